using System.Text.Json;

namespace InternAssistant.Retrieval.Index;

/// <summary>Makes a snapshot out of its files, whose checksums are right, and refuses what contradicts itself.</summary>
internal static class SnapshotReader
{
    /// <summary>Reads and checks a manifest.</summary>
    /// <exception cref="InvalidDataException">The bytes are not a manifest of this version, or a damaged one.</exception>
    public static SnapshotManifest ReadManifest(byte[] bytes, string id)
    {
        var manifest = ParseManifest(bytes);
        Require(manifest.FormatVersion == SnapshotFormat.Version, $"has the format {manifest.FormatVersion}, which this version does not read");
        Require(manifest.EngineVersion == SnapshotFormat.Engine, $"was made by engine {manifest.EngineVersion}, not {SnapshotFormat.Engine}");
        Require(manifest.Files.Select(file => file?.Name).SequenceEqual(SnapshotFormat.Files), "does not list the files of a snapshot");
        Require(bytes.AsSpan().SequenceEqual(manifest.Seal().ToBytes()), "is damaged: its checksum is not that of its content");
        Require(manifest.Id == id, "belongs to another snapshot");

        return manifest;
    }

    /// <summary>Reads the files that a manifest lists.</summary>
    /// <exception cref="SnapshotFileException">A file is damaged or contradicts another.</exception>
    public static Snapshot Read(SnapshotManifest manifest, IReadOnlyDictionary<string, FileBytes> files)
    {
        var stored = In(SnapshotFormat.Documents, () => ReadDocuments(manifest, files));
        var texts = In(SnapshotFormat.Texts, () => ReadTexts(files, stored.Count));
        var documents = In(SnapshotFormat.Documents, () => ReadDocuments(stored, texts));
        var table = In(SnapshotFormat.Passages, () => ReadPassages(manifest, files));
        var passages = In(SnapshotFormat.Passages, () => new SnapshotPassages(table, documents));
        var synonyms = In(SnapshotFormat.Documents, stored.ReadSynonyms);
        In(SnapshotFormat.Sources, () => CheckSources(files[SnapshotFormat.Sources], documents, synonyms));
        var terms = In(SnapshotFormat.Terms, () => ReadTerms(manifest, files));
        var postings = In(SnapshotFormat.Postings, () => InvertedIndex.Read(files[SnapshotFormat.Postings], terms, table.Count, manifest.Settings));
        var words = In(SnapshotFormat.Tokens, () => TermVectors.Read(files[SnapshotFormat.Tokens], table.Count, terms.Count, manifest.Settings));
        var index = new PassageIndex(postings, words, table, texts, manifest.Settings);

        return new Snapshot
        {
            Id = manifest.Id,
            Manifest = manifest,
            Documents = documents,
            Passages = passages,
            Synonyms = synonyms,
            Index = index,
            Searcher = new Bm25Searcher(index, passages),
        };
    }

    /// <exception cref="InvalidDataException">The bytes are not such a file.</exception>
    public static SnapshotSources ReadSources(ReadOnlySpan<byte> bytes)
    {
        try
        {
            var sources = JsonSerializer.Deserialize(bytes, SnapshotJson.Compact.SnapshotSources);
            Require(sources is not null && sources.Documents.All(stamp => stamp is not null), "is about a document that is not there");

            return sources!;
        }
        catch (JsonException fault)
        {
            throw new InvalidDataException("is not the JSON of a snapshot", fault);
        }
    }

    private static SnapshotManifest ParseManifest(byte[] bytes)
    {
        try
        {
            return JsonSerializer.Deserialize(bytes, SnapshotJson.Readable.SnapshotManifest) ?? throw new InvalidDataException("is empty");
        }
        catch (JsonException fault)
        {
            throw new InvalidDataException("is not the JSON of a snapshot", fault);
        }
    }

    private static DocumentTable ReadDocuments(SnapshotManifest manifest, IReadOnlyDictionary<string, FileBytes> files)
    {
        var table = DocumentTable.Read(files[SnapshotFormat.Documents]);
        Require(manifest.Documents == table.Count, "has another number of documents than the manifest");

        return table;
    }

    private static SnapshotDocuments ReadDocuments(DocumentTable stored, TextTable texts)
    {
        var documents = new SnapshotDocuments(stored, texts);
        var fault = documents.AreKept ? SnapshotStructure.FaultOfOrder(documents) : null;
        Require(fault is null, fault ?? string.Empty);

        return documents;
    }

    private static TextTable ReadTexts(IReadOnlyDictionary<string, FileBytes> files, int documents)
    {
        var texts = TextTable.Read(files[SnapshotFormat.Texts]);
        Require(texts.Count == documents, "has not one text for each document");

        return texts;
    }

    private static PassageTable ReadPassages(SnapshotManifest manifest, IReadOnlyDictionary<string, FileBytes> files)
    {
        var table = PassageTable.Read(files[SnapshotFormat.Passages], manifest.Documents);
        Require(manifest.Passages == table.Count, "has another number of passages than the manifest");

        return table;
    }

    private static TermDictionary ReadTerms(SnapshotManifest manifest, IReadOnlyDictionary<string, FileBytes> files)
    {
        var terms = TermDictionary.Read(files[SnapshotFormat.Terms]);
        Require(manifest.Terms == terms.Count, "has another number of terms than the manifest");

        return terms;
    }

    // Of very many documents only the checksums are trusted: comparing would read them all.
    private static bool CheckSources(FileBytes file, SnapshotDocuments documents, IReadOnlyList<IReadOnlyList<string>> synonyms)
    {
        if (documents.AreKept)
        {
            var sources = ReadSources(file.Slice(0, file.Length));
            var expected = SnapshotSources.Of(documents, synonyms);
            Require(sources.Synonyms == expected.Synonyms && sources.Documents.SequenceEqual(expected.Documents), "is about other documents than documents.bin");
        }

        return true;
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
