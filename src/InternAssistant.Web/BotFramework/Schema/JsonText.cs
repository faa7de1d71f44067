using System.Text.Json;

namespace InternAssistant.Web.BotFramework.Schema;

/// <summary>Reads members of JSON that anybody may have written.</summary>
public static class JsonText
{
    /// <summary>A member of an object; null when there is none, or the element is no object.</summary>
    public static JsonElement? Member(JsonElement? element, string name) =>
        element is { ValueKind: JsonValueKind.Object } json && json.TryGetProperty(name, out var value) ? value : null;

    /// <summary>A member that is text; null when it is not, or half a surrogate pair is in it.</summary>
    public static string? Of(JsonElement? element, string name)
    {
        try
        {
            return Member(element, name) is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
