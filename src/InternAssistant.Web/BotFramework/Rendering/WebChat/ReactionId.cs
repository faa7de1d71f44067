namespace InternAssistant.Web.BotFramework.Rendering.WebChat;

/// <summary>Names a reaction to one answer, so that Web Chat's event, which repeats nothing but the action, tells which answer is meant.</summary>
public static class ReactionId
{
    public const string Like = "LikeAction";
    public const string Dislike = "DislikeAction";

    private const string Prefix = "urn:internassistant:";
    private const int Longest = 200;

    public static string Write(string kind, string answerId) => $"{Prefix}{kind}:{answerId}";

    /// <summary>The answer's id, or null when the text is no such name.</summary>
    public static string? AnswerIdIn(string? id, string kind) =>
        id is { Length: <= Longest } && id.StartsWith($"{Prefix}{kind}:", StringComparison.Ordinal) ? id[(Prefix.Length + kind.Length + 1)..] : null;
}
