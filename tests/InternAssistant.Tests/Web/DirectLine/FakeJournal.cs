using System.Collections.Concurrent;
using InternAssistant.Conversation;

namespace InternAssistant.Tests.Web.DirectLine;

/// <summary>A journal that outlives hosts, in memory; it can be made to fail.</summary>
internal sealed class FakeJournal : IActivityJournal
{
    private readonly ConcurrentDictionary<string, JournaledConversation> conversations = new();
    private readonly ConcurrentDictionary<(string Id, long Sequence), string> activities = new();

    public bool IsBroken { get; set; }

    public int Count => conversations.Count;

    public ValueTask SaveAsync(JournaledConversation conversation, CancellationToken cancellationToken)
    {
        Check();
        conversations[conversation.Id] = conversation;

        return ValueTask.CompletedTask;
    }

    public ValueTask AppendAsync(string conversationId, long sequence, string activity, DateTimeOffset at, CancellationToken cancellationToken)
    {
        Check();
        activities.TryAdd((conversationId, sequence), activity);
        conversations[conversationId] = conversations[conversationId] with { LastActive = at };

        return ValueTask.CompletedTask;
    }

    public ValueTask<(JournaledConversation Conversation, IReadOnlyList<(long Sequence, string Activity)> Activities)?> ReadAsync(
        string conversationId, long after, CancellationToken cancellationToken)
    {
        Check();
        (long, string)[] said = [.. activities.Where(one => one.Key.Id == conversationId && one.Key.Sequence > after).OrderBy(one => one.Key.Sequence).Select(one => (one.Key.Sequence, one.Value))];

        return ValueTask.FromResult<(JournaledConversation, IReadOnlyList<(long, string)>)?>(conversations.TryGetValue(conversationId, out var kept) ? (kept, said) : null);
    }

    public ValueTask ForgetUpToAsync(string conversationId, long sequence, CancellationToken cancellationToken)
    {
        Check();
        foreach (var key in activities.Keys.Where(key => key.Id == conversationId && key.Sequence <= sequence))
        {
            activities.TryRemove(key, out _);
        }

        return ValueTask.CompletedTask;
    }

    public int ActivitiesOf(string conversationId) => activities.Keys.Count(key => key.Id == conversationId);

    public ValueTask<int> ForgetBeforeAsync(DateTimeOffset moment, CancellationToken cancellationToken) => ValueTask.FromResult(0);

    public ValueTask ForgetAsync(string conversationId, CancellationToken cancellationToken)
    {
        Check();
        conversations.TryRemove(conversationId, out _);

        return ValueTask.CompletedTask;
    }

    private void Check()
    {
        if (IsBroken)
        {
            throw new IOException("The disk is full.");
        }
    }
}
