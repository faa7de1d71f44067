using System.Threading.Channels;
using InternAssistant.Answering;
using InternAssistant.Tests.Fakes;
using InternAssistant.Web.BotFramework.Schema;
using InternAssistant.Web.BotFramework.Turns.Progress;

namespace InternAssistant.Tests.Web.BotFramework.Turns;

/// <summary>A turn whose events come when a test says so, told to a conversation of a channel.</summary>
internal sealed class SlowTurn
{
    public static readonly Answer Answer = new Answer.SmallTalk { Question = "q", InterpretedAs = "q", Text = "Hello." };

    private static readonly Activity Said = new() { Type = ActivityTypes.Message, Text = "Hello.", Id = "final" };

    private readonly Channel<TurnEvent> events = Channel.CreateUnbounded<TurnEvent>();
    private readonly Channel<bool> asked = Channel.CreateUnbounded<bool>();
    private readonly Task<string?> running;

    public SlowTurn(SentActivities sent, string channel, string conversationType = "personal", string? deliveryMode = null)
    {
        var question = new Activity
        {
            Type = ActivityTypes.Message,
            Id = "q",
            ChannelId = channel,
            DeliveryMode = deliveryMode,
            Conversation = new ConversationAccount("c", ConversationType: conversationType),
        };
        running = RunAsync(new ToldAnswer(sent, ProgressNotices.For(question, sent, Clock), Clock));
    }

    public FakeTimers Clock { get; } = new(new DateTimeOffset(2026, 11, 27, 9, 0, 0, TimeSpan.Zero));

    /// <summary>Something happens in the turn, and has been taken notice of.</summary>
    public async Task HappensAsync(TurnEvent happened)
    {
        await AskedAsync();
        events.Writer.TryWrite(happened);
        await AskedAsync();
        asked.Writer.TryWrite(true);
    }

    /// <summary>Lets time pass once the turn waits for it.</summary>
    public async Task PassAsync(double seconds)
    {
        await Clock.WaitedForAsync();
        Clock.Pass(TimeSpan.FromSeconds(seconds));
    }

    /// <summary>The answer comes; gives the id of the message that shows it.</summary>
    public async Task<string?> EndAsync()
    {
        events.Writer.TryWrite(new TurnEvent.Answered(Answer));
        events.Writer.Complete();

        return await running.WaitAsync(TimeSpan.FromSeconds(30));
    }

    private async Task AskedAsync() => await asked.Reader.ReadAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(30));

    private async IAsyncEnumerable<TurnEvent> EventsAsync()
    {
        asked.Writer.TryWrite(true);
        await foreach (var happened in events.Reader.ReadAllAsync())
        {
            yield return happened;
            asked.Writer.TryWrite(true);
        }
    }

    private async Task<string?> RunAsync(ToldAnswer told)
    {
        var (_, isSettled) = await told.ReadAsync(EventsAsync(), CancellationToken.None);

        return await told.SendAsync(Said, isSettled, CancellationToken.None);
    }
}
