namespace InternAssistant.Benchmarks.Fitting;

/// <summary>How well a score tells what to answer from what to refuse.</summary>
internal static class Selection
{
    /// <summary>The area under the curve of receiver operating characteristics: how often one of the wanted has the greater score than one of the others, ties counting half.</summary>
    public static double Area(IReadOnlyList<Judgement> judgements, Func<Judgement, bool> isWanted)
    {
        double[] wanted = [.. judgements.Where(isWanted).Select(judgement => judgement.Score)];
        double[] others = [.. judgements.Where(judgement => !isWanted(judgement)).Select(judgement => judgement.Score)];

        return wanted.Sum(one => others.Sum(other => one > other ? 1 : one == other ? 0.5 : 0)) / wanted.Length / others.Length;
    }

    /// <summary>The share of right answers when only so large a share of the queries, those with the greatest scores, is answered.</summary>
    public static double Accuracy(IReadOnlyList<Judgement> judgements, double coverage) =>
        judgements.OrderByDescending(judgement => judgement.Score).Take((int)Math.Ceiling(coverage * judgements.Count)).Average(judgement => judgement.IsRight ? 1.0 : 0);

    /// <summary>The area under the curve of risk over coverage: the mean share of wrong answers over all depths.</summary>
    /// <remarks>Geifman, Uziel and El-Yaniv, "Bias-reduced uncertainty estimation for deep neural classifiers", 2019.</remarks>
    public static double Risk(IReadOnlyList<Judgement> judgements)
    {
        var (wrong, sum) = (0, 0.0);
        foreach (var (i, judgement) in judgements.OrderByDescending(judgement => judgement.Score).Index())
        {
            wrong += judgement.IsRight ? 0 : 1;
            sum += wrong / (i + 1.0);
        }

        return sum / judgements.Count;
    }
}
