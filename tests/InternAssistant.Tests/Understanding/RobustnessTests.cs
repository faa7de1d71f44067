using InternAssistant.Conversation;
using InternAssistant.Tests.Builders;
using InternAssistant.Understanding;
using InternAssistant.Understanding.Messages;

namespace InternAssistant.Tests.Understanding;

public sealed class RobustnessTests(HarbourFixture harbour) : IClassFixture<HarbourFixture>
{
    private const int Messages = 1_500;

    [Fact]
    public async Task Whatever_is_typed_and_was_said_before_is_read_twice_the_same()
    {
        var texts = new RandomTexts(20261127);
        var reader = new RuleQuestionReader();
        for (var count = 0; count < Messages; count++)
        {
            var turn = new Turn(texts.Next(), [new PastTurn(texts.Next(), texts.Next()), new PastTurn(texts.Next(), texts.Next())], Assistant.Now);

            var one = await reader.ReadAsync(turn, harbour.Assistant.Snapshot, CancellationToken.None);
            var two = await reader.ReadAsync(turn, harbour.Assistant.Snapshot, CancellationToken.None);

            Assert.Equal(one.InterpretedAs, two.InterpretedAs);
            Assert.Equal(one.Kind, two.Kind);
            Assert.Equal(one.Concepts.Select(concept => (concept.Text, concept.Weight)), two.Concepts.Select(concept => (concept.Text, concept.Weight)));
            Assert.InRange(MessageSplitter.Split(turn.Text).Questions.Count, 1, MessageSplitter.MostQuestions);
        }
    }
}
