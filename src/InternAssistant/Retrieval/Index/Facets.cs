using System.Globalization;
using InternAssistant.Knowledge;

namespace InternAssistant.Retrieval.Index;

/// <summary>What a passage can be filtered by, as terms of the field <see cref="IndexField.Facets"/>: a name, a separator that no word has, a value.</summary>
internal static class Facets
{
    private const char Separator = '\u001F';

    /// <summary>The facets of all passages of a document, each once.</summary>
    public static IReadOnlyList<string> Of(KnowledgeDocument document)
    {
        var facts = document.FrontMatter;
        List<string> facets = [Category(document.Category)];
        if (facts.Posting is { } posting)
        {
            facets.Add(Posting(document.Id));
            facets.AddRange(posting.Location.Select(Location));
        }

        if (facts.Published is { } published)
        {
            facets.Add(Published(published));
        }

        return [.. facets.Distinct(StringComparer.Ordinal)];
    }

    public static string Category(string name) => Term("category", Fold(name));

    public static string Posting(string documentId) => Term("posting", documentId);

    public static string Location(string name) => Term("location", Fold(name));

    /// <summary>Dates sort as their days do.</summary>
    public static string Published(DateOnly day) => Term("published", day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    /// <summary>A name as filters compare it: in lower case, with single spaces.</summary>
    public static string Fold(string value) => string.Join(' ', value.ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Term(string name, string value) => $"{name}{Separator}{value}";
}
