using System.Text.Json.Nodes;

namespace InternAssistant.Web.BotFramework.Rendering.Cards;

/// <summary>What all Adaptive Cards here have in common: version 1.5, the newest that Teams shows on all devices.</summary>
public static class AdaptiveCard
{
    public const string ContentType = "application/vnd.microsoft.card.adaptive";

    public static JsonObject Create(string? fallback = null)
    {
        var card = new JsonObject
        {
            ["type"] = "AdaptiveCard",
            ["$schema"] = "http://adaptivecards.io/schemas/adaptive-card.json",
            ["version"] = "1.5",
        };
        if (fallback is { Length: > 0 })
        {
            card["fallbackText"] = fallback;
        }

        return card;
    }

    /// <summary>A paragraph; its text is Markdown.</summary>
    public static JsonObject Paragraph(string markdown, bool isSubtle = false)
    {
        var paragraph = new JsonObject { ["type"] = "TextBlock", ["text"] = markdown, ["wrap"] = true };
        if (isSubtle)
        {
            paragraph["isSubtle"] = true;
            paragraph["size"] = "Small";
        }

        return paragraph;
    }
}
