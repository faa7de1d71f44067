using InternAssistant.Retrieval.Fusion;

namespace InternAssistant.Benchmarks.Fitting;

/// <summary>Prints what the best score says about whether it is right.</summary>
internal static class CalibrationTable
{
    private static readonly double[] Coverages = [0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1];

    public static async Task PrintAsync(IReadOnlyList<FittingSet> sets, SetReader reader)
    {
        var fittedTo = new List<JudgedSet>();
        var checkedWith = new List<JudgedSet>();
        foreach (var set in sets)
        {
            switch (set.Name)
            {
                case "StackFAQ":
                    fittedTo.Add(await JudgedSet.HalvesAsync(set, reader));
                    break;
                case "clinc-FAQ":
                    fittedTo.Add(await JudgedSet.WithUnanswerableAsync(set, reader));
                    break;
                case "squad passages":
                    checkedWith.Add(await JudgedSet.WithUnanswerableAsync(set, reader));
                    break;
            }
        }

        if (fittedTo.Count == 2)
        {
            Print(fittedTo, checkedWith);
        }
    }

    private static void Print(IReadOnlyList<JudgedSet> fittedTo, IReadOnlyList<JudgedSet> checkedWith)
    {
        var (fitted, used) = (LogisticFit.Fit(fittedTo), FusionModel.Hybrid.Calibration!);
        Line($"\nP(the best is right) = 1 / (1 + exp(-({fitted.Intercept:F2} + {fitted.Slope:F2} x score))), fitted to {string.Join(" and to ", fittedTo.Select(set => set.Name))}; in the product {used.Intercept:F2} + {used.Slope:F2} x score.\n");
        Line($"| mix | queries | answerable | best is right | mean P | Brier | Brier, fitted to the other | AUC right | AUC answerable | AURC |\n|---|---|---|---|---|---|---|---|---|---|");
        foreach (var set in fittedTo)
        {
            PrintRow(set, used, LogisticFit.Fit([.. fittedTo.Where(other => other != set)]));
        }

        foreach (var set in checkedWith)
        {
            PrintRow(set, used, fitted);
        }

        PrintCurve([.. fittedTo, .. checkedWith]);
    }

    private static void PrintRow(JudgedSet set, FusionCalibration used, FusionCalibration ofOthers)
    {
        var all = set.Judgements;
        Line($"| {set.Name} | {all.Count} | {Share(all, judgement => judgement.IsAnswerable):F3} | {Share(all, judgement => judgement.IsRight):F3} | {all.Average(judgement => used.Probability(judgement.Score)):F3} | {Brier(all, used):F3} | {Brier(all, ofOthers):F3} | {Selection.Area(all, judgement => judgement.IsRight):F3} | {Selection.Area(all, judgement => judgement.IsAnswerable):F3} | {Selection.Risk(all):F3} |");
    }

    private static void PrintCurve(IReadOnlyList<JudgedSet> sets)
    {
        Line($"\n| answered: share right of the answered | {string.Join(" | ", sets.Select(set => set.Name))} |\n|---|{string.Concat(sets.Select(_ => "---|"))}");
        foreach (var coverage in Coverages)
        {
            Line($"| {100 * coverage:F0} % | {string.Join(" | ", sets.Select(set => FormattableString.Invariant($"{Selection.Accuracy(set.Judgements, coverage):F3}")))} |");
        }
    }

    private static double Brier(IReadOnlyList<Judgement> judgements, FusionCalibration curve) =>
        judgements.Average(judgement => Math.Pow(curve.Probability(judgement.Score) - (judgement.IsRight ? 1 : 0), 2));

    private static double Share(IReadOnlyList<Judgement> judgements, Func<Judgement, bool> isIt) => judgements.Average(judgement => isIt(judgement) ? 1.0 : 0);

    private static void Line(FormattableString text) => Console.WriteLine(FormattableString.Invariant(text));
}
