using InternAssistant.Answering;
using InternAssistant.Tests.Builders;

namespace InternAssistant.Tests.Answering.Declining;

public sealed class DecliningTests(HarbourFixture harbour) : IClassFixture<HarbourFixture>
{
    [Theory]
    [InlineData("write me a poem about ships", "cannot write texts")]
    [InlineData("can you write a python function", "cannot write or mend code")]
    [InlineData("what's the status of my application?", "cannot see applications")]
    [InlineData("I want to complain, your recruiter was rude", "I am sorry to hear that")]
    public async Task What_no_document_can_give_is_declined_in_one_sentence(string message, string said)
    {
        var answer = await harbour.Assistant.RefuseAsync(message);

        Assert.Equal(AbstentionReason.OutOfScope, answer.Reason);
        Assert.Contains(said, answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(". ", answer.Text, StringComparison.Ordinal);
        Assert.Empty(answer.Nearest);
    }

    [Theory]
    [InlineData("Gibt es bei Ihnen eine Sauna für die Gäste?", "Leider kann ich nur Fragen auf Englisch")]
    [InlineData("¿Puedo llevar a mi perro al trabajo?", "solo puedo responder a preguntas en inglés")]
    [InlineData("可以带狗上班吗？", "抱歉，我只能回答用英语提出的问题")]
    [InlineData("Hur mår ni och vad är det för väder?", "I can only answer questions in English")]
    public async Task Another_language_is_declined_politely_in_that_language_and_in_English(string message, string said)
    {
        var answer = await harbour.Assistant.RefuseAsync(message);

        Assert.Equal(AbstentionReason.UnsupportedLanguage, answer.Reason);
        Assert.Contains(said, answer.Text, StringComparison.Ordinal);
        Assert.Contains("Could you ask in English?", answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Stipendium Porto?", "2,100")]
    [InlineData("Wie hoch ist das Stipendium in Bergen?", "28,500")]
    [InlineData("Porto 工资", "2,100")]
    [InlineData("¿Cuánto dura la pasantía en Porto?", "12 weeks")]
    public async Task Names_and_a_few_known_words_suffice_to_answer(string message, string said) =>
        Assert.Contains(said, (await harbour.Assistant.AnswerAsync(message)).Text, StringComparison.Ordinal);
}
