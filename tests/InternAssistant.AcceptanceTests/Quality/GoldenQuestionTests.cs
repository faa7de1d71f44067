using InternAssistant.AcceptanceTests.Drivers;
using InternAssistant.Evaluation;
using InternAssistant.Evaluation.Reasons;
using Xunit.Abstractions;

namespace InternAssistant.AcceptanceTests.Quality;

/// <summary>
/// How good the answers are, on the shipped documents and on others. The figures are printed with their 95 % intervals; the lines lie a few points
/// below what is reached, so that it is not lost. Of held-out questions only shares are looked at, never single answers.
/// </summary>
public sealed class GoldenQuestionTests(ITestOutputHelper output)
{
    private const string Tests = "tests/InternAssistant.AcceptanceTests";

    [Theory]
    [InlineData("knowledge/golden/development.jsonl", 0.86, 0.89)]
    [InlineData("knowledge/golden/phrasing.jsonl", 0.82, 0.80)]
    [InlineData("knowledge/golden/kinds.jsonl", 0.50, 0.60)]
    [InlineData($"{Tests}/Questions/near-miss-development.jsonl", 0.73, 0.64)]
    [InlineData($"{Tests}/Questions/clarify-development.jsonl", 0.90, 0)]
    [InlineData($"{Tests}/Questions/clarify-phrasing.jsonl", 0.72, 0)]
    public async Task The_shipped_documents_answer_the_questions_that_they_are_fitted_to(string questions, double right, double refused)
    {
        await using var set = await QuestionSet.OverAsync(PathOf("knowledge"));

        Hold(questions, await set.EvaluateAsync(PathOf(questions)), right, refused);
    }

    [Theory]
    [InlineData("test.jsonl", 0.55)]
    [InlineData("test-2.jsonl", 0.55)]
    [InlineData("clarify-test.jsonl", 0.55)]
    public async Task The_shipped_documents_answer_questions_that_nothing_is_fitted_to(string questions, double right)
    {
        await using var set = await QuestionSet.OverAsync(PathOf("knowledge"));

        Hold($"held out: {questions}", await set.EvaluateAsync(PathOf($"{Tests}/Questions/{questions}")), right, 0);
    }

    [Fact]
    public async Task Questions_back_are_asked_when_they_should_be_and_not_when_they_should_not()
    {
        await using var set = await QuestionSet.OverAsync(PathOf("knowledge"));

        var report = await set.EvaluateAsync(PathOf($"{Tests}/Questions/clarify-development.jsonl"));

        Assert.True(report.Asked.Value >= 0.9, $"{report.Asked} asked");
        Assert.True(report.RightlyAsked.Value >= 0.95, $"{report.RightlyAsked} rightly asked");
    }

    [Theory]
    [InlineData("development", "questions.jsonl", 0.7, 0.75)]
    [InlineData("selection", "questions.jsonl", 0.7, 0.75)]
    [InlineData("conflicted", "questions.jsonl", 0.5, 0.5)]
    [InlineData("conflicted", "test.jsonl", 0.5, 0.5)]
    [InlineData("test", "questions.jsonl", 0.5, 0.6)]
    public async Task Documents_of_other_houses_answer_questions_too(string part, string questions, double right, double refused)
    {
        var reports = new List<EvaluationReport>();
        foreach (var corpus in Directory.EnumerateDirectories(PathOf($"{Tests}/Corpora/{part}")).Order(StringComparer.Ordinal).Where(corpus => File.Exists(Path.Combine(corpus, questions))))
        {
            await using var set = await QuestionSet.OverAsync(Path.Combine(corpus, "documents"));
            reports.Add(await set.EvaluateAsync(Path.Combine(corpus, questions)));
            Print($"{part}/{Path.GetFileName(corpus)}, {questions}", reports[^1]);
        }

        Hold($"{part}, {questions}, all", EvaluationReport.Of(reports), right, refused);
    }

    private static string PathOf(string path) => Path.Combine(Programs.Repository, path);

    private void Hold(string name, EvaluationReport report, double right, double refused)
    {
        Print(name, report);
        Assert.NotEmpty(report.Verdicts);
        Assert.Equal(0, report.InexactQuotes);
        Assert.True(report.Right.Value >= right, $"{report.Right} right");
        Assert.True(report.Refused.Value >= refused, $"{report.Refused} refused");
    }

    private void Print(string name, EvaluationReport report)
    {
        output.WriteLine($"{name}: right {Percent(report.Right)}, right when answered {Percent(report.RightAmongAnswered)}, answered {Percent(report.Answered)}, refused {Percent(report.Refused)}");
        output.WriteLine($"    rightly refused {Percent(report.RightlyRefused)}, asked back {Percent(report.Asked)}, rightly {Percent(report.RightlyAsked)}, all facts in the first sentence {Percent(report.LeadSaysAll)}, words in the quotes {Percent(report.SentencesInQuotes)}");
        output.WriteLine($"    wrong: {string.Join(", ", report.Reasons.Select(reason => $"{reason.Reason.NameOf()} {reason.Count}"))}");
    }

    private static string Percent(Share share) => FormattableString.Invariant($"{100 * share.Value:F1} % ({100 * share.Low:F0}-{100 * share.High:F0}) of {share.Of}");
}
