using System.Security.Cryptography;
using System.Text.Json;

namespace InternAssistant.Retrieval.Index;

/// <summary>What a snapshot says of itself; the file <c>manifest.json</c>. Nothing in it depends on time or host.</summary>
/// <param name="FormatVersion">The version of the files' form.</param>
/// <param name="EngineVersion">The version of analysis and scoring.</param>
/// <param name="Id">SHA-256 over all of the manifest but the id, the knowledge folder and the checksum.</param>
/// <param name="KnowledgeFolder">Which knowledge folder it was built from, as the caller names it.</param>
/// <param name="Settings">How its passages are scored.</param>
/// <param name="Embedder">Whose vectors it has; empty for none.</param>
/// <param name="Documents">How many documents it has.</param>
/// <param name="Passages">How many passages it has.</param>
/// <param name="Terms">How many different terms it has.</param>
/// <param name="Files">Its files with lengths and checksums.</param>
/// <param name="Checksum">SHA-256 over all of the manifest but the checksum.</param>
public sealed record SnapshotManifest(
    int FormatVersion,
    string EngineVersion,
    string Id,
    string KnowledgeFolder,
    RetrievalOptions Settings,
    string Embedder,
    int Documents,
    int Passages,
    int Terms,
    IReadOnlyList<SnapshotFile> Files,
    string Checksum)
{
    /// <summary>The same manifest with the id and the checksum that belong to its other values.</summary>
    internal SnapshotManifest Seal()
    {
        var named = this with { Id = Hash(this with { Id = string.Empty, KnowledgeFolder = string.Empty, Checksum = string.Empty }) };

        return named with { Checksum = Hash(named with { Checksum = string.Empty }) };
    }

    /// <summary>The bytes of the file: there is one way to write a manifest, and reading insists on it.</summary>
    internal byte[] ToBytes() => JsonSerializer.SerializeToUtf8Bytes(this, SnapshotJson.Readable.SnapshotManifest);

    private static string Hash(SnapshotManifest manifest) => Convert.ToHexStringLower(SHA256.HashData(manifest.ToBytes()));
}
