namespace InternAssistant.Tracing;

/// <summary>What became of a line of a trace.</summary>
public abstract record TraceReading
{
    private TraceReading()
    {
    }

    /// <summary>It is a record.</summary>
    /// <param name="Record">The record.</param>
    /// <param name="IsUnchanged">False when the line was changed after it had been written.</param>
    public sealed record Read(TraceRecord Record, bool IsUnchanged) : TraceReading;

    /// <summary>It is none.</summary>
    /// <param name="Problem">A sentence that says why.</param>
    public sealed record Malformed(string Problem) : TraceReading;
}
