namespace InternAssistant.Conversation;

/// <summary>Remembers where conversations can be continued, for messages that nobody asked for at that moment.</summary>
public interface IConversationReferences
{
    /// <summary>Remembers a reference. True when the conversation was not known before.</summary>
    ValueTask<bool> SaveAsync(ConversationReference reference, CancellationToken cancellationToken);

    /// <summary>The reference of a conversation of a channel, or null.</summary>
    ValueTask<ConversationReference?> FindAsync(string channelId, string conversationId, CancellationToken cancellationToken);

    /// <summary>Forgets a conversation, for example because the app was removed.</summary>
    ValueTask ForgetAsync(string channelId, string conversationId, CancellationToken cancellationToken);
}
