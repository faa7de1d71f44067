using System.Diagnostics;
using System.Globalization;
using InternAssistant.Retrieval.Embedding;

namespace InternAssistant.Benchmarks;

/// <summary>What a sentence's vector costs on one core, beside a plain scalar loop over the same weights in the same run.</summary>
internal static class EmbeddingLatency
{
    private const int WarmRounds = 40;
    private const int Rounds = 200;
    private const int ScalarRounds = 20;

    /// <summary>46 characters, as most questions have.</summary>
    private const string Question = "Can interns work from home during the summer?!";

    private static readonly string Paragraph = string.Concat(Enumerable.Repeat("Interns in Cambridge receive help with housing, travel and relocation. ", 9));

    public static int Run()
    {
        var path = Path.Combine(AppContext.BaseDirectory, SentenceEncoder.WeightsFileName);
        SentenceEncoder.Load(path);
        var load = Median(10, () => SentenceEncoder.Load(path));
        var encoder = SentenceEncoder.Load(path);
        var scalar = new ScalarEncoder(path);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"load {load:0.0} ms"));
        Console.WriteLine("| text | ours, ms | scalar, ms | ratio |");
        Compare($"question of {Question.Length} characters", encoder, scalar, Question);
        Compare($"paragraph of {Paragraph.Length} characters (128 pieces)", encoder, scalar, Paragraph);
        var batch = Enumerable.Repeat(Question, 64).ToArray();
        encoder.Embed(batch);
        var together = Median(20, () => encoder.Embed(batch)) / batch.Length;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"64 questions together: {together:0.00} ms each"));

        return 0;
    }

    private static void Compare(string name, SentenceEncoder encoder, ScalarEncoder scalar, string text)
    {
        var difference = encoder.Embed(text).Zip(scalar.Embed(text), (a, b) => Math.Abs(a - b)).Max();
        if (difference > 1e-5)
        {
            throw new InvalidOperationException($"The two encoders differ by {difference}.");
        }

        Median(WarmRounds, () => encoder.Embed(text));
        var ours = Median(Rounds, () => encoder.Embed(text));
        var plain = Median(ScalarRounds, () => scalar.Embed(text));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {ours:0.00} | {plain:0.0} | {plain / ours:0.0} |"));
    }

    private static double Median(int rounds, Func<object> work)
    {
        var times = new double[rounds];
        for (var i = 0; i < rounds; i++)
        {
            var start = Stopwatch.GetTimestamp();
            work();
            times[i] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }

        Array.Sort(times);

        return times[rounds / 2];
    }
}
