using System.Globalization;
using InternAssistant.Evaluation;
using InternAssistant.Evaluation.Reasons;

namespace InternAssistant.Cli.Output;

/// <summary>An evaluation for people.</summary>
public static class EvaluationView
{
    public static void Print(EvaluationReport report, IReadOnlyList<(string Name, Share Right)> files)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(files);
        var output = Console.Out;
        foreach (var wrong in report.Verdicts.Where(verdict => !verdict.IsRight))
        {
            output.WriteLine(Printable.Of($"{wrong.Golden.Id} {wrong.Golden.Question}"));
            output.WriteLine(Printable.Of($"    {wrong.Reason?.NameOf()}: {wrong.Problem}: {wrong.Answer.Text.ReplaceLineEndings(" ")}"));
        }

        output.WriteLine();
        PrintShares(report, output);
        foreach (var (name, right) in files.Count > 1 ? files : [])
        {
            output.WriteLine($"  {Printable.Of(name)} {ShareView.Line(right)}");
        }

        foreach (var (kind, right) in report.ByKind)
        {
            output.WriteLine($"  {Printable.Of(kind),-17} {ShareView.Line(right)}");
        }

        foreach (var (reason, count) in report.Reasons)
        {
            output.WriteLine($"wrong: {reason.NameOf(),-22} {count,4}");
        }

        output.Write(CalibrationView.Text(report.Calibration));
    }

    private static void PrintShares(EvaluationReport report, TextWriter output)
    {
        output.WriteLine($"right               {ShareView.Line(report.Right)}");
        output.WriteLine($"answered            {ShareView.Line(report.Answered)} of those that the documents answer");
        output.WriteLine($"right when answered {ShareView.Line(report.RightAmongAnswered)}");
        output.WriteLine($"refused             {ShareView.Line(report.Refused)} of those that they do not");
        output.WriteLine($"rightly refused     {ShareView.Line(report.RightlyRefused)} of those that were refused");
        output.WriteLine($"asked back          {ShareView.Line(report.Asked)} of those that have several meanings");
        output.WriteLine($"rightly asked back  {ShareView.Line(report.RightlyAsked)} of those that were asked back");
        output.WriteLine($"first sentence      {ShareView.Line(report.LeadSaysAll)} state all facts there, {report.LeadSaysAny.Count} at least one, of the right ones with facts");
        output.WriteLine($"words in the quotes {ShareView.Line(report.SentencesInQuotes)} of the sentences: every word but stop words stands in what they cite");
        output.WriteLine($"quotes not verbatim {report.InexactQuotes}");
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"time a question     p50 {report.ElapsedMs(0.5):F1} ms, p95 {report.ElapsedMs(0.95):F1} ms"));
    }
}
