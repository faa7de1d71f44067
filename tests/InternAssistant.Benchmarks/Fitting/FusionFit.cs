using System.Diagnostics;
using System.Globalization;
using InternAssistant.Retrieval.Embedding;

namespace InternAssistant.Benchmarks.Fitting;

/// <summary>Fits the coefficients of the fused ranking and of its calibration to public collections and prints how well they do.</summary>
internal static class FusionFit
{
    public static async Task<int> RunAsync(string[] args)
    {
        var folder = args.ElementAtOrDefault(0) ?? FittingSets.DefaultFolder;
        var sets = FittingSets.Read(folder);
        if (sets.Count == 0)
        {
            await Console.Error.WriteLineAsync($"'{folder}' has none of the collections stackfaq, cacm, cranfield, clinc150 and squad2. Name the folder that has them.");

            return 2;
        }

        var local = EmbedderLoader.Load(new EmbeddingOptions());
        if (local.Generator is not { } generator)
        {
            await Console.Error.WriteLineAsync(local.Reason);

            return 2;
        }

        using var remembering = new RememberingEmbedder(generator);
        await FitAsync(sets, new SetReader(local with { Generator = remembering }));

        return 0;
    }

    private static async Task FitAsync(IReadOnlyList<FittingSet> sets, SetReader reader)
    {
        var measured = new List<MeasuredSet>();
        foreach (var set in sets)
        {
            var started = Stopwatch.GetTimestamp();
            measured.Add(await reader.MeasureAsync(set));
            await Console.Error.WriteLineAsync(string.Create(
                CultureInfo.InvariantCulture, $"{set.Name}: {set.Collection.Documents.Count} documents, {set.Collection.Queries.Count} queries, {Stopwatch.GetElapsedTime(started).TotalSeconds:F0} s"));
        }

        RankingTable.Print(measured);
        await CalibrationTable.PrintAsync(sets, reader);
    }
}
