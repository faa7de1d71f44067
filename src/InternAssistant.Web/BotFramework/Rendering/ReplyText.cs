using System.Globalization;
using System.Text;
using InternAssistant.Answering;

namespace InternAssistant.Web.BotFramework.Rendering;

/// <summary>
/// An answer as one text for channels that show nothing else: the answer with its markers, below it the numbered sources.
/// It is plain text, so that nothing in a document can become a link, an image or markup.
/// </summary>
public static class ReplyText
{
    public static string Of(Answer answer)
    {
        ArgumentNullException.ThrowIfNull(answer);

        return answer is Answer.Grounded grounded
            ? $"{grounded.Text}\n\nSources:\n{string.Join('\n', grounded.Citations.Select(SourceLine))}"
            : answer.Text;
    }

    private static string SourceLine(Citation citation)
    {
        var line = new StringBuilder().Append(CultureInfo.InvariantCulture, $"[{citation.Marker}] {citation.Title}");

        if (citation.Section is { } section && section != citation.Title)
        {
            line.Append(CultureInfo.InvariantCulture, $" – {section}");
        }

        line.Append(CultureInfo.InvariantCulture, $": “{OnOneLine(citation.Quote)}”");

        if (citation.AsOf is { } asOf)
        {
            line.Append(CultureInfo.InvariantCulture, $" (as of {asOf:yyyy-MM-dd})");
        }

        return line.Append(citation.Url is { } url ? $" {url}" : "").ToString();
    }

    // The words are the document's; only its line ends are folded, because a source is one line here.
    private static string OnOneLine(string quote) => string.Join(' ', quote.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
