using System.Globalization;
using System.Text.Json.Nodes;
using InternAssistant.Answering;

namespace InternAssistant.Web.BotFramework.Teams;

/// <summary>
/// An answer as an Adaptive Card that stands for itself in a conversation where nobody asked the bot: question, answer, the quotes with
/// where they come from, and who wrote it. Addresses are those of the citations, whose hosts the settings allow.
/// </summary>
public static class AnswerCard
{
    private const int MostCitations = 20;
    private const int LongestQuote = 500;
    private const string Notice = "Written by an automatic assistant from the quoted documents. It may be wrong; the documents are what counts.";

    public static JsonObject Of(Answer.Grounded answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        var body = new JsonArray { (JsonNode)Block(CardText.Of(answer.InterpretedAs), weight: "Bolder") };
        foreach (var line in answer.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            body.Add((JsonNode)Block(LineOf(line)));
        }

        foreach (var citation in answer.Citations.Take(MostCitations))
        {
            body.Add((JsonNode)Source(citation));
        }

        body.Add((JsonNode)Block(Notice, isSubtle: true));

        return Card(body, $"{answer.InterpretedAs} {answer.Text}");
    }

    /// <summary>One passage by itself.</summary>
    public static JsonObject Of(Citation citation)
    {
        ArgumentNullException.ThrowIfNull(citation);

        return Card([Source(citation)], $"{citation.Title}: {citation.Quote}");
    }

    /// <summary>A document that is near what was asked.</summary>
    public static JsonObject Of(NearestDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);

        return Card([Opening(Container([Block(CardText.Of(document.Title), weight: "Bolder")]), document.Url)], document.Title);
    }

    /// <summary>Where a quote stands, in one line.</summary>
    public static string PlaceOf(Citation citation)
    {
        ArgumentNullException.ThrowIfNull(citation);
        var section = citation.Section is { } heading && heading != citation.Title ? $" – {heading}" : "";
        var page = citation.Page is { } number ? string.Create(CultureInfo.InvariantCulture, $", page {number}") : "";
        var day = citation.AsOf is { } asOf ? string.Create(CultureInfo.InvariantCulture, $" (as of {asOf:yyyy-MM-dd})") : "";

        return $"{citation.Title}{section}{page}{day}";
    }

    private static string LineOf(string line) => line.StartsWith("- ", StringComparison.Ordinal) ? $"• {CardText.Of(line[2..])}" : CardText.Of(line);

    private static JsonObject Source(Citation citation)
    {
        var title = string.Create(CultureInfo.InvariantCulture, $"[{citation.Marker}] {PlaceOf(citation)}");
        var quote = $"“{PreviewText.Shortened(citation.Quote, LongestQuote)}”";

        return Opening(Container([Block(CardText.Of(title), weight: "Bolder"), Block(CardText.Of(quote))]), citation.Url);
    }

    private static JsonObject Container(JsonArray items) => new() { ["type"] = "Container", ["separator"] = true, ["spacing"] = "Medium", ["items"] = items };

    private static JsonObject Opening(JsonObject container, string? url)
    {
        if (url is not null)
        {
            container["selectAction"] = new JsonObject { ["type"] = "Action.OpenUrl", ["title"] = "Open the document", ["url"] = url };
        }

        return container;
    }

    private static JsonObject Block(string escaped, string? weight = null, bool isSubtle = false)
    {
        var block = new JsonObject { ["type"] = "TextBlock", ["text"] = escaped, ["wrap"] = true };
        if (weight is not null)
        {
            block["weight"] = weight;
        }

        if (isSubtle)
        {
            block["isSubtle"] = true;
            block["size"] = "Small";
        }

        return block;
    }

    private static JsonObject Card(JsonArray body, string fallback) => new()
    {
        ["type"] = "AdaptiveCard",
        ["$schema"] = "http://adaptivecards.io/schemas/adaptive-card.json",
        ["version"] = "1.5",
        ["fallbackText"] = fallback,
        ["msteams"] = new JsonObject { ["width"] = "Full" },
        ["body"] = body,
    };
}
