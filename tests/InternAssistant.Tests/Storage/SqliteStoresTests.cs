using InternAssistant.Conversation;
using InternAssistant.Storage.Sqlite;
using InternAssistant.Tests.Fakes;
using InternAssistant.Transcripts;
using Microsoft.Extensions.Options;

namespace InternAssistant.Tests.Storage;

/// <summary>What is kept is there again when the file is opened by another process.</summary>
public sealed class SqliteStoresTests : IDisposable
{
    private static readonly DateTimeOffset Now = new(2026, 11, 27, 9, 0, 0, TimeSpan.Zero);

    private readonly SqliteFile file = new();
    private readonly FakeClock clock = new(Now);
    private readonly IOptions<ConversationOptions> bounds = Options.Create(new ConversationOptions { MaxTurns = 3, MaxConversations = 2, MaxSilenceMinutes = 30 });

    public void Dispose() => file.Dispose();

    [Fact]
    public async Task The_last_turns_of_a_conversation_are_there_again()
    {
        using (var database = file.Open())
        {
            foreach (var text in (string[])["one", "two", "three", "four"])
            {
                await Conversations(database).AppendAsync("a", new PastTurn(text, $"answer to {text}"), default);
            }
        }

        using var again = file.Open();
        var history = await Conversations(again).ReadAsync("a", default);
        Assert.Equal([new PastTurn("two", "answer to two"), new PastTurn("three", "answer to three"), new PastTurn("four", "answer to four")], history.Turns);
    }

    [Fact]
    public async Task A_conversation_begins_anew_after_its_silence()
    {
        using var database = file.Open();
        var store = Conversations(database);
        await store.AppendAsync("a", new PastTurn("one"), default);
        clock.Pass(TimeSpan.FromMinutes(31));

        Assert.Empty((await store.ReadAsync("a", default)).Turns);
        await store.AppendAsync("a", new PastTurn("two"), default);
        Assert.Equal([new PastTurn("two")], (await store.ReadAsync("a", default)).Turns);
    }

    [Fact]
    public async Task Beyond_the_limit_the_conversation_that_was_silent_longest_is_forgotten()
    {
        using var database = file.Open();
        var store = Conversations(database);
        foreach (var conversation in (string[])["a", "b", "c", "d"])
        {
            clock.Pass(TimeSpan.FromMinutes(2));
            await store.AppendAsync(conversation, new PastTurn(conversation), default);
        }

        Assert.Empty((await store.ReadAsync("a", default)).Turns);
        Assert.NotEmpty((await store.ReadAsync("d", default)).Turns);
    }

    [Fact]
    public async Task Turns_that_are_appended_at_the_same_time_are_all_kept()
    {
        using var database = file.Open();
        var store = new SqliteConversationStore(database, Options.Create(new ConversationOptions { MaxTurns = 100 }), clock);

        await Parallel.ForEachAsync(Enumerable.Range(0, 50), async (number, cancellationToken) =>
            await store.AppendAsync("a", new PastTurn($"turn {number}"), cancellationToken));

        Assert.Equal(50, (await store.ReadAsync("a", default)).Turns.Distinct().Count());
    }

    [Fact]
    public async Task Two_processes_may_write_at_once()
    {
        using var one = file.Open();
        using var other = file.Open();

        await Parallel.ForEachAsync(Enumerable.Range(0, 40), async (number, cancellationToken) =>
            await new SqliteFeedbackStore(number % 2 == 0 ? one : other).RecordAsync(new Feedback($"{number}", "s", "somebody", Reaction.Like, null, Now), cancellationToken));

        Assert.Equal(40, (await new SqliteFeedbackStore(one).ListAsync(default)).Count);
    }

    [Fact]
    public async Task A_reference_is_new_once_and_then_brought_up_to_date()
    {
        var reference = new ConversationReference("msteams", "https://one.example/", "c", "bot", "user", "tenant", "en-GB", Now);
        using (var database = file.Open())
        {
            var store = new SqliteConversationReferences(database);
            Assert.True(await store.SaveAsync(reference, default));
            Assert.False(await store.SaveAsync(reference with { ServiceUrl = "https://two.example/", UserId = null }, default));
        }

        using var again = file.Open();
        var references = new SqliteConversationReferences(again);
        Assert.Equal(reference with { ServiceUrl = "https://two.example/", UserId = null }, await references.FindAsync("msteams", "c", default));
        Assert.Null(await references.FindAsync("webchat", "c", default));

        await references.ForgetAsync("msteams", "c", default);
        Assert.Null(await references.FindAsync("msteams", "c", default));
    }

