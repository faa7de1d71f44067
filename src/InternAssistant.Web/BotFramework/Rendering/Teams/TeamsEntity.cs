using System.Text.Json.Nodes;
using InternAssistant.Answering;
using InternAssistant.Web.BotFramework.Rendering.Cards;
using InternAssistant.Web.BotFramework.Rendering.Json;
using InternAssistant.Web.BotFramework.Rendering.Limits;
using InternAssistant.Web.BotFramework.Rendering.Markdown;

namespace InternAssistant.Web.BotFramework.Rendering.Teams;

/// <summary>What Teams reads of a message: the sources with their words, that a machine wrote it, and how sensitive it is.</summary>
public static class TeamsEntity
{
    private const int MostKeywords = 3;
    private const int LongestQuote = 1_500;
    private const int LongestDetail = 100;

    public static JsonObject Of(IReadOnlyList<Citation> citations, RenderingOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);

        return MessageEntity.Create([.. citations.Select(citation => MessageEntity.Claim(citation.Marker, AppearanceOf(citation)))], UsageOf(options));
    }

    private static JsonObject? UsageOf(RenderingOptions options)
    {
        if (options.SensitivityName.Length == 0)
        {
            return null;
        }

        var usage = new JsonObject { ["@type"] = "CreativeWork", ["@id"] = "sensitivity", ["name"] = options.SensitivityName };
        MessageEntity.Put(usage, "description", options.SensitivityDescription is { Length: > 0 } description ? description : null);

        return usage;
    }

    private static JsonObject AppearanceOf(Citation citation)
    {
        var appearance = new JsonObject { ["@type"] = "DigitalDocument", ["name"] = CitationName.Of(citation.Title).Value };
        MessageEntity.Put(appearance, "url", SafeAddress.Of(citation.Url)?.Value);
        appearance["abstract"] = CitationAbstract.Of(citation.Quote).Value;
        var keywords = SourceDetails.Of(citation).Take(MostKeywords).Select(detail => Keyword.Of(detail).Value).ToList();
        MessageEntity.Put(appearance, "keywords", keywords.Count > 0 ? RenderingJson.Strings(keywords) : null);
        appearance["encodingFormat"] = AdaptiveCard.ContentType;
        appearance["text"] = RenderingJson.Text(QuoteCard(citation));
        appearance["image"] = new JsonObject { ["@type"] = "ImageObject", ["name"] = DocumentIcon.Of(citation.DocumentId) };

        return appearance;
    }

    // What a click on a source shows: more of the quote than the abstract has room for.
    private static JsonObject QuoteCard(Citation citation)
    {
        var details = string.Join(" · ", SourceDetails.Of(citation).Select(detail => MarkdownText.Escape(CutText.OnOneLine(detail, LongestDetail))));
        var card = AdaptiveCard.Create();
        card["body"] = details.Length == 0 ? new JsonArray(Quote(citation)) : new JsonArray(Quote(citation), AdaptiveCard.Paragraph(details, isSubtle: true));

        return card;
    }

    private static JsonObject Quote(Citation citation) => AdaptiveCard.Paragraph(MarkdownText.Escape(CutText.OnOneLine(citation.Quote, LongestQuote)) is { Length: > 0 } quote ? quote : "…");
}
