using System.Globalization;
using InternAssistant.Answering;

namespace InternAssistant.Web.BotFramework.Rendering;

/// <summary>Where in a document a quote stands, and of when it is, as short words.</summary>
public static class SourceDetails
{
    public static IReadOnlyList<string> Of(Citation citation)
    {
        ArgumentNullException.ThrowIfNull(citation);
        string?[] details =
        [
            citation.Section is { } section && section != citation.Title ? section : null,
            citation.Page is { } page ? string.Create(CultureInfo.InvariantCulture, $"Page {page}") : citation.Row is { } row ? string.Create(CultureInfo.InvariantCulture, $"Row {row}") : null,
            citation.AsOf is { } asOf ? string.Create(CultureInfo.InvariantCulture, $"As of {asOf:yyyy-MM-dd}") : null,
        ];

        return [.. details.OfType<string>().Where(detail => VisibleText.OnOneLine(detail).Length > 0)];
    }
}
