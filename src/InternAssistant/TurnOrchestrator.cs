using InternAssistant.Answering;
using InternAssistant.Conversation;

namespace InternAssistant;

/// <summary>A turn in, an answer out: the first straight line.</summary>
public sealed class TurnOrchestrator
{
    /// <summary>Answers one turn. Never throws for what a person types.</summary>
    public Task<Answer> AnswerAsync(Turn turn, CancellationToken cancellationToken) => throw new NotSupportedException();
}
