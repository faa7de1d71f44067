using InternAssistant.Conversation;
using InternAssistant.Tests.Fakes;
using Microsoft.Extensions.Options;

namespace InternAssistant.Tests.Conversation;

public sealed class InMemoryConversationStoreTests
{
    private readonly FakeClock clock = new(new DateTimeOffset(2026, 11, 22, 9, 0, 0, TimeSpan.Zero));
    private readonly ConversationOptions options = new() { MaxTurns = 3, MaxConversations = 2, MaxSilenceMinutes = 30 };

    [Fact]
    public async Task A_conversation_that_never_was_has_no_turns() =>
        Assert.Empty(await TurnsOfAsync(Store(), "unknown"));

    [Fact]
    public async Task The_last_turns_are_kept_oldest_first()
    {
        var store = Store();

        await SayAsync(store, "a", "one", "two", "three", "four");

        Assert.Equal(["two", "three", "four"], await TurnsOfAsync(store, "a"));
    }

    [Fact]
    public async Task Conversations_do_not_hear_each_other()
    {
        var store = Store();

        await SayAsync(store, "a", "one");
        await SayAsync(store, "b", "two");

        Assert.Equal(["one"], await TurnsOfAsync(store, "a"));
        Assert.Equal(["two"], await TurnsOfAsync(store, "b"));
    }

    [Fact]
    public async Task Beyond_the_limit_the_conversation_that_was_silent_longest_is_forgotten()
    {
        var store = Store();
        await SayAsync(store, "a", "one");
        await SayAsync(store, "b", "two");
        await SayAsync(store, "a", "three");

        await SayAsync(store, "c", "four");

        Assert.Equal(["one", "three"], await TurnsOfAsync(store, "a"));
        Assert.Empty(await TurnsOfAsync(store, "b"));
        Assert.Equal(["four"], await TurnsOfAsync(store, "c"));
    }

    [Fact]
    public async Task A_conversation_is_forgotten_after_its_silence()
    {
        var store = Store();
        await SayAsync(store, "a", "one");

        clock.Pass(TimeSpan.FromMinutes(30));
        Assert.Equal(["one"], await TurnsOfAsync(store, "a"));
        clock.Pass(TimeSpan.FromSeconds(1));

        Assert.Empty(await TurnsOfAsync(store, "a"));
    }

    [Fact]
    public async Task Long_texts_and_ids_take_no_more_than_their_room()
    {
        var store = Store();

        await SayAsync(store, "a", new string('x', 100_000));
        await SayAsync(store, new string('i', 100_000), "never kept");

        Assert.Equal(4_000, (await TurnsOfAsync(store, "a"))[0].Length);
        Assert.Empty(await TurnsOfAsync(store, new string('i', 100_000)));
    }

    [Fact]
    public async Task Turns_that_come_at_the_same_time_are_all_kept()
    {
        options.MaxTurns = 100;
        var store = Store();

        await Task.WhenAll(Enumerable.Range(0, 100).Select(number => Task.Run(() => SayAsync(store, "a", $"{number}"))));

        Assert.Equal(100, (await TurnsOfAsync(store, "a")).Distinct().Count());
    }

    private InMemoryConversationStore Store() => new(Options.Create(options), clock);

    private static async Task SayAsync(InMemoryConversationStore store, string conversation, params string[] questions)
    {
        foreach (var question in questions)
        {
            await store.AppendAsync(conversation, new PastTurn(question, "answer"), CancellationToken.None);
        }
    }

    private static async Task<IReadOnlyList<string>> TurnsOfAsync(InMemoryConversationStore store, string conversation) =>
        [.. (await store.ReadAsync(conversation, CancellationToken.None)).Turns.Select(turn => turn.Question)];
}
