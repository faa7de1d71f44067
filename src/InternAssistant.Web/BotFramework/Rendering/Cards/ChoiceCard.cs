using System.Text.Json.Nodes;
using InternAssistant.Answering;
using InternAssistant.Web.BotFramework.Rendering.Json;
using InternAssistant.Web.BotFramework.Rendering.Limits;
using InternAssistant.Web.BotFramework.Schema;

namespace InternAssistant.Web.BotFramework.Rendering.Cards;

/// <summary>
/// A question back as an Adaptive Card of buttons. The question itself is the message's text, so that it is read where cards are not shown;
/// the card says it only to those that read nothing else.
/// </summary>
public static class ChoiceCard
{
    /// <summary>How many buttons are shown: clients put the others into a menu.</summary>
    public const int MostButtons = 6;

    private const int LongestFallback = 1_000;

    /// <summary>The card; <paramref name="submitted"/> makes what a channel takes for words that the person says.</summary>
    public static Attachment Of(Answer.Clarification clarification, Func<string, JsonNode> submitted)
    {
        ArgumentNullException.ThrowIfNull(clarification);
        var choices = SuggestionChips.Choices(clarification, MostButtons);
        var card = AdaptiveCard.Create(CutText.OnOneLine($"{clarification.Text} {string.Join("; ", choices.Select(choice => choice.Title))}", LongestFallback));
        card["body"] = new JsonArray(new JsonObject
        {
            ["type"] = "ActionSet",
            ["actions"] = new JsonArray([.. choices.Select(choice => new JsonObject { ["type"] = "Action.Submit", ["title"] = choice.Title, ["data"] = submitted(choice.Value) })]),
        });

        return new Attachment(AdaptiveCard.ContentType, RenderingJson.Element(card));
    }
}
