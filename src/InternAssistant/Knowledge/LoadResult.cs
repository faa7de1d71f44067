namespace InternAssistant.Knowledge;

/// <summary>What became of one file of the knowledge folder.</summary>
public abstract record LoadResult
{
    private LoadResult()
    {
    }

    /// <summary>The file is a document.</summary>
    public sealed record Loaded(KnowledgeDocument Document) : LoadResult;

    /// <summary>The file should be a document and could not be read. The rest of the folder goes on.</summary>
    /// <param name="Id">The file's path below the knowledge folder.</param>
    /// <param name="Reason">A sentence that says what is wrong and what to do.</param>
    /// <param name="Kind">What sort of trouble it is.</param>
    public sealed record Failed(string Id, string Reason, FailureKind Kind = FailureKind.Unreadable) : LoadResult;

    /// <summary>The file says that it is not a document (<c>index: false</c>).</summary>
    public sealed record Excluded(string Id) : LoadResult;
}
