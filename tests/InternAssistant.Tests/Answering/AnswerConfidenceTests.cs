using InternAssistant.Answering;

namespace InternAssistant.Tests.Answering;

public sealed class AnswerConfidenceTests
{
    [Fact]
    public void An_answer_that_covers_more_of_the_question_is_surer()
    {
        var confidences = new[] { 0.5, 0.6, 0.8, 1 }.Select(coverage => AnswerConfidence.Of(new AnswerSignals(coverage, false, false, 0.2))).ToList();

        Assert.Equal(confidences.Distinct().Order(), confidences);
        Assert.All(confidences, confidence => Assert.InRange(confidence, 0.4, 0.95));
    }

    [Fact]
    public void An_answer_with_the_kind_of_thing_that_is_asked_for_is_surer_than_one_without()
    {
        var plain = AnswerConfidence.Of(new AnswerSignals(0.8, true, true, 0.2));
        var not = AnswerConfidence.Of(new AnswerSignals(0.8, true, false, 0.2));

        Assert.True(plain > not + 0.1, $"{plain} and {not}");
    }

    [Fact]
    public void An_answer_whose_hit_is_far_ahead_is_surer() =>
        Assert.True(AnswerConfidence.Of(new AnswerSignals(0.8, false, false, 0.9)) > AnswerConfidence.Of(new AnswerSignals(0.8, false, false, 0)));
}
