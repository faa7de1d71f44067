namespace InternAssistant.Indexing;

/// <summary>What became of a rollback.</summary>
public abstract record RollbackResult
{
    private RollbackResult()
    {
    }

    /// <summary>The other snapshot is in service.</summary>
    /// <param name="From">The snapshot that was taken out of service.</param>
    /// <param name="To">The snapshot that serves now.</param>
    public sealed record Done(string From, string To) : RollbackResult;

    /// <summary>Nothing was changed.</summary>
    /// <param name="Reason">Why, as a sentence that says what to do.</param>
    public sealed record Failed(string Reason) : RollbackResult;
}
