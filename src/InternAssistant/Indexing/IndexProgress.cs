namespace InternAssistant.Indexing;

/// <summary>How far a run is.</summary>
/// <param name="Stage">What it is doing.</param>
/// <param name="Files">How many files have been looked at.</param>
/// <param name="FilesInAll">How many files there are.</param>
/// <param name="Reused">How many of them were unchanged and not read again.</param>
/// <param name="Passages">How many passages there are so far; those of unchanged files count when they are taken over.</param>
/// <param name="Elapsed">The time since the run began.</param>
public sealed record IndexProgress(IndexStage Stage, int Files, int FilesInAll, int Reused, int Passages, TimeSpan Elapsed)
{
    /// <summary>Files a second so far; 0 before the first.</summary>
    public double Rate => Elapsed > TimeSpan.Zero ? Files / Elapsed.TotalSeconds : 0;

    /// <summary>The time that reading will still take, at the rate so far; null when there is nothing to tell it by.</summary>
    public TimeSpan? Left => Stage == IndexStage.Reading && Files > 0 && Rate > 0 ? TimeSpan.FromSeconds((FilesInAll - Files) / Rate) : null;
}
