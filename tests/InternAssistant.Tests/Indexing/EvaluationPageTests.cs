using InternAssistant.Answering;
using InternAssistant.Evaluation;
using InternAssistant.Evaluation.Reasons;
using InternAssistant.Indexing;
using InternAssistant.Tests.Builders;

namespace InternAssistant.Tests.Indexing;

public sealed class EvaluationPageTests(HarbourFixture harbour) : IClassFixture<HarbourFixture>
{
    [Fact]
    public async Task What_a_question_or_an_answer_says_is_never_markup()
    {
        var verdict = await VerdictAsync();
        var report = new EvaluationReport(
            [verdict with { Golden = verdict.Golden with { Question = "<script>alert('q')</script>", Kind = "<i>", Facts = [["<u>June"]], Proofs = [new GoldenQuestion.Evidence(null, "<em>quote")] }, Answer = verdict.Answer with { Text = "<img src=x onerror=a>" }, Problem = "says '<b>'", Reason = WrongReason.NotSelected }], 0);

        var page = EvaluationPage.Of(report, "<set>.jsonl");

        Assert.All(["<script", "<img", "<b>", "<i>", "<u>", "<em>", "<set>"], markup => Assert.DoesNotContain(markup, page, StringComparison.OrdinalIgnoreCase));
        Assert.Contains("&lt;script&gt;", page, StringComparison.Ordinal);
        Assert.Contains("&lt;img src=x", page, StringComparison.Ordinal);
        Assert.Contains("&lt;u&gt;June", page, StringComparison.Ordinal);
        Assert.Contains("<td>not selected</td><td>1</td>", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_curve_is_drawn_with_titled_axes_and_a_band()
    {
        var page = EvaluationPage.Of(new EvaluationReport([await VerdictAsync()], 0), "golden.jsonl");

        Assert.All(["<svg ", "class=\"band\"", "class=\"curve\"", "Coverage: questions answered", "Accuracy: right", "prefers-color-scheme: dark"], part => Assert.Contains(part, page, StringComparison.Ordinal));
        Assert.DoesNotContain("NaN", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_run_over_no_questions_makes_a_page_without_a_curve()
    {
        var page = EvaluationPage.Of(new EvaluationReport([], 0), "empty.jsonl");

        Assert.DoesNotContain("polyline", page, StringComparison.Ordinal);
        Assert.DoesNotContain("NaN", page, StringComparison.Ordinal);
    }

    private async Task<Verdict> VerdictAsync()
    {
        var golden = GoldenQuestion.Parse("""{"id":"1","question":"When is the application deadline?","expect":"grounded"}""");
        var answer = await harbour.Assistant.Orchestrator.AnswerAsync(golden.ToTurn(Assistant.Now), CancellationToken.None);

        return new Verdict(golden, AnswerJson.From(answer, "1", TimeSpan.Zero), null, TimeSpan.Zero);
    }
}
