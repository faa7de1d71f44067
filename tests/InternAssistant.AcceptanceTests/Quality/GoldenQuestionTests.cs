using InternAssistant.AcceptanceTests.Drivers;
using InternAssistant.Evaluation;
using Xunit.Abstractions;

namespace InternAssistant.AcceptanceTests.Quality;

/// <summary>How good the answers are, on the shipped documents and on others. The figures are printed; the lines are what must not be lost.</summary>
public sealed class GoldenQuestionTests(ITestOutputHelper output)
{
    private const string Golden = "knowledge/golden/development.jsonl";

    [Fact]
    public async Task The_shipped_documents_answer_the_golden_questions()
    {
        var report = await new QuestionSet(PathOf("knowledge"), PathOf(Golden)).EvaluateAsync();

        Print("knowledge", report);
        Assert.Equal(0, report.InexactQuotes);
        Assert.True(report.Right.Value >= 0.9, $"{report.Right} right");
        Assert.True(report.Refused.Value >= 0.85, $"{report.Refused} refused");
    }

    [Theory]
    [InlineData("development", 0.7, 0.75)]
    [InlineData("test", 0.5, 0.6)]
    public async Task Documents_of_other_houses_answer_questions_too(string part, double right, double refused)
    {
        var reports = new List<EvaluationReport>();
        foreach (var corpus in Directory.EnumerateDirectories(PathOf($"tests/InternAssistant.AcceptanceTests/Corpora/{part}")).Order(StringComparer.Ordinal))
        {
            var report = await new QuestionSet(Path.Combine(corpus, "documents"), Path.Combine(corpus, "questions.jsonl")).EvaluateAsync();
            Print($"{part}/{Path.GetFileName(corpus)}", report);
            reports.Add(report);
        }

        Assert.All(reports, report => Assert.Equal(0, report.InexactQuotes));
        Assert.True(Sum(reports, report => report.Right) >= right, "right");
        Assert.True(Sum(reports, report => report.Refused) >= refused, "refused");
    }

    [Fact]
    public async Task Test_questions_about_the_shipped_documents_are_answered()
    {
        var report = await new QuestionSet(PathOf("knowledge"), PathOf("tests/InternAssistant.AcceptanceTests/Questions/test.jsonl")).EvaluateAsync();

        Print("knowledge, test questions", report);
        Assert.Equal(0, report.InexactQuotes);
        Assert.True(report.Right.Value >= 0.55, $"{report.Right} right");
    }

    private static double Sum(List<EvaluationReport> reports, Func<EvaluationReport, Share> share) =>
        new Share(reports.Sum(report => share(report).Count), reports.Sum(report => share(report).Of)).Value;

    private static string PathOf(string path) => Path.Combine(Programs.Repository, path);

    private void Print(string name, EvaluationReport report) => output.WriteLine(
        $"{name}: right {Percent(report.Right)}, right when answered {Percent(report.RightAmongAnswered)}, answered {Percent(report.Answered)}, refused {Percent(report.Refused)}");

    private static string Percent(Share share) => FormattableString.Invariant($"{100 * share.Value:F1} % ({100 * share.Low:F0}-{100 * share.High:F0}) of {share.Of}");
}
