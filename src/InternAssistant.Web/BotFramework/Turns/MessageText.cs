using System.Text.Json;
using InternAssistant.Web.BotFramework.Schema;

namespace InternAssistant.Web.BotFramework.Turns;

/// <summary>What somebody says with a message: what was typed, or what the card's choice stands for that was clicked.</summary>
public static class MessageText
{
    /// <summary>The words without mentions of the bot; empty when there are none.</summary>
    public static string Of(Activity message)
    {
        ArgumentNullException.ThrowIfNull(message);
        var typed = Mentions.TextWithoutRecipient(message);

        return typed.Length > 0 || message.Value is not { } value ? typed : ChosenIn(value)?.Trim() ?? "";
    }

    /// <summary>
    /// The question in a submitted card's data: the data itself, its <c>question</c>, or what its <c>msteams</c> object
    /// says on behalf of the person (<c>imBack</c>: <c>value</c>, <c>messageBack</c>: <c>text</c>). Null when it has none.
    /// </summary>
    public static string? ChosenIn(JsonElement data)
    {
        if (data.ValueKind != JsonValueKind.Object)
        {
            return JsonText.Of(data);
        }

        return JsonText.In(data, "question") ?? (data.TryGetProperty("msteams", out var said) ? JsonText.In(said, "value") ?? JsonText.In(said, "text") : null);
    }
}
