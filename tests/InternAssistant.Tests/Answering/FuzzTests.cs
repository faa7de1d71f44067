using InternAssistant.Answering;
using InternAssistant.Conversation.Masking;
using InternAssistant.Tests.Builders;
using InternAssistant.Understanding;

namespace InternAssistant.Tests.Answering;

/// <summary>Questions that nobody would ask. The assistant never throws, and what it says is proved.</summary>
public sealed class FuzzTests(HarbourFixture harbour) : IClassFixture<HarbourFixture>
{
    private const int Cases = 3000;

    [Fact]
    public async Task Whatever_is_asked_the_answer_is_proved()
    {
        var words = harbour.Assistant.Snapshot.Documents.SelectMany(document => WordReader.Read(document.Text)).Select(word => word.Surface).Distinct().ToList();
        var texts = new RandomTexts(seed: 20260115, words);
        var known = PublicWords.Of(harbour.Assistant.Snapshot);
        var grounded = 0;
        for (var round = 0; round < Cases; round++)
        {
            var question = texts.Next();
            string[] earlier = round % 3 == 0 ? [texts.Next(), texts.Next()] : [];

            var answer = await harbour.Assistant.AskAsync(question, earlier);

            grounded += answer is Answer.Grounded ? 1 : 0;
            Assert.NotEmpty(AnswerJson.From(answer, "trace", TimeSpan.Zero).WriteCanonical());
            Assert.Equal(QuestionText.Clean(PersonalText.Mask(question, known)), answer.Question);
        }

        Assert.InRange(grounded, Cases / 20, Cases);
    }
}
