using System.Text.Json.Serialization;

namespace InternAssistant.Web.DirectLine.Schema;

/// <summary>What Direct Line calls a Conversation: where it is, what opens it and for how many seconds.</summary>
public sealed record ConversationResource(
    string ConversationId,
    string Token,
    [property: JsonPropertyName("expires_in")] int ExpiresIn,
    string? StreamUrl = null);