    [Fact]
    public async Task A_hosted_conversation_comes_back_with_its_activities_in_order()
    {
        using (var database = file.Open())
        {
            var journal = new SqliteActivityJournal(database);
            await journal.SaveAsync(new JournaledConversation("c", "{}", Now, Now), default);
            await journal.AppendAsync("c", 2, "{\"id\":2}", Now.AddSeconds(2), default);
            await journal.AppendAsync("c", 1, "{\"id\":1}", Now.AddSeconds(1), default);
            await journal.AppendAsync("c", 2, "{\"id\":\"again\"}", Now.AddSeconds(3), default);
            await journal.AppendAsync("unknown", 1, "{}", Now, default);
        }

        using var again = file.Open();
        var (conversation, activities) = (await new SqliteActivityJournal(again).ReadAsync("c", 0, default))!.Value;
        Assert.Equal(new JournaledConversation("c", "{}", Now, Now.AddSeconds(2)), conversation);
        Assert.Equal([(1, "{\"id\":1}"), (2, "{\"id\":2}")], activities);
        Assert.Equal([(2, "{\"id\":2}")], (await new SqliteActivityJournal(again).ReadAsync("c", 1, default))!.Value.Activities);
        Assert.Null(await new SqliteActivityJournal(again).ReadAsync("unknown", 0, default));
    }

    [Fact]
    public async Task Hosted_conversations_that_are_old_are_forgotten_with_their_activities()
    {
        using var database = file.Open();
        var journal = new SqliteActivityJournal(database);
        await journal.SaveAsync(new JournaledConversation("old", "{}", Now, Now), default);
        await journal.AppendAsync("old", 1, "{}", Now, default);
        await journal.SaveAsync(new JournaledConversation("young", "{}", Now, Now.AddHours(1)), default);

        Assert.Equal(1, await journal.ForgetBeforeAsync(Now.AddMinutes(30), default));
        Assert.Null(await journal.ReadAsync("old", 0, default));
        await journal.SaveAsync(new JournaledConversation("old", "{}", Now, Now), default);
        Assert.Empty((await journal.ReadAsync("old", 0, default))!.Value.Activities);

        await journal.ForgetAsync("young", default);
        Assert.Null(await journal.ReadAsync("young", 0, default));
    }

    [Fact]
    public async Task A_second_reaction_of_a_person_takes_the_place_of_the_first()
    {
        using (var database = file.Open())
        {
            var store = new SqliteFeedbackStore(database);
            await store.RecordAsync(new Feedback("answer", "snapshot", "somebody", Reaction.Like, null, Now), default);
            await store.RecordAsync(new Feedback("answer", "snapshot", "somebody", Reaction.Dislike, "too long", Now.AddSeconds(1)), default);
            await store.RecordAsync(new Feedback("answer", "snapshot", "another", Reaction.Like, null, Now.AddSeconds(2)), default);
        }

        using var again = file.Open();
        Assert.Equal(
            [
                new Feedback("answer", "snapshot", "somebody", Reaction.Dislike, "too long", Now.AddSeconds(1)),
                new Feedback("answer", "snapshot", "another", Reaction.Like, null, Now.AddSeconds(2)),
            ],
            await new SqliteFeedbackStore(again).ListAsync(default));
    }

    [Fact]
    public async Task A_message_is_known_by_its_conversation_and_forgotten_after_the_days_that_are_set()
    {
        using var database = file.Open();
        var store = new SqliteSentAnswers(database, file.Options);
        var sent = new SentAnswer("msteams/c", "1", "answer", "snapshot", Now);
        await store.RememberAsync(sent, default);

        Assert.Equal(sent, await store.FindAsync("msteams/c", "1", default));
        Assert.Null(await store.FindAsync("msteams/d", "1", default));

        await store.RememberAsync(new SentAnswer("msteams/c", "2", "answer", "snapshot", Now.AddDays(31)), default);
        Assert.Null(await store.FindAsync("msteams/c", "1", default));
    }

    [Fact]
    public async Task The_same_question_waits_for_a_person_once()
    {
        using var database = file.Open();
        var store = new SqliteEscalationStore(database);
        await store.RecordAsync(new Escalation("1", "c", "Can I bring my dog?", Now), default);
        await store.RecordAsync(new Escalation("2", "c", "Can I bring my dog?", Now.AddSeconds(1)), default);
        await store.RecordAsync(new Escalation("3", "c", null, Now.AddSeconds(2)), default);
        await store.RecordAsync(new Escalation("4", "c", null, Now.AddSeconds(3)), default);

        Assert.Equal(["1", "3"], (await store.ListAsync(default)).Select(escalation => escalation.Id));
    }

    private SqliteConversationStore Conversations(SqliteDatabase database) => new(database, bounds, clock);
}
