using InternAssistant.Indexing;
using InternAssistant.Knowledge;
using InternAssistant.Retrieval;
using InternAssistant.Retrieval.Embedding;
using InternAssistant.Retrieval.Index;

namespace InternAssistant;

/// <summary>A knowledge folder in, a snapshot out: the second straight line.</summary>
/// <param name="options">How the snapshot scores; the defaults when null.</param>
/// <param name="clock">The clock; the system's when null.</param>
/// <param name="loaders">The loaders, one for each format; all of them when null.</param>
/// <param name="examiner">Compares the candidate with what is served and decides; with default settings when null.</param>
/// <param name="keep">How many promoted snapshots are kept.</param>
/// <param name="localFolder">Where great snapshots are copied to before they are mapped; the system's folder for temporary files when empty.</param>
/// <param name="embedder">Makes the vectors of passages; none are made when null.</param>
public sealed class Reindexer(
    RetrievalOptions? options = null,
    TimeProvider? clock = null,
    IReadOnlyList<IDocumentLoader>? loaders = null,
    CandidateExaminer? examiner = null,
    int keep = IndexOptions.DefaultKeep,
    string localFolder = "",
    PassageEmbedder? embedder = null)
{
    private readonly RetrievalOptions _options = options ?? new RetrievalOptions();
    private readonly TimeProvider _clock = clock ?? TimeProvider.System;
    private readonly CandidateExaminer _examiner = examiner ?? new CandidateExaminer(clock: clock);

    /// <summary>As <see cref="IndexAsync(IndexRequest, CancellationToken)"/>, with nothing special asked for.</summary>
    public Task<IndexReport> IndexAsync(string knowledgeFolder, string indexFolder, CancellationToken cancellationToken) =>
        IndexAsync(new IndexRequest(knowledgeFolder, indexFolder), cancellationToken);

    /// <summary>
    /// Reads the folder, writes a candidate into the index folder, compares it with what is served and promotes it unless the gate refuses.
    /// An unchanged folder is neither read nor promoted again. Trouble with folders, disk and lock is the report's <see cref="IndexReport.Problem"/>.
    /// </summary>
    /// <exception cref="OperationCanceledException">The run was cancelled; what was served stays.</exception>
    public Task<IndexReport> IndexAsync(IndexRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentException.ThrowIfNullOrWhiteSpace(request.KnowledgeFolder);
        ArgumentException.ThrowIfNullOrWhiteSpace(request.IndexFolder);

        return Task.Run(() => IndexLockedAsync(request with { IndexFolder = Path.GetFullPath(request.IndexFolder) }, cancellationToken), cancellationToken);
    }

    private async Task<IndexReport> IndexLockedAsync(IndexRequest request, CancellationToken cancellationToken)
    {
        try
        {
            var folder = new KnowledgeFolder(request.KnowledgeFolder, loaders);
            var store = new SnapshotStore(request.IndexFolder, _clock, keep, localFolder);
            var found = folder.Find(cancellationToken).With(folder, request.Overlay);
            if (found.Problem is { } problem)
            {
                return KnowledgeReading.Of(folder, found, [], new SynonymFile([], null)).Report(store.CurrentId, problem);
            }

            using var exclusive = IndexLock.TryTake(request.IndexFolder, _clock, out var holder);

            if (exclusive is null)
            {
                return KnowledgeReading.Nothing.Report(store.CurrentId, $"The index '{request.IndexFolder}' is being written by {holder}. Wait until that run has ended and index again.");
            }

            store.RemoveLitter();
            new IndexReports(request.IndexFolder).Prune();

            return await IndexAsync(store, folder, found, request, cancellationToken);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return KnowledgeReading.Nothing.Report(null, $"The index '{request.IndexFolder}' could not be written ({e.Message.TrimEnd('.')}). Check that the disk has space and that the assistant may write there; what was served before stays.");
        }
        catch (SnapshotException e)
        {
            return KnowledgeReading.Nothing.Report(null, e.Message);
        }
    }

    private async Task<IndexReport> IndexAsync(SnapshotStore store, KnowledgeFolder folder, KnowledgeFiles found, IndexRequest request, CancellationToken cancellationToken)
    {
        var watch = new ProgressWatch(request.Progress, _clock);
        var reader = new FolderReader(folder, found, watch);
        var served = store.VerifyCurrent();
        var reading = reader.Read(served?.Sources, cancellationToken);
        var folderId = IndexLocation.FolderId(request.KnowledgeFolder);
        if (served is not null && reading.Is(served.Sources) && served.Manifest.Settings == _options && served.Manifest.KnowledgeFolder == folderId
            && served.Manifest.Embedder == (embedder?.NameFor(served.Manifest.Passages) ?? ""))
        {
            return _examiner.Unchanged(store, served, reading) with { Reused = watch.Reused };
        }

        var before = store.OpenCurrent(out _);
        if (before?.Id != served?.Manifest.Id)
        {
            reading = reader.Read(null, cancellationToken);
        }

        var knowledge = reading.Resolve(before);
        if (knowledge.Problem is { } problem)
        {
            return knowledge.Report(store.CurrentId, problem);
        }

        var candidate = await WriteAsync(store, knowledge, before, folderId, watch, cancellationToken);
        watch.Checking();
        var report = await _examiner.ExamineAsync(store, before, candidate, knowledge, request, cancellationToken);
        cancellationToken.ThrowIfCancellationRequested();

        return _examiner.Decide(store, report, request) with { Reused = watch.Reused };
    }

    private async Task<Snapshot> WriteAsync(SnapshotStore store, KnowledgeReading knowledge, Snapshot? before, string folderId, ProgressWatch watch, CancellationToken cancellationToken)
    {
        var passages = PassageCuts.Of(knowledge.Documents, before);
        watch.Writing(passages.Count);
        cancellationToken.ThrowIfCancellationRequested();
        var vectors = embedder is null ? PassageVectors.None : await embedder.EmbedAsync(passages, before, cancellationToken);
        var id = store.Write(new SnapshotContent(knowledge.Documents, passages, knowledge.Synonyms) { Vectors = vectors }, _options, folderId);
        cancellationToken.ThrowIfCancellationRequested();

        return store.Open(id);
    }
}
