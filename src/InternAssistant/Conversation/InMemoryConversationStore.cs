using Microsoft.Extensions.Options;

namespace InternAssistant.Conversation;

/// <summary>Remembers conversations in this process only: bounded in number, in length and in age.</summary>
public sealed class InMemoryConversationStore(IOptions<ConversationOptions> options, TimeProvider clock) : IConversationStore
{
    private const int LongestId = 512;
    private const int LongestText = 4_000;

    private readonly Lock gate = new();
    private readonly Dictionary<string, LinkedListNode<Entry>> conversations = new(StringComparer.Ordinal);
    private readonly LinkedList<Entry> bySilence = new();

    private sealed record Entry(string ConversationId, ConversationHistory History, DateTimeOffset LastTurn);

    /// <inheritdoc/>
    public ValueTask<ConversationHistory> ReadAsync(string conversationId, CancellationToken cancellationToken)
    {
        lock (gate)
        {
            ForgetTheSilent();

            return ValueTask.FromResult(HistoryOf(conversationId));
        }
    }

    /// <inheritdoc/>
    public ValueTask AppendAsync(string conversationId, PastTurn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(conversationId);
        ArgumentNullException.ThrowIfNull(turn);

        if (conversationId.Length <= LongestId)
        {
            lock (gate)
            {
                ForgetTheSilent();
                Remember(conversationId, HistoryOf(conversationId).With(Shortened(turn), options.Value.MaxTurns));
            }
        }

        return ValueTask.CompletedTask;
    }

    private ConversationHistory HistoryOf(string conversationId) =>
        conversations.TryGetValue(conversationId, out var node) ? node.Value.History : ConversationHistory.Empty;

    private void Remember(string conversationId, ConversationHistory history)
    {
        Forget(conversationId);

        while (conversations.Count >= options.Value.MaxConversations)
        {
            Forget(bySilence.First!.Value.ConversationId);
        }

        conversations[conversationId] = bySilence.AddLast(new Entry(conversationId, history, clock.GetUtcNow()));
    }

    private void ForgetTheSilent()
    {
        var oldest = clock.GetUtcNow() - TimeSpan.FromMinutes(options.Value.MaxSilenceMinutes);

        while (bySilence.First is { } first && first.Value.LastTurn < oldest)
        {
            Forget(first.Value.ConversationId);
        }
    }

    private void Forget(string conversationId)
    {
        if (conversations.Remove(conversationId, out var node))
        {
            bySilence.Remove(node);
        }
    }

    private static PastTurn Shortened(PastTurn turn) => new(Shortened(turn.Question), turn.Answer is null ? null : Shortened(turn.Answer));

    private static string Shortened(string text) => text.Length <= LongestText ? text : text[..LongestText];
}
