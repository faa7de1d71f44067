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
    private const int LongestTitle = 200;
    private const int LongestQuestion = 300;
    private const int LongestAnswer = 4_000;
    private const int LongestFallback = 500;

    // Teams takes messages of 80 KB in UTF-16 for sure: half as many code units, of which something is left for the message around the card.
    private const int RoomForSources = 20_000;
    private const string Notice = "Written by an automatic assistant from the quoted documents. It may be wrong; the documents are what counts.";

    public static JsonObject Of(Answer.Grounded answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        var question = PreviewText.Shortened(answer.InterpretedAs, LongestQuestion);
        var lines = PreviewText.Shortened(answer.Text, LongestAnswer).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

        return Card(
            [
                Block(CardText.Of(question), weight: "Bolder"),
                .. lines.Select(line => Block(LineOf(line))),
                .. Sources(answer.Citations),
                Block(Notice, isSubtle: true),
            ],
            $"{question} {answer.Text}");
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

    private static IEnumerable<JsonObject> Sources(IReadOnlyList<Citation> citations)
    {
        var room = RoomForSources;
        foreach (var source in citations.Take(MostCitations).Select(Source))
        {
            room -= source.ToJsonString().Length;
            if (room < 0)
            {
                yield break;
            }

            yield return source;
        }
    }

    private static JsonObject Source(Citation citation)
    {
        var title = string.Create(CultureInfo.InvariantCulture, $"[{citation.Marker}] {PreviewText.Shortened(PlaceOf(citation), LongestTitle)}");
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
        ["fallbackText"] = PreviewText.Shortened(fallback, LongestFallback),
        ["msteams"] = new JsonObject { ["width"] = "Full" },
        ["body"] = body,
    };
}
