using System.Text.Json.Nodes;
using InternAssistant.Answering;

namespace InternAssistant.Web.BotFramework.Teams;

/// <summary>One line in the list of results: what is shown there, and what goes into the message when it is chosen.</summary>
public static class SearchResult
{
    private const int LongestTitle = 120;
    private const int LongestText = 200;

    public static JsonObject Of(Answer.Grounded answer)
    {
        ArgumentNullException.ThrowIfNull(answer);

        return Result(AnswerCard.Of(answer), Preview(answer.InterpretedAs, answer.Text));
    }

    public static JsonObject Of(Citation citation)
    {
        ArgumentNullException.ThrowIfNull(citation);

        return Result(AnswerCard.Of(citation), Preview(AnswerCard.PlaceOf(citation), citation.Quote));
    }

    public static JsonObject Of(NearestDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);

        return Result(AnswerCard.Of(document), Preview(document.Title, "This document is near what you asked, but does not answer it surely."));
    }

    /// <summary>A question that is answered when it is chosen.</summary>
    public static JsonObject OfQuestion(string label, string question)
    {
        var preview = Preview(label, "Choose this to see the answer.");
        preview["content"]!["tap"] = new JsonObject { ["type"] = "invoke", ["value"] = new JsonObject { ["question"] = question } };

        return Attachment("application/vnd.microsoft.card.thumbnail", (JsonObject)preview["content"]!.DeepClone(), preview);
    }

    private static JsonObject Result(JsonObject card, JsonObject preview) => Attachment("application/vnd.microsoft.card.adaptive", card, preview);

    private static JsonObject Attachment(string contentType, JsonObject content, JsonObject preview) =>
        new() { ["contentType"] = contentType, ["content"] = content, ["preview"] = preview };

    private static JsonObject Preview(string title, string text) => new()
    {
        ["contentType"] = "application/vnd.microsoft.card.thumbnail",
        ["content"] = new JsonObject { ["title"] = PreviewText.Of(title, LongestTitle), ["text"] = PreviewText.Of(text, LongestText) },
    };
}
