using System.Globalization;
using InternAssistant.Answering.Selection;

namespace InternAssistant.Benchmarks.Selecting;

/// <summary><c>select</c>: fits the choice of the statement that answers to the development questions, says how well it does on questions that it has not seen, and writes the model.</summary>
internal static class SelectCommand
{
    private const string ModelPath = "src/InternAssistant/Answering/Selection/answer-model.txt";
    private static readonly double[] Kept = [0.8, 0.85, 0.9, 0.95, 0.98];

    public static async Task<int> RunAsync(string[] arguments)
    {
        if (!File.Exists("InternAssistant.sln"))
        {
            await Console.Error.WriteLineAsync("The development questions are not here. Start in the repository's folder.");

            return 2;
        }

        var datasets = Environment.GetEnvironmentVariable("INTERNASSISTANT_DATASETS") ?? Path.Combine("..", "shared", "datasets");
        var lists = await DevelopmentLists.ReadAsync(Directory.GetCurrentDirectory(), datasets);
        Print("questions dealt into six parts", CrossFit.Mixed(lists), out var calibration);
        if (!arguments.Contains("--short"))
        {
            Print("house by house", CrossFit.ByHouse(lists), out _);
        }

        var trees = BoostFit.Fit(lists);
        await File.WriteAllLinesAsync(ModelPath,
        [
            "# Made by: dotnet run -c Release --project tests/InternAssistant.Benchmarks -- select",
            $"features: {string.Join(' ', FeatureReader.Names)}",
            string.Create(CultureInfo.InvariantCulture, $"calibration: {calibration[0]:F4} {calibration[1]:F4}"),
            .. trees.Select(tree => $"tree: {tree}"),
        ]);

        return 0;
    }

    private static void Print(string name, IReadOnlyList<Outcome> outcomes, out double[] calibration)
    {
        var fit = PlattFit.Of([.. outcomes.Select(Inputs)], [.. outcomes.Select(outcome => outcome.IsRight)]);
        calibration = fit;
        var best = Enumerable.Range(10, 71).Select(step => step / 100.0).MaxBy(limit => outcomes.Count(outcome => IsRight(outcome, limit, fit)));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\n{name}: {outcomes.Count} questions, best least confidence {best:F2}\n"));
        Console.WriteLine("| questions | right | best candidate right | answered | unstated refused |");
        Console.WriteLine("|---|---|---|---|---|");
        foreach (var set in outcomes.GroupBy(outcome => outcome.Set).OrderBy(group => group.Key, StringComparer.Ordinal).Append(outcomes.GroupBy(_ => "all").Single()))
        {
            var (answerable, others) = (set.Where(outcome => outcome.IsAnswerable).ToList(), set.Where(outcome => !outcome.IsAnswerable).ToList());
            Console.WriteLine($"| {set.Key} | {set.Count(outcome => IsRight(outcome, best, fit))}/{set.Count()} | {answerable.Count(outcome => outcome.IsRight)}/{answerable.Count} | {answerable.Count(outcome => Confidence(outcome, fit) >= best)}/{answerable.Count} | {others.Count(outcome => Confidence(outcome, fit) < best)}/{others.Count} |");
        }

        var sorted = outcomes.Where(outcome => outcome.IsAnswerable).Select(outcome => outcome.Score).Order().ToList();
        foreach (var share in Kept)
        {
            var limit = sorted[(int)((1 - share) * sorted.Count)];
            var unstated = outcomes.Where(outcome => !outcome.IsAnswerable).ToList();
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{share:P0} of the answerable answered: {unstated.Count(outcome => outcome.Score < limit)} of {unstated.Count} unstated refused"));
        }
    }

    private static bool IsRight(Outcome outcome, double limit, double[] fit) => Confidence(outcome, fit) >= limit ? outcome.IsRight : !outcome.IsAnswerable;

    private static double Confidence(Outcome outcome, double[] fit) => PlattFit.Predict(fit, Inputs(outcome));

    private static double[] Inputs(Outcome outcome) => [Math.Max(outcome.Score, -20)];
}
