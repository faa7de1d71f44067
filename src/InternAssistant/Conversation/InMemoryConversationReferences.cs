namespace InternAssistant.Conversation;

/// <summary>Remembers the last conversations of this process.</summary>
public sealed class InMemoryConversationReferences : IConversationReferences
{
    private const int Most = 100_000;

    private readonly BoundedMemory<(string ChannelId, string ConversationId), ConversationReference> references = new(Most);

    /// <inheritdoc/>
    public ValueTask<bool> SaveAsync(ConversationReference reference, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reference);

        return ValueTask.FromResult(references.Keep((reference.ChannelId, reference.ConversationId), reference));
    }

    /// <inheritdoc/>
    public ValueTask<ConversationReference?> FindAsync(string channelId, string conversationId, CancellationToken cancellationToken) =>
        ValueTask.FromResult(references.TryFind((channelId, conversationId), out var reference) ? reference : null);

    /// <inheritdoc/>
    public ValueTask ForgetAsync(string channelId, string conversationId, CancellationToken cancellationToken)
    {
        references.Forget((channelId, conversationId));

        return ValueTask.CompletedTask;
    }
}
