namespace InternAssistant.Conversation;

/// <summary>Remembers the last turns of each conversation, so that a question may lean on the one before.</summary>
public interface IConversationStore
{
    /// <summary>What is remembered of a conversation; empty when nothing is.</summary>
    ValueTask<ConversationHistory> ReadAsync(string conversationId, CancellationToken cancellationToken);

    /// <summary>Remembers one turn more. Turns of one conversation may be appended at the same time; none is lost.</summary>
    ValueTask AppendAsync(string conversationId, PastTurn turn, CancellationToken cancellationToken);
}
