namespace InternAssistant.Evaluation;

/// <summary>Quantiles of the times that turns took.</summary>
internal static class Times
{
    /// <summary>The nearest-rank quantile in milliseconds, one of the times; 0 without any.</summary>
    public static double Quantile(IEnumerable<TimeSpan> times, double quantile)
    {
        var sorted = times.Select(time => time.TotalMilliseconds).Order().ToList();

        return sorted.Count == 0 ? 0 : sorted[Math.Clamp((int)Math.Ceiling(quantile * sorted.Count) - 1, 0, sorted.Count - 1)];
    }
}
