namespace InternAssistant.Benchmarks.Calibration;

/// <summary>The rising step function nearest to the labels, by pooling adjacent violators (Ayer and others 1955).</summary>
internal static class IsotonicFit
{
    /// <summary>The steps, rising: from which value on, and the share that is right (one right and one wrong answer added).</summary>
    public static IReadOnlyList<(double From, double Share)> Of(IEnumerable<(double Value, bool IsRight)> points)
    {
        var blocks = new List<(double From, double Right, int Count)>();
        foreach (var alike in points.GroupBy(point => point.Value).OrderBy(group => group.Key))
        {
            blocks.Add((alike.Key, alike.Count(point => point.IsRight), alike.Count()));
            while (blocks.Count > 1 && blocks[^2].Right / blocks[^2].Count >= blocks[^1].Right / blocks[^1].Count)
            {
                var (before, last) = (blocks[^2], blocks[^1]);
                blocks.RemoveRange(blocks.Count - 2, 2);
                blocks.Add((before.From, before.Right + last.Right, before.Count + last.Count));
            }
        }

        return [.. blocks.Select(block => (block.From, (block.Right + 1) / (block.Count + 2)))];
    }

    public static double Predict(IReadOnlyList<(double From, double Share)> steps, double value)
    {
        var share = steps[0].Share;
        foreach (var step in steps.TakeWhile(step => step.From <= value))
        {
            share = step.Share;
        }

        return share;
    }
}
