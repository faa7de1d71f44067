namespace InternAssistant.Conversation;

/// <summary>Keeps conversations that this product hosts itself, so that they outlive the process: each a header and activities in order, as JSON.</summary>
public interface IActivityJournal
{
    /// <summary>Keeps a new conversation, or a changed header.</summary>
    ValueTask SaveAsync(JournaledConversation conversation, CancellationToken cancellationToken);

    /// <summary>Keeps one activity more. <paramref name="sequence"/> counts from 1 within the conversation; the same twice is kept once.</summary>
    ValueTask AppendAsync(string conversationId, long sequence, string activity, DateTimeOffset at, CancellationToken cancellationToken);

    /// <summary>Forgets the activities of a conversation up to a sequence number, that one too.</summary>
    ValueTask ForgetUpToAsync(string conversationId, long sequence, CancellationToken cancellationToken);

    /// <summary>A conversation and its activities after <paramref name="after"/>, in order; null when it is not known.</summary>
    ValueTask<(JournaledConversation Conversation, IReadOnlyList<(long Sequence, string Activity)> Activities)?> ReadAsync(
        string conversationId, long after, CancellationToken cancellationToken);

    /// <summary>Forgets what was active last before a moment; gives how many conversations.</summary>
    ValueTask<int> ForgetBeforeAsync(DateTimeOffset moment, CancellationToken cancellationToken);

    /// <summary>Forgets one conversation.</summary>
    ValueTask ForgetAsync(string conversationId, CancellationToken cancellationToken);
}
