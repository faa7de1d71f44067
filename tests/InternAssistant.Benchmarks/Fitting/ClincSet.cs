using System.Text.Json;
using InternAssistant.Evaluation.Collections;

namespace InternAssistant.Benchmarks.Fitting;

/// <summary>A FAQ made of CLINC150: a document is five training utterances of one intent, a query one test utterance.</summary>
/// <remarks>Larson et al., "An evaluation dataset for intent classification and out-of-scope prediction", 2019.</remarks>
internal static class ClincSet
{
    private const int UtterancesOfDocument = 5;
    private const int Queries = 500;
    private const int OutOfScope = 278;
    private const int Seed = 5;

    public static FittingSet Read(string path)
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(path));
        var intents = Utterances(json, "train").GroupBy(utterance => utterance.Intent, StringComparer.Ordinal).OrderBy(intent => intent.Key, StringComparer.Ordinal);
        BeirDocument[] documents = [.. intents.Select((intent, i) => new BeirDocument(intent.Key, "", Text(intent.Select(utterance => utterance.Text), Seed + i)))];
        var queries = FittingSets.Sample(Utterances(json, "test"), Queries, Seed);
        var outOfScope = FittingSets.Sample(Utterances(json, "oos_test").Select(utterance => utterance.Text), OutOfScope, Seed);

        return new FittingSet("clinc-FAQ", FittingSets.Collection(documents, queries), true, outOfScope);
    }

    private static string Text(IEnumerable<string> utterances, int seed) =>
        string.Join(". ", FittingSets.Sample(utterances, UtterancesOfDocument, seed)) + ".";

    private static List<(string Text, string Intent)> Utterances(JsonDocument json, string part) =>
        [.. json.RootElement.GetProperty(part).EnumerateArray().Select(pair => (pair[0].GetString()!, pair[1].GetString()!))];
}
