using System.ComponentModel.DataAnnotations;

namespace InternAssistant.Conversation;

/// <summary>How much of a conversation is remembered, and for how long.</summary>
public sealed class ConversationOptions
{
    /// <summary>The section of the settings.</summary>
    public const string SectionName = "Conversation";

    /// <summary>How many turns of a conversation are kept.</summary>
    [Range(1, 100)]
    public int MaxTurns { get; set; } = 10;

    /// <summary>How many conversations are kept; beyond that the one that was silent longest is forgotten.</summary>
    [Range(1, 1_000_000)]
    public int MaxConversations { get; set; } = 1_000;

    /// <summary>After how many minutes of silence a conversation is forgotten.</summary>
    [Range(1, 10_080)]
    public int MaxSilenceMinutes { get; set; } = 60;
}
