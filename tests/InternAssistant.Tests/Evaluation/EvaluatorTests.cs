using InternAssistant.Evaluation;
using InternAssistant.Retrieval.Index;
using InternAssistant.Tests.Builders;
using InternAssistant.Tests.Fakes;

namespace InternAssistant.Tests.Evaluation;

public sealed class EvaluatorTests(HarbourFixture harbour) : IClassFixture<HarbourFixture>
{
    [Fact]
    public async Task Golden_questions_are_answered_and_judged_in_order()
    {
        var report = await Evaluate(
            """{"id":"1","question":"When is the application deadline?","expect":"grounded","facts":[["15 February 2026"]],"evidence":[{"documentId":"faq/applying.md","quote":"close on 15 February"}],"kind":"when"}""",
            """{"id":"2","question":"and in Bergen?","history":["How much is the stipend in Porto?"],"expect":"grounded","facts":[["28,500"]],"forbidden":["2,100"],"kind":"follow-up"}""",
            """{"id":"3","question":"What is the capital of Mongolia?","expect":"abstained","kind":"unanswerable"}""",
            """{"id":"4","question":"Who is the director?","expect":"abstained","kind":"unanswerable"}""",
            """{"id":"5","question":"hi","expect":"smalltalk"}""");

        Assert.Equal(["1", "2", "3", "4", "5"], report.Verdicts.Select(verdict => verdict.Golden.Id));
        Assert.Equal([true, true, true, false, true], report.Verdicts.Select(verdict => verdict.IsRight));
        Assert.Equal("is grounded instead of abstained", report.Verdicts[3].Problem);
        Assert.Equal(0, report.InexactQuotes);
        Assert.Equal(new Share(4, 5), report.Right);
        Assert.Equal(new Share(2, 2), report.Answered);
        Assert.Equal(new Share(2, 3), report.RightAmongAnswered);
        Assert.Equal(new Share(1, 2), report.Refused);
        Assert.Equal([("", new Share(1, 1)), ("follow-up", new Share(1, 1)), ("unanswerable", new Share(1, 2)), ("when", new Share(1, 1))], report.ByKind);
    }

    [Fact]
    public async Task A_run_over_no_questions_has_nothing_to_report()
    {
        var report = await Evaluate();

        Assert.Equal(new Share(0, 0), report.Right);
        Assert.Empty(report.ByKind);
        Assert.Equal(0, report.ElapsedMs(0.95));
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(0.5, 2)]
    [InlineData(0.95, 4)]
    [InlineData(1, 4)]
    public async Task A_quantile_of_the_times_is_one_of_them(double quantile, double milliseconds)
    {
        var verdict = (await Evaluate("""{"question":"hi","expect":"smalltalk"}""")).Verdicts[0];
        var report = new EvaluationReport([.. new[] { 3, 1, 4, 2 }.Select(time => verdict with { Elapsed = TimeSpan.FromMilliseconds(time) })], 0);

        Assert.Equal(milliseconds, report.ElapsedMs(quantile));
    }

    [Fact]
    public async Task Without_a_snapshot_nothing_is_evaluated() =>
        await Assert.ThrowsAsync<InvalidOperationException>(() => new Evaluator(harbour.Assistant.Orchestrator, new FixedSnapshot(null), new FakeClock(Assistant.Now)).EvaluateAsync([], CancellationToken.None));

    private Task<EvaluationReport> Evaluate(params string[] lines) =>
        new Evaluator(harbour.Assistant.Orchestrator, harbour.Assistant.Snapshots, new FakeClock(Assistant.Now))
            .EvaluateAsync([.. lines.Select(GoldenQuestion.Parse)], CancellationToken.None);
}
