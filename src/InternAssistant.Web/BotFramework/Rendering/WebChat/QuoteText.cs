using InternAssistant.Answering;
using InternAssistant.Web.BotFramework.Rendering.Limits;
using InternAssistant.Web.BotFramework.Rendering.Markdown;

namespace InternAssistant.Web.BotFramework.Rendering.WebChat;

/// <summary>What a click on a source shows, as Markdown: the quoted words whole, where they stand, of when they are, and the document's address.</summary>
public static class QuoteText
{
    /// <summary>The longest quote that is shown whole, in UTF-16 code units; quotes of answers are far shorter.</summary>
    public const int Longest = 4_000;

    private const int LongestDetail = 200;

    public static string Of(Citation citation)
    {
        ArgumentNullException.ThrowIfNull(citation);
        var details = SourceDetails.Of(citation).Select(detail => MarkdownText.Escape(CutText.OnOneLine(detail, LongestDetail)));
        string[] paragraphs =
        [
            $"> {MarkdownText.Escape(CutText.OnOneLine(citation.Quote, Longest))}",
            string.Join(" · ", details),
            SafeAddress.Of(citation.Url) is { } address ? LinkedText.Link("Open the document", address) : "",
        ];

        return string.Join("\n\n", paragraphs.Where(paragraph => paragraph.Length > 0));
    }
}
