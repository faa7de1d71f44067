using System.Security.Cryptography;
using System.Text.Json;
using InternAssistant.Knowledge;

namespace InternAssistant.Retrieval.Index;

/// <summary>A snapshot as the bytes of its files, before they are on disk.</summary>
/// <param name="Manifest">The manifest, sealed.</param>
/// <param name="Files">The bytes of each file that the manifest lists.</param>
internal sealed record SnapshotPackage(SnapshotManifest Manifest, IReadOnlyDictionary<string, byte[]> Files)
{
    public static SnapshotPackage Of(SnapshotContent content, RetrievalOptions options, string knowledgeFolderId)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(knowledgeFolderId);

        var stored = Store(content);
        if (SnapshotStructure.FaultOf(content.Documents, stored) is { } fault)
        {
            throw new ArgumentException(fault, nameof(content));
        }

        var index = InvertedIndex.Of(content.Passages);
        var documents = new StoredDocuments(
            [.. content.Documents.Select(document => document with { Text = string.Empty })],
            [.. content.Documents.Select(document => document.Text.Length)],
            content.Synonyms);
        var files = new Dictionary<string, byte[]>(StringComparer.Ordinal)
        {
            [SnapshotFormat.Documents] = JsonSerializer.SerializeToUtf8Bytes(documents, SnapshotJson.Compact.StoredDocuments),
            [SnapshotFormat.Passages] = JsonSerializer.SerializeToUtf8Bytes(stored, SnapshotJson.Compact.StoredPassageArray),
            [SnapshotFormat.Postings] = PostingsFile.Write(index),
            [SnapshotFormat.Sources] = JsonSerializer.SerializeToUtf8Bytes(SnapshotSources.Of(content.Documents, content.Synonyms), SnapshotJson.Compact.SnapshotSources),
            [SnapshotFormat.Texts] = TextsFile.Write(content.Documents),
        };
        var manifest = new SnapshotManifest(
            SnapshotFormat.Version,
            SnapshotFormat.Engine,
            string.Empty,
            knowledgeFolderId,
            options,
            content.Documents.Count,
            content.Passages.Count,
            index.Terms.Count,
            [.. SnapshotFormat.Files.Select(name => Describe(name, files[name]))],
            string.Empty);

        return new SnapshotPackage(manifest.Seal(), files);
    }

    private static SnapshotFile Describe(string name, byte[] bytes) =>
        new(name, bytes.Length, Convert.ToHexStringLower(SHA256.HashData(bytes)));

    private static StoredPassage[] Store(SnapshotContent content)
    {
        var places = new Dictionary<object, int>(ReferenceEqualityComparer.Instance);
        foreach (var document in content.Documents)
        {
            places[document] = places.Count;
        }

        var sections = new Dictionary<object, int>(ReferenceEqualityComparer.Instance);
        foreach (var document in content.Documents)
        {
            for (var section = 0; section < document.Sections.Count; section++)
            {
                sections[document.Sections[section]] = section;
            }
        }

        return [.. content.Passages.Select((passage, ordinal) => Store(passage, ordinal, places, sections))];
    }

    private static StoredPassage Store(Passage passage, int ordinal, Dictionary<object, int> documents, Dictionary<object, int> sections)
    {
        if (passage.Ordinal != ordinal || !documents.TryGetValue(passage.Document, out var document)
            || !sections.TryGetValue(passage.Section, out var section)
            || !ReferenceEquals(passage.Document.Sections.ElementAtOrDefault(section), passage.Section))
        {
            throw new ArgumentException(
                $"Passage {passage.Ordinal} of '{passage.Document.Id}' is out of order or not of these documents.", nameof(passage));
        }

        return new StoredPassage(document, section, passage.FirstStatement, passage.StatementCount);
    }
}
