using InternAssistant.Answering;
using InternAssistant.Evaluation;

namespace InternAssistant.Tests.Evaluation;

public sealed class WordSupportTests
{
    [Theory]
    [InlineData("Internships last 12 weeks.", 1)]
    [InlineData("The internship at the Zarnow lab lasts 12 weeks.", 1)]
    [InlineData("Duration: 12 weeks.", 1)]
    [InlineData("Internships last 16 weeks.", 0)]
    [InlineData("Paid internships last 12 weeks.", 0)]
    public void A_sentence_is_supported_when_all_its_words_stand_in_quote_heading_or_title(string sentence, int supported) =>
        Assert.Equal(new Share(supported, 1), WordSupport.Of(AnswerOf(new Sentence(sentence, [1]))));

    [Fact]
    public void Quotes_of_other_sentences_support_nothing()
    {
        var other = new Citation(2, "b.md", "Pay", null, null, null, null, "Interns are paid.", 0, 17, null);
        var answer = AnswerOf(new Sentence("Paid internships last 12 weeks.", [1]), new Sentence("Interns are paid.", [2]));

        Assert.Equal(new Share(1, 2), WordSupport.Of(answer with { Citations = [.. answer.Citations, other] }));
        Assert.Equal(new Share(0, 1), WordSupport.Of(AnswerOf(new Sentence("Internships last 12 weeks.", []))));
    }

    private static AnswerJson AnswerOf(params Sentence[] sentences) => new()
    {
        Question = "",
        InterpretedAs = "",
        Status = "grounded",
        Text = "",
        Sentences = sentences,
        Citations = [new Citation(1, "a.md", "The Zarnow lab", "Duration", null, null, null, "The internship lasts 12 weeks.", 0, 30, null)],
        Suggestions = [],
        Writer = "",
        Snapshot = "",
        TraceId = "",
    };
}
