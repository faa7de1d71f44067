using InternAssistant.Knowledge;

namespace InternAssistant.Indexing;

/// <summary>A knowledge folder, read.</summary>
internal sealed class KnowledgeReading
{
    private readonly IReadOnlyList<LoadResult.Failed> _failures;
    private readonly IReadOnlyList<string> _excluded;
    private readonly HashSet<string> _ids;

    private KnowledgeReading(IReadOnlyList<KnowledgeDocument> documents, IReadOnlyList<IReadOnlyList<string>> synonyms, IReadOnlyList<LoadResult.Failed> failures, IReadOnlyList<string> excluded, string? problem)
    {
        (Documents, Synonyms, _failures, _excluded, Problem) = (documents, synonyms, failures, excluded, problem);
        _ids = documents.Select(d => d.Id).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Nothing was read.</summary>
    public static KnowledgeReading Nothing { get; } = new([], [], [], [], null);

    /// <summary>The documents, in ordinal order of their ids.</summary>
    public IReadOnlyList<KnowledgeDocument> Documents { get; }

    /// <summary>The groups of <c>synonyms.yaml</c>.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Synonyms { get; }

    /// <summary>Why nothing can be indexed; null when something can.</summary>
    public string? Problem { get; }

    /// <summary>Sorts what became of the files.</summary>
    public static KnowledgeReading Of(KnowledgeFolder folder, KnowledgeFiles found, IReadOnlyList<LoadResult> results, SynonymFile synonyms)
    {
        var documents = results.OfType<LoadResult.Loaded>().Select(r => r.Document).ToList();
        var failures = found.LeftOut.Concat(results.OfType<LoadResult.Failed>()).Concat(synonyms.Failure is { } failure ? [failure] : Array.Empty<LoadResult.Failed>())
            .OrderBy(f => f.Id, StringComparer.Ordinal)
            .ToList();
        var problem = found.Problem ?? (documents.Count > 0
            ? null
            : $"No document of '{folder.FullPath}' could be read{(failures.Count > 0 ? $"; the first of {failures.Count}: {failures[0].Reason}" : ".")} Correct the documents and re-index; what was served before stays.");

        return new KnowledgeReading(documents, synonyms.Groups, failures, [.. results.OfType<LoadResult.Excluded>().Select(r => r.Id)], problem);
    }

    /// <summary>The files that could not be read, with reasons.</summary>
    public IReadOnlyList<LoadResult.Failed> Failures => _failures;

    /// <summary>The files that say that they are not documents.</summary>
    public IReadOnlyList<string> Excluded => _excluded;

    /// <summary>True when the folder has the document.</summary>
    public bool Has(string documentId) => _ids.Contains(documentId);

    /// <summary>A report in which nothing was promoted.</summary>
    public IndexReport Report(string? snapshotId, string? problem) => new(snapshotId, Documents.Count, 0, false, [], [], [], _failures, _excluded, problem);
}
