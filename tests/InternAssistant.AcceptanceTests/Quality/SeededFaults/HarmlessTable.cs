using System.Globalization;
using System.Text;
using InternAssistant.Evaluation;
using InternAssistant.Knowledge.Lint;

namespace InternAssistant.AcceptanceTests.Quality.SeededFaults;

/// <summary>The outcome of harmless edits for people: what was stopped, and what new warnings they raised.</summary>
internal sealed class HarmlessTable(IReadOnlyList<Trial> trials)
{
    public override string ToString()
    {
        var text = new StringBuilder();
        foreach (var trial in trials.Where(trial => trial.IsStopped))
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"stopped: {trial.Kind}, {trial.House}/{trial.File}");
            text.AppendLine(CultureInfo.InvariantCulture, $"    {trial.Report.Problem}{string.Join("\n    ", trial.Report.Objections.Select(objection => $"{objection.Reason}: {objection.Message}"))}");
        }

        foreach (var trial in trials.Where(IsWarned))
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"warned: {trial.Kind}, {trial.House}/{trial.File}: {string.Join("; ", trial.Report.NewFindings.Where(finding => finding.Severity >= Severity.Warning).Select(finding => $"{finding.Rule} {finding.Message}"))}");
        }

        return text
            .AppendLine(CultureInfo.InvariantCulture, $"{trials.Select(trial => trial.Kind).Distinct().Count()} kinds of harmless edit, {trials.Count} trials")
            .AppendLine($"stopped: {Of(trial => trial.IsStopped)}; a new warning: {Of(IsWarned)}")
            .ToString();
    }

    private string Of(Func<Trial, bool> holds) => FaultTable.Percent(new Share(trials.Count(holds), trials.Count));

    private static bool IsWarned(Trial trial) => trial.Report.NewFindings.Any(finding => finding.Severity >= Severity.Warning);
}
