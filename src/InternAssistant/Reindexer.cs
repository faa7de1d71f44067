using InternAssistant.Knowledge;
using InternAssistant.Retrieval;
using InternAssistant.Retrieval.Index;

namespace InternAssistant;

/// <summary>A knowledge folder in, a snapshot out: the second straight line.</summary>
/// <param name="options">How the snapshot scores; the defaults when null.</param>
/// <param name="clock">The clock; the system's when null.</param>
/// <param name="loaders">The loaders, one for each format; those for Markdown and plain text when null.</param>
public sealed class Reindexer(RetrievalOptions? options = null, TimeProvider? clock = null, IReadOnlyList<IDocumentLoader>? loaders = null)
{
    private readonly RetrievalOptions _options = options ?? new RetrievalOptions();
    private readonly TimeProvider _clock = clock ?? TimeProvider.System;

    /// <summary>
    /// Reads the folder, writes a snapshot into the index folder and promotes it. An unchanged folder is not promoted again, and a folder without a
    /// readable document never replaces what is served. Trouble with folders, disk and lock is the report's <see cref="IndexReport.Problem"/>.
    /// </summary>
    /// <exception cref="OperationCanceledException">The run was cancelled; what was served stays.</exception>
    public Task<IndexReport> IndexAsync(string knowledgeFolder, string indexFolder, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(knowledgeFolder);
        ArgumentException.ThrowIfNullOrWhiteSpace(indexFolder);

        return Task.Run(() => Index(knowledgeFolder, Path.GetFullPath(indexFolder), cancellationToken), cancellationToken);
    }

    private IndexReport Index(string knowledgeFolder, string indexFolder, CancellationToken cancellationToken)
    {
        try
        {
            var store = new SnapshotStore(indexFolder, _clock);
            var folder = new KnowledgeFolder(knowledgeFolder, loaders);
            var reading = Read(folder, cancellationToken);

            if (reading.Problem is not null)
            {
                return reading.Report(store.CurrentId, reading.Problem);
            }

            using var exclusive = IndexLock.TryTake(indexFolder, _clock, out var holder);

            return exclusive is null
                ? reading.Report(store.CurrentId, $"The index '{indexFolder}' is being written by {holder}. Wait until that run has ended and index again.")
                : Promote(store, reading, IndexLocation.FolderId(knowledgeFolder), cancellationToken);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return KnowledgeReading.Nothing.Report(null, $"The index '{indexFolder}' could not be written ({e.Message.TrimEnd('.')}). Check that the disk has space and that the assistant may write there; what was served before stays.");
        }
        catch (SnapshotException e)
        {
            return KnowledgeReading.Nothing.Report(null, e.Message);
        }
    }

    private static KnowledgeReading Read(KnowledgeFolder folder, CancellationToken cancellationToken)
    {
        var found = folder.Find(cancellationToken);
        var results = new List<LoadResult>();

        foreach (var file in found.Files)
        {
            cancellationToken.ThrowIfCancellationRequested();
            results.Add(file.Load());
        }

        return KnowledgeReading.Of(folder, found, results, SynonymFile.Load(folder.SynonymsPath));
    }

    private IndexReport Promote(SnapshotStore store, KnowledgeReading reading, string folderId, CancellationToken cancellationToken)
    {
        var before = store.OpenCurrent(out _);
        var content = new SnapshotContent(reading.Documents, PassageSplitter.Split(reading.Documents), reading.Synonyms);
        cancellationToken.ThrowIfCancellationRequested();
        var id = store.Write(content, _options, folderId);
        cancellationToken.ThrowIfCancellationRequested();
        var isNew = store.CurrentId != id;

        if (isNew)
        {
            store.Promote(id);
        }

        return reading.Report(id, null) with
        {
            Passages = content.Passages.Count,
            Promoted = isNew,
            Added = Ids(reading.Documents, d => before?.Find(d.Id) is null),
            Changed = Ids(reading.Documents, d => before?.Find(d.Id) is { } old && old.ContentHash != d.ContentHash),
            Removed = before is null ? [] : Ids(before.Documents, d => !reading.Has(d.Id)),
        };
    }

    private static List<string> Ids(IReadOnlyList<KnowledgeDocument> documents, Func<KnowledgeDocument, bool> where) => [.. documents.Where(where).Select(d => d.Id)];
}
