using InternAssistant.Knowledge.Faq;

namespace InternAssistant.Indexing;

/// <summary>
/// Takes a table of questions and answers back into the knowledge folder. What it would do is indexed and weighed first, beside what is served; only what
/// the gate lets through is written, all of it or nothing, and then put in service by an ordinary run.
/// </summary>
/// <param name="reindexer">Indexes.</param>
public sealed class FaqImport(Reindexer reindexer)
{
    /// <summary>Imports a table. Trouble with files is the result's <see cref="FaqImportResult.Problem"/>.</summary>
    /// <exception cref="OperationCanceledException">The import was cancelled; no file was left half written.</exception>
    public async Task<FaqImportResult> ImportAsync(FaqImportRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var findings = new FaqFindings(Path.GetFileName(request.File));

        if (TableBytes.Read(request.File, out var problem) is not { } bytes || FaqTable.Read(request.File, bytes, findings, out problem) is not { } rows)
        {
            return FaqImportResult.Failed(problem);
        }

        var folder = FaqFolder.Read(request.Index.KnowledgeFolder, cancellationToken);

        if (folder.Problem is { } missing)
        {
            return FaqImportResult.Failed(missing);
        }

        var plan = new FaqMerge(folder, request.CuratedId, findings).Plan(rows);
        var result = new FaqImportResult(FaqImportStatus.Unchanged, plan.Changes, plan.Untouched, findings.InOrder, [], null, null);

        return findings.HaveErrors ? result with { Status = FaqImportStatus.Faulty }
            : plan.Files.Count == 0 ? result
            : await ApplyAsync(plan, result, request.Index, cancellationToken);
    }

    private async Task<FaqImportResult> ApplyAsync(FaqPlan plan, FaqImportResult result, IndexRequest request, CancellationToken cancellationToken)
    {
        var overlay = plan.Files.ToDictionary(file => file.Id, file => file.After, StringComparer.Ordinal);
        var examined = await reindexer.IndexAsync(request with { Overlay = overlay, Promote = false }, cancellationToken);

        if (examined.Problem is not null || (examined.Refused && !request.Force))
        {
            return result with { Status = StatusOf(examined), Report = examined };
        }

        cancellationToken.ThrowIfCancellationRequested();

        if (FolderEdit.Write(request.KnowledgeFolder, plan.Files) is { } problem)
        {
            return result with { Status = FaqImportStatus.Failed, Problem = problem };
        }

        // From here on the folder has changed: the run that puts it in service is not broken off.
        var indexed = await reindexer.IndexAsync(request, CancellationToken.None);

        return result with { Status = StatusOf(indexed), Written = [.. plan.Files.Select(file => file.Id)], Report = indexed };
    }

    private static FaqImportStatus StatusOf(IndexReport report) => report switch
    {
        { Problem: not null } => FaqImportStatus.Failed,
        { Refused: true } => FaqImportStatus.Refused,
        _ => FaqImportStatus.Imported,
    };
}
