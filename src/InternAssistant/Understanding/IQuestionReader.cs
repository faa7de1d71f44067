using InternAssistant.Conversation;
using InternAssistant.Retrieval.Index;

namespace InternAssistant.Understanding;

/// <summary>Understands a turn: spelling, vocabulary, what kind of answer is wanted, what earlier turns it refers to.</summary>
public interface IQuestionReader
{
    /// <summary>Reads a turn against the words of a snapshot. Never throws for what a person types.</summary>
    ValueTask<Question> ReadAsync(Turn turn, Snapshot snapshot, CancellationToken cancellationToken);
}
