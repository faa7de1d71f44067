using InternAssistant.Answering.Selection;

namespace InternAssistant.Benchmarks.Selecting;

/// <summary>Fits on some questions and looks at the others, so that each is judged by a model that has not seen it.</summary>
internal static class CrossFit
{
    private const int Folds = 6;

    /// <summary>Neighbouring questions (often twins) fall into the same fold.</summary>
    public static IReadOnlyList<Outcome> Mixed(IReadOnlyList<LabelledList> lists) => Run(lists, (_, position) => position / 2 % Folds);

    /// <summary>Each house is judged by what was fitted to the others.</summary>
    public static IReadOnlyList<Outcome> ByHouse(IReadOnlyList<LabelledList> lists)
    {
        var houses = lists.Select(House).Distinct().ToList();

        return Run(lists, (list, _) => houses.IndexOf(House(list)));
    }

    private static string House(LabelledList list) => list.Set.Split('/')[0];

    private static List<Outcome> Run(IReadOnlyList<LabelledList> lists, Func<LabelledList, int, int> foldOf)
    {
        var judged = lists.Where(list => list.HasNull).ToList();
        var folds = judged.Select(foldOf).ToList();
        var outcomes = new List<Outcome>();
        foreach (var fold in folds.Distinct().Order())
        {
            var trees = BoostFit.Fit([.. judged.Where((_, position) => folds[position] != fold), .. lists.Where(list => !list.HasNull)]);
            outcomes.AddRange(judged.Where((_, position) => folds[position] == fold).Select(list => Judge(list, trees)));
        }

        return outcomes;
    }

    private static Outcome Judge(LabelledList list, IReadOnlyList<DecisionTree> trees)
    {
        if (list.Rows.Length == 0)
        {
            return new Outcome(list.Set, list.IsAnswerable, double.NegativeInfinity, false);
        }

        var scores = list.Rows.Select(row => trees.Sum(tree => tree.Of(row))).ToList();
        var best = scores.IndexOf(scores.Max());

        return new Outcome(list.Set, list.IsAnswerable, scores[best], list.Labels[best]);
    }
}
