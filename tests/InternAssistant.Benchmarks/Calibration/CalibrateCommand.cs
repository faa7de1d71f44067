using System.Globalization;
using InternAssistant.Answering;

namespace InternAssistant.Benchmarks.Calibration;

/// <summary><c>calibrate</c>: fits the confidence of answers to the development questions, and says how well each way to it does on answers that it was not fitted to.</summary>
internal static class CalibrateCommand
{
    private static readonly string[] Names = ["intercept", "coverage", "asks for a type", "type is plain", "top hit's lead"];

    private static readonly ConfidenceModel[] Models =
    [
        ConfidenceModel.Line,
        ConfidenceModel.Constant,
        ConfidenceModel.Isotonic,
        ConfidenceModel.Logistic("logistic: coverage", signals => [signals.Coverage]),
        ConfidenceModel.Logistic("logistic: coverage, type", signals => [.. All(signals).Take(3)]),
        ConfidenceModel.Logistic("logistic: coverage, top hit", signals => [signals.Coverage, signals.TopHitLead]),
        ConfidenceModel.Logistic("logistic: coverage, type, top hit", All),
    ];

    public static async Task<int> RunAsync()
    {
        if (!File.Exists("InternAssistant.sln"))
        {
            await Console.Error.WriteLineAsync("The development questions are not here. Start in the repository's folder.");

            return 2;
        }

        var samples = await SampleReader.ReadAsync(Directory.GetCurrentDirectory());
        Print(samples);
        var weights = LogisticFit.Of([.. samples.Select(sample => All(sample.Signals))], [.. samples.Select(sample => sample.IsRight)]);
        Console.WriteLine();
        Console.WriteLine(string.Join(", ", Names.Zip(weights, (name, weight) => string.Create(CultureInfo.InvariantCulture, $"{name} {weight:F2}"))));

        return 0;
    }

    private static void Print(IReadOnlyList<Sample> samples)
    {
        var folders = samples.Select(sample => sample.Folder).Distinct().Count();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{samples.Count} answers from {folders} folders, {samples.Count(sample => !sample.IsRight)} wrong"));
        Console.WriteLine("| confidence | ECE | AURC | log loss | ECE by folder | AURC by folder | log loss by folder |");
        Console.WriteLine("|---|---|---|---|---|---|---|");
        foreach (var model in Models)
        {
            var (mixed, folder) = (CrossValidation.Mixed(model, samples), CrossValidation.ByFolder(model, samples));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {model.Name} | {mixed.Ece:F4} | {mixed.Aurc:F4} | {mixed.LogLoss:F4} | {folder.Ece:F4} | {folder.Aurc:F4} | {folder.LogLoss:F4} |"));
        }
    }

    private static double[] All(AnswerSignals signals) => [signals.Coverage, signals.AsksForType ? 1 : 0, signals.TypeIsPlain ? 1 : 0, signals.TopHitLead];
}
