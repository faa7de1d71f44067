using System.Text.Json;

namespace InternAssistant.Web.BotFramework.Schema;

/// <summary>Something that goes with a message, such as an Adaptive Card.</summary>
public sealed record Attachment(string ContentType, JsonElement? Content = null, string? ContentUrl = null, string? Name = null, string? ThumbnailUrl = null);
