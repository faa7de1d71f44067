using InternAssistant.Retrieval.Index;

namespace InternAssistant.Web.Indexing;

/// <summary>
/// Whether questions can be answered: a snapshot is loaded, and the look at the knowledge folder that every start begins with is over.
/// A snapshot that some other process promotes later makes the host ready too.
/// </summary>
public sealed class Readiness(ISnapshotSource snapshots)
{
    private readonly TaskCompletionSource<string?> indexing = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public bool IsReady => indexing.Task.IsCompleted && snapshots.Current is not null;

    /// <summary>Why the host is not ready, as a sentence for whoever asks.</summary>
    public string Explanation => indexing.Task.IsCompletedSuccessfully
        ? indexing.Task.Result ?? "No index is loaded."
        : "The knowledge folder is being indexed. Try again in a moment.";

    /// <summary>Ends when the look at the knowledge folder is over.</summary>
    public Task WhenIndexed => indexing.Task;

    /// <summary>The look at the knowledge folder is over; <paramref name="problem"/> says what went wrong, if anything did.</summary>
    public void Indexed(string? problem) => indexing.TrySetResult(problem);
}
