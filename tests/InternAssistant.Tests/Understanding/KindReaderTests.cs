using InternAssistant.Tests.Builders;
using InternAssistant.Understanding;

namespace InternAssistant.Tests.Understanding;

public sealed class KindReaderTests(HarbourFixture harbour) : IClassFixture<HarbourFixture>
{
    [Theory]
    [InlineData("What is the difference between Porto and Bergen?", QuestionKind.Comparison)]
    [InlineData("Does Porto pay more than Bergen?", QuestionKind.Comparison)]
    [InlineData("porto vs bergen", QuestionKind.Comparison)]
    [InlineData("Tell me about the hull sensors group", QuestionKind.Overview)]
    [InlineData("What can you tell me about the institute?", QuestionKind.Overview)]
    [InlineData("Is there parking?", QuestionKind.YesNo)]
    [InlineData("How do I apply?", QuestionKind.HowTo)]
    [InlineData("I want to complain", QuestionKind.Complaint)]
    [InlineData("write me a poem about ships", QuestionKind.OutOfScope)]
    public async Task The_kind_of_a_question_is_read_from_its_form(string message, QuestionKind kind) =>
        Assert.Equal(kind, (await harbour.Assistant.ReadAsync(message)).Kind);
}
