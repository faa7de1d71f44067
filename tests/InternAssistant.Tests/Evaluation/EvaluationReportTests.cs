using InternAssistant.Answering;
using InternAssistant.Evaluation;
using InternAssistant.Evaluation.Reasons;

namespace InternAssistant.Tests.Evaluation;

public sealed class EvaluationReportTests
{
    [Fact]
    public void Refusals_and_questions_back_have_precision_and_recall()
    {
        var report = new EvaluationReport(
            [
                Of("abstained", "abstained"), Of("abstained", "grounded"), Of("abstained", "clarification"),
                Of("grounded", "abstained"), Of("grounded", "grounded"),
                Of("clarification", "clarification"), Of("clarification", "abstained"),
            ],
            0);

        Assert.Equal(new Share(1, 3), report.Refused);
        Assert.Equal(new Share(1, 3), report.RightlyRefused);
        Assert.Equal(new Share(1, 2), report.Asked);
        Assert.Equal(new Share(1, 2), report.RightlyAsked);
    }

    [Fact]
    public void The_first_sentence_of_right_answers_states_all_facts_some_or_none()
    {
        Verdict[] right =
        [
            Of("grounded", "grounded", "It takes 12 weeks, from June.", "Bring a pen."),
            Of("grounded", "grounded", "It takes 12 weeks.", "It starts in June."),
            Of("grounded", "grounded", "Welcome.", "It takes twelve weeks from June."),
        ];
        var wrong = Of("grounded", "grounded", "It takes 12 weeks, from June.") with { Problem = "says 'weeks'", Reason = WrongReason.SaysForbidden };

        var report = new EvaluationReport([.. right, wrong], 0);

        Assert.Equal(new Share(1, 3), report.LeadSaysAll);
        Assert.Equal(new Share(2, 3), report.LeadSaysAny);
    }

    [Fact]
    public void Reasons_are_counted_and_runs_are_joined()
    {
        Verdict Wrong(WrongReason reason) => Of("grounded", "grounded") with { Problem = "is wrong", Reason = reason };
        var first = new EvaluationReport([Wrong(WrongReason.NotSelected), Of("abstained", "abstained")], 1);
        var second = new EvaluationReport([Wrong(WrongReason.NotRetrieved), Wrong(WrongReason.NotSelected)], 2);

        var report = EvaluationReport.Of([first, second]);

        Assert.Equal([(WrongReason.NotRetrieved, 1), (WrongReason.NotSelected, 2)], report.Reasons);
        Assert.Equal(new Share(1, 4), report.Right);
        Assert.Equal(3, report.InexactQuotes);
    }

    private static Verdict Of(string expected, string status, params string[] sentences)
    {
        var golden = new GoldenQuestion { Question = "How long?", Expect = expected, Facts = [["12 weeks", "twelve weeks"], ["June"]] };
        var answer = new AnswerJson
        {
            Question = "",
            InterpretedAs = "",
            Status = status,
            Text = string.Join(' ', sentences),
            Sentences = [.. sentences.Select(text => new Sentence(text, [1]))],
            Citations = [],
            Suggestions = [],
            Writer = "",
            Snapshot = "",
            TraceId = "",
        };

        return new Verdict(golden, answer, expected == status ? null : "is wrong", TimeSpan.Zero);
    }
}
