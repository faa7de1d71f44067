using System.Globalization;
using System.Text;
using InternAssistant.Evaluation;

namespace InternAssistant.AcceptanceTests.Quality.SeededFaults;

/// <summary>The outcome of trials for people.</summary>
internal sealed class FaultTable(IReadOnlyList<Trial> trials)
{
    public Share Stopped => ShareOf(Outcome.Stopped);

    public Share Caught => new(trials.Count(trial => trial.Outcome != Outcome.Missed), trials.Count);

    public override string ToString()
    {
        var text = new StringBuilder().AppendLine(Row("kind", "trials", "stopped", "named", "missed"));
        foreach (var kind in trials.GroupBy(trial => trial.Kind))
        {
            text.AppendLine(Row(kind.Key, Number(kind.Count()), Count(kind, Outcome.Stopped), Count(kind, Outcome.Named), Count(kind, Outcome.Missed)));
        }

        foreach (var missed in trials.Where(trial => trial.Outcome == Outcome.Missed))
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"missed: {missed.Kind}, {missed.House}/{missed.File}{Value(missed.Damage)}{(missed.IsStopped ? ", stopped for another reason" : "")}");
        }

        return text
            .AppendLine(CultureInfo.InvariantCulture, $"{trials.Select(trial => trial.Kind).Distinct().Count()} kinds, {trials.Count} trials")
            .AppendLine($"stopped: {Percent(Stopped)}; stopped or named: {Percent(Caught)}")
            .ToString();
    }

    public static string Percent(Share share) =>
        string.Create(CultureInfo.InvariantCulture, $"{share.Count} of {share.Of}, {100 * share.Value:F1} % ({100 * share.Low:F1}-{100 * share.High:F1})");

    private Share ShareOf(Outcome outcome) => new(trials.Count(trial => trial.Outcome == outcome), trials.Count);

    private static string Value(Damage damage) => damage.Was is null ? "" : $" ({damage.Was} → {damage.Is ?? "gone"})";

    private static string Count(IEnumerable<Trial> kind, Outcome outcome) => Number(kind.Count(trial => trial.Outcome == outcome)) is not "0" and var number ? number : "-";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Row(string kind, string trials, string stopped, string named, string missed) => $"{kind,-60}{trials,8}{stopped,8}{named,8}{missed,8}";
}
