using InternAssistant.Knowledge;
using InternAssistant.Retrieval.Index;

namespace InternAssistant.Indexing;

/// <summary>Reads a knowledge folder. Files with the same content and loader as in a snapshot are recognised by their hash and not loaded again.</summary>
/// <param name="folder">The folder.</param>
/// <param name="found">What a look through the folder found.</param>
/// <param name="watch">Told how far it is.</param>
internal sealed class FolderReader(KnowledgeFolder folder, KnowledgeFiles found, ProgressWatch watch)
{
    /// <summary>Reads what is not known.</summary>
    /// <param name="known">What is known; null to read everything.</param>
    /// <param name="cancellationToken">Breaks off.</param>
    public FolderReading Read(SnapshotSources? known, CancellationToken cancellationToken)
    {
        var stamps = known?.Documents.ToDictionary(stamp => stamp.Id, StringComparer.Ordinal) ?? [];
        var files = new List<FileReading>(found.Files.Count);
        watch.Start(found.Files.Count);
        foreach (var file in found.Files)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var reading = Read(file, stamps);
            files.Add(reading);
            watch.FileRead(isReused: reading.Kept is not null);
        }

        return new FolderReading(folder, found, files, SynonymFile.Load(folder.SynonymsPath));
    }

    private static FileReading Read(KnowledgeFile file, Dictionary<string, SourceStamp> stamps)
    {
        if (file.TryRead(out var source) is { } failed)
        {
            return new FileReading(file.Id, null, failed);
        }

        return stamps.TryGetValue(file.Id, out var stamp) && stamp.Loader == file.LoaderName && stamp.ContentHash == ContentHash.Of(source)
            ? new FileReading(file.Id, stamp, null)
            : new FileReading(file.Id, null, file.Load(source));
    }
}
