using System.Security.Cryptography;
using System.Text;
using InternAssistant.Knowledge;

namespace InternAssistant.Retrieval.Index;

/// <summary>The file <c>sources.json</c>: what a snapshot was made from, small enough to be compared with a folder without reading the snapshot.</summary>
/// <param name="Documents">The stamps of the documents, in ordinal order of their ids.</param>
/// <param name="Synonyms">SHA-256 over the groups of synonyms, in lower-case hexadecimal.</param>
public sealed record SnapshotSources(IReadOnlyList<SourceStamp> Documents, string Synonyms)
{
    internal static SnapshotSources Of(IEnumerable<KnowledgeDocument> documents, IReadOnlyList<IReadOnlyList<string>> synonyms) =>
        new([.. documents.Select(document => new SourceStamp(document.Id, document.ContentHash, document.Loader))], HashOf(synonyms));

    /// <summary>One value for groups of synonyms.</summary>
    public static string HashOf(IReadOnlyList<IReadOnlyList<string>> synonyms)
    {
        ArgumentNullException.ThrowIfNull(synonyms);
        using var sha = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var word in synonyms.SelectMany(group => group.Append("\n")))
        {
            sha.AppendData(Encoding.Unicode.GetBytes(word + "\0"));
        }

        return Convert.ToHexStringLower(sha.GetHashAndReset());
    }
}
