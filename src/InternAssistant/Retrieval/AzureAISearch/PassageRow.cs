using System.Globalization;
using Azure.Search.Documents.Models;
using InternAssistant.Knowledge;
using InternAssistant.Retrieval.Index;

namespace InternAssistant.Retrieval.AzureAISearch;

/// <summary>A passage as a document of the service.</summary>
internal static class PassageRow
{
    /// <summary>The key of a passage: letters, digits and a dash, in passage order.</summary>
    public static string KeyOf(string snapshotId, int ordinal) => string.Create(CultureInfo.InvariantCulture, $"{snapshotId}-{ordinal:D9}");

    /// <summary>What a passage's vector is made of: its title, its headings and its words.</summary>
    public static string MeaningOf(Passage passage) => string.Join('\n', [passage.Document.Title, .. passage.Section.HeadingPath, PassageText.BodyOf(passage)]);

    /// <summary>The document.</summary>
    public static SearchDocument Of(string snapshotId, Passage passage, string? embedder, ReadOnlyMemory<float>? vector)
    {
        var (document, facts) = (passage.Document, passage.Document.FrontMatter);
        var row = new SearchDocument
        {
            [ServiceField.Key] = KeyOf(snapshotId, passage.Ordinal),
            [ServiceField.Snapshot] = snapshotId,
            [ServiceField.Ordinal] = passage.Ordinal,
            [ServiceField.Embedder] = embedder ?? "",
            [ServiceField.DocumentId] = ServiceText.Clean(document.Id),
            [ServiceField.Title] = ServiceText.Clean(document.Title),
            [ServiceField.Headings] = Cleaned(passage.Section.HeadingPath),
            [ServiceField.Body] = ServiceText.Clean(PassageText.BodyOf(passage)),
            [ServiceField.Aliases] = Cleaned([.. facts.Aliases, .. facts.Posting?.Location ?? []]),
            [ServiceField.Category] = ServiceText.Clean(Facets.Fold(document.Category)),
            [ServiceField.Postings] = facts.Posting is null ? [] : Cleaned([document.Id]),
            [ServiceField.Locations] = Cleaned([.. (facts.Posting?.Location ?? []).Select(Facets.Fold).Distinct(StringComparer.Ordinal)]),
            [ServiceField.Published] = facts.Published is { } day ? new DateTimeOffset(day, TimeOnly.MinValue, TimeSpan.Zero) : null,
        };
        if (vector is { } meaning)
        {
            row[ServiceField.Vector] = meaning.ToArray();
        }

        return row;
    }

    private static string[] Cleaned(IReadOnlyList<string> texts) => [.. texts.Select(ServiceText.Clean)];
}
