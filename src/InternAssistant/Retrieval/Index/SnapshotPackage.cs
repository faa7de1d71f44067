using System.Security.Cryptography;
using System.Text.Json;
using InternAssistant.Knowledge;

namespace InternAssistant.Retrieval.Index;

/// <summary>A snapshot as the bytes of its files, before they are on disk.</summary>
/// <param name="Manifest">The manifest, sealed.</param>
/// <param name="Files">The bytes of each file that the manifest lists.</param>
internal sealed record SnapshotPackage(SnapshotManifest Manifest, IReadOnlyDictionary<string, byte[]> Files)
{
    /// <exception cref="ArgumentException">The content contradicts itself.</exception>
    public static SnapshotPackage Of(SnapshotContent content, RetrievalOptions options, string knowledgeFolderId)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(knowledgeFolderId);

        var passages = PassagePlaces.Of(content);
        Check(content.Documents);
        var index = IndexBuilder.Build(content.Passages, options);
        var files = new Dictionary<string, byte[]>(StringComparer.Ordinal)
        {
            [SnapshotFormat.Documents] = DocumentTable.Write(content.Documents, content.Synonyms),
            [SnapshotFormat.Passages] = PassageTable.Write(passages),
            [SnapshotFormat.Postings] = index.Postings,
            [SnapshotFormat.Sources] = JsonSerializer.SerializeToUtf8Bytes(SnapshotSources.Of(content.Documents, content.Synonyms), SnapshotJson.Compact.SnapshotSources),
            [SnapshotFormat.Terms] = index.Terms,
            [SnapshotFormat.Texts] = TextTable.Write(content.Documents),
            [SnapshotFormat.Tokens] = index.Vectors,
            [SnapshotFormat.Vectors] = VectorTable.Write(content.Vectors),
        };
        var manifest = new SnapshotManifest(
            SnapshotFormat.Version,
            SnapshotFormat.Engine,
            string.Empty,
            knowledgeFolderId,
            options,
            content.Vectors.Embedder,
            content.Documents.Count,
            content.Passages.Count,
            index.TermCount,
            [.. SnapshotFormat.Files.Select(name => Describe(name, files[name]))],
            string.Empty);

        return new SnapshotPackage(manifest.Seal(), files);
    }

    private static void Check(IReadOnlyList<KnowledgeDocument> documents)
    {
        var fault = documents.Select(SnapshotStructure.FaultOf).OfType<string>().FirstOrDefault() ?? SnapshotStructure.FaultOfOrder(documents);
        if (fault is not null)
        {
            throw new ArgumentException(fault, nameof(documents));
        }
    }

    private static SnapshotFile Describe(string name, byte[] bytes) =>
        new(name, bytes.Length, Convert.ToHexStringLower(SHA256.HashData(bytes)));
}
