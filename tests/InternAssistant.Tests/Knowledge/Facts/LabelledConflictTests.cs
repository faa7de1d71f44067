using System.Globalization;
using System.Runtime.CompilerServices;
using InternAssistant.Evaluation;
using InternAssistant.Knowledge.Facts;
using Xunit.Abstractions;

namespace InternAssistant.Tests.Knowledge.Facts;

/// <summary>
/// Planted conflicts and look-alikes. What is called development was fitted to; <c>test.jsonl</c> is only measured.
/// </summary>
public sealed class LabelledConflictTests(ITestOutputHelper output)
{
    private const double Line = 0.9;

    // Counted, never looked at: whoever mends the reader of facts must not see what it is measured on.
    private const string Unseen = "test.jsonl";

    public static TheoryData<string> Files() => [.. Directory.EnumerateFiles(Folder(), "*.jsonl").Select(Path.GetFileName).Order(StringComparer.Ordinal).OfType<string>()];

    [Theory]
    [MemberData(nameof(Files))]
    public void Planted_conflicts_are_found_and_look_alikes_are_left_alone(string file)
    {
        var cases = LabelledCase.ReadAll(Path.Combine(Folder(), file));
        var (found, missed, wrong) = (0, 0, 0);

        foreach (var one in cases)
        {
            var conflicts = one.Find();

            if (one.IsRight(conflicts))
            {
                found += one.IsConflict ? 1 : 0;
                continue;
            }

            if (file != Unseen)
            {
                Explain(one, conflicts);
            }

            missed += one.IsConflict ? 1 : 0;
            wrong += conflicts.Count > 0 ? 1 : 0;
        }

        var (recall, precision) = (new Share(found, found + missed), new Share(found, found + wrong));
        output.WriteLine($"{file}: {cases.Count} cases; recall {Written(recall)}; precision {Written(precision)}");

        Assert.True(cases.Count(c => c.IsConflict) >= 60 && cases.Count(c => !c.IsConflict) >= 60, $"{file} has too few cases.");
        var (recallLine, precisionLine) = LinesOf(file);
        Assert.True(recall.Value >= recallLine && precision.Value >= precisionLine, $"{file}: recall {Written(recall)}, precision {Written(precision)}");
    }

    // What was fitted to must reach the line; what was not is held at what it reached, so that it is not lost unnoticed.
    private static (double Recall, double Precision) LinesOf(string file) => file switch
    {
        "development.jsonl" => (Line, Line),
        Unseen => (0.5, 0.75),
        _ => (0.75, Line),
    };

    private void Explain(LabelledCase one, IReadOnlyList<Conflict> conflicts)
    {
        output.WriteLine($"{one.Id}: expected {one.Expect}");

        foreach (var conflict in conflicts)
        {
            output.WriteLine($"    {conflict.Attribute}: “{conflict.First.Quote}” ↔ “{conflict.Second.Quote}”");
        }

        foreach (var stated in one.Load().SelectMany(FactReader.ReadStated))
        {
            output.WriteLine($"    {stated.Fact.DocumentId} {stated.Fact.Subject}: {stated.Fact.Attribute} = {stated.Fact.Value}; topics {string.Join(' ', stated.Scope.Objects)}; names {string.Join(' ', stated.Scope.Names)}; distinctions {string.Join(' ', stated.Scope.Distinctions)}; words {string.Join(' ', stated.Scope.Words)}");
        }
    }

    internal static string Folder([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;

    private static string Written(Share share) =>
        string.Create(CultureInfo.InvariantCulture, $"{share.Value:0.000} ({share.Low:0.000} to {share.High:0.000}; {share.Count} of {share.Of})");
}
