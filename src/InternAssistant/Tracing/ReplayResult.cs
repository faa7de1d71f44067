namespace InternAssistant.Tracing;

/// <summary>What became of one replayed line.</summary>
/// <param name="Line">The line of the trace, from 1.</param>
/// <param name="TraceId">The record's name; null where the line is no record.</param>
/// <param name="Differences">What is not as it was recorded; empty when the answer is canonically identical.</param>
/// <param name="OtherSettings">Settings that are different on this machine. The replay was done with the recorded ones.</param>
public sealed record ReplayResult(int Line, string? TraceId, IReadOnlyList<ReplayDifference> Differences, IReadOnlyList<string> OtherSettings)
{
    /// <summary>True when the answer is canonically identical and the line is as it was written.</summary>
    public bool IsIdentical => Differences.Count == 0;
}
