using InternAssistant.Answering;
using InternAssistant.Conversation;
using InternAssistant.Tests.Builders;

namespace InternAssistant.Tests;

public sealed class TurnEventTests(HarbourFixture harbour) : IClassFixture<HarbourFixture>
{
    [Fact]
    public async Task A_turn_is_told_in_order_and_ends_with_its_one_answer()
    {
        var events = await EventsAsync("How do I apply?");

        Assert.Collection(
            events,
            happened => Assert.Equal("Searching…", Assert.IsType<TurnEvent.Searching>(happened).Status),
            happened => Assert.Equal("Checking sources…", Assert.IsType<TurnEvent.CheckingSources>(happened).Status),
            happened => Assert.IsType<Answer.Grounded>(Assert.IsType<TurnEvent.Answered>(happened).Answer));
    }

    [Theory]
    [InlineData("How do I apply?")]
    [InlineData("hi")]
    [InlineData("???")]
    [InlineData("write me a poem")]
    [InlineData("How do I apply and is there parking at the Porto site?")]
    public async Task The_last_event_is_what_the_turn_answers(string message)
    {
        var events = await EventsAsync(message);
        var answer = await harbour.Assistant.AskAsync(message);

        var last = Assert.IsType<TurnEvent.Answered>(events[^1]);
        Assert.Single(events.OfType<TurnEvent.Answered>());
        Assert.Equal(AnswerJson.From(answer, "", TimeSpan.Zero).WriteCanonical(), AnswerJson.From(last.Answer, "", TimeSpan.Zero).WriteCanonical());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task A_turn_can_be_cancelled_at_every_point(int after)
    {
        using var source = new CancellationTokenSource();
        var seen = 0;

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            if (after == 0)
            {
                await source.CancelAsync();
            }

            await foreach (var happened in harbour.Assistant.Orchestrator.AnswerEventsAsync(Turn("How do I apply and is there parking at the Porto site?"), source.Token))
            {
                Assert.IsNotType<TurnEvent.Answered>(happened);
                if (++seen == after)
                {
                    await source.CancelAsync();
                }
            }
        });
        Assert.Equal(after, seen);
    }

    private static Turn Turn(string message) => new(message, [], Assistant.Now);

    private async Task<List<TurnEvent>> EventsAsync(string message)
    {
        var events = new List<TurnEvent>();
        await foreach (var happened in harbour.Assistant.Orchestrator.AnswerEventsAsync(Turn(message), CancellationToken.None))
        {
            events.Add(happened);
        }

        return events;
    }
}
