using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using InternAssistant.Knowledge;

namespace InternAssistant.Retrieval.Index;

/// <summary>Makes a snapshot out of the bytes of its files and refuses what is not whole.</summary>
internal static class SnapshotReader
{
    /// <summary>Reads and checks a manifest.</summary>
    /// <exception cref="InvalidDataException">The bytes are not a manifest of this version, or a damaged one.</exception>
    public static SnapshotManifest ReadManifest(byte[] bytes, string id)
    {
        var manifest = Parse(bytes, SnapshotJson.Readable.SnapshotManifest);
        Require(manifest.FormatVersion == SnapshotFormat.Version, $"has the format {manifest.FormatVersion}, which this version does not read");
        Require(manifest.EngineVersion == SnapshotFormat.Engine, $"was made by engine {manifest.EngineVersion}, not {SnapshotFormat.Engine}");
        Require(manifest.Files.Select(file => file?.Name).SequenceEqual(SnapshotFormat.Files), "does not list the files of a snapshot");
        Require(bytes.AsSpan().SequenceEqual(manifest.Seal().ToBytes()), "is damaged: its checksum is not that of its content");
        Require(manifest.Id == id, "belongs to another snapshot");

        return manifest;
    }

    /// <summary>Checks and reads the files that a manifest lists.</summary>
    /// <exception cref="SnapshotFileException">A file is not what the manifest says, or contradicts another.</exception>
    public static Snapshot Read(SnapshotManifest manifest, Func<string, byte[]> bytesOf)
    {
        var files = manifest.Files.ToDictionary(file => file.Name, file => Check(file, bytesOf));
        var stored = In(SnapshotFormat.Documents, () => Parse(files[SnapshotFormat.Documents], SnapshotJson.Compact.StoredDocuments));
        var documents = In(SnapshotFormat.Texts, () => WithTexts(stored, files[SnapshotFormat.Texts]));
        var places = In(SnapshotFormat.Passages, () => Parse(files[SnapshotFormat.Passages], SnapshotJson.Compact.StoredPassageArray));
        In(SnapshotFormat.Sources, () => CheckSources(files[SnapshotFormat.Sources], documents, stored.Synonyms));
        var passages = In(SnapshotFormat.Passages, () => Resolve(manifest, documents, places));
        var index = In(SnapshotFormat.Postings, () => PostingsFile.Read(files[SnapshotFormat.Postings], passages.Length));

        return new Snapshot
        {
            Id = manifest.Id,
            Manifest = manifest,
            Documents = documents,
            Passages = passages,
            Synonyms = stored.Synonyms,
            Searcher = new Bm25Searcher(index, passages, manifest.Settings),
        };
    }

    /// <summary>Checks the files that a manifest lists and reads only what they were made from.</summary>
    /// <exception cref="SnapshotFileException">A file is not what the manifest says.</exception>
    public static VerifiedSnapshot Verify(SnapshotManifest manifest, Func<string, byte[]> bytesOf)
    {
        byte[] sources = [];
        foreach (var file in manifest.Files)
        {
            var bytes = Check(file, bytesOf);
            sources = file.Name == SnapshotFormat.Sources ? bytes : sources;
        }

        return new VerifiedSnapshot(manifest, In(SnapshotFormat.Sources, () => ParseSources(sources)));
    }

    private static byte[] Check(SnapshotFile file, Func<string, byte[]> bytesOf) => In(file.Name, () =>
    {
        var bytes = bytesOf(file.Name);
        Require(bytes.Length == file.Length, $"has {bytes.Length} bytes instead of {file.Length}");
        Require(Convert.ToHexStringLower(SHA256.HashData(bytes)) == file.Sha256, "is damaged: its checksum is not the manifest's");

        return bytes;
    });

    private static SnapshotSources ParseSources(byte[] bytes)
    {
        var sources = Parse(bytes, SnapshotJson.Compact.SnapshotSources);
        Require(sources.Documents.All(stamp => stamp is not null), "is about a document that is not there");

        return sources;
    }

    private static SnapshotSources CheckSources(byte[] bytes, KnowledgeDocument[] documents, IReadOnlyList<IReadOnlyList<string>> synonyms)
    {
        var sources = ParseSources(bytes);
        var expected = SnapshotSources.Of(documents, synonyms);
        Require(sources.Synonyms == expected.Synonyms && sources.Documents.SequenceEqual(expected.Documents), "is about other documents than documents.json");

        return sources;
    }

    private static KnowledgeDocument[] WithTexts(StoredDocuments stored, byte[] bytes)
    {
        Require(stored.Documents.Count == stored.TextLengths.Count, "has not one text for each document");
        Require(stored.Documents.All(document => document is not null), "is about a document that is not there");
        Require(stored.Synonyms.All(group => group is not null && group.All(word => word is not null)), "is about a synonym that is not there");
        var texts = TextsFile.Read(bytes, stored.TextLengths);

        return [.. stored.Documents.Select((document, i) => document with { Text = texts[i] })];
    }

    private static Passage[] Resolve(SnapshotManifest manifest, KnowledgeDocument[] documents, StoredPassage[] places)
    {
        Require(manifest.Documents == documents.Length, "counts other documents than the manifest");
        Require(manifest.Passages == places.Length, "counts other passages than the manifest");
        var fault = SnapshotStructure.FaultOf(documents, places);
        Require(fault is null, fault ?? string.Empty);

        return [.. places.Select((place, ordinal) => new Passage(
            documents[place.Document], documents[place.Document].Sections[place.Section], ordinal, place.First, place.Count))];
    }

    private static T Parse<T>(byte[] bytes, JsonTypeInfo<T> type)
        where T : class
    {
        try
        {
            return JsonSerializer.Deserialize(bytes, type) ?? throw new InvalidDataException("is empty");
        }
        catch (JsonException fault)
        {
            throw new InvalidDataException("is not the JSON of a snapshot", fault);
        }
    }

    private static T In<T>(string file, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception fault) when (fault is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            throw new SnapshotFileException(file, fault);
        }
    }

    private static void Require(bool condition, string otherwise)
    {
        if (!condition)
        {
            throw new InvalidDataException(otherwise);
        }
    }
}
