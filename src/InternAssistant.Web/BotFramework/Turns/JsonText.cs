using System.Text.Json;

namespace InternAssistant.Web.BotFramework.Turns;

/// <summary>Reads words from JSON that strangers wrote: whatever is no text is null.</summary>
public static class JsonText
{
    /// <summary>The element's text, or null.</summary>
    public static string? Of(JsonElement element)
    {
        try
        {
            return element.ValueKind == JsonValueKind.String ? element.GetString() : null;
        }
        catch (InvalidOperationException)
        {
            // Half a surrogate pair is no text.
            return null;
        }
    }

    /// <summary>The text of an object's member, or null.</summary>
    public static string? In(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var member) ? Of(member) : null;

    /// <summary>The text of an object's member; null when there is no object.</summary>
    public static string? In(JsonElement? element, string name) => element is { } present ? In(present, name) : null;
}
