namespace InternAssistant.Retrieval.Index;

/// <summary>A snapshot that cannot be used: the message says which file, why, and what to do.</summary>
public sealed class SnapshotException : Exception
{
    /// <summary>Makes the message out of its parts.</summary>
    /// <param name="path">The file or folder that is at fault.</param>
    /// <param name="reason">What is wrong with it, so that it can follow the path in a sentence.</param>
    /// <param name="remedy">What to do, as a sentence.</param>
    /// <param name="cause">The error behind it, where there is one.</param>
    public SnapshotException(string path, string reason, string remedy, Exception? cause = null)
        : base($"'{path}' {reason}. {remedy}", cause) =>
        (Path, Reason) = (path, reason);

    /// <summary>The file or folder that is at fault.</summary>
    public string Path { get; }

    /// <summary>What is wrong with it.</summary>
    public string Reason { get; }
}
