using InternAssistant.Conversation;

namespace InternAssistant.Transcripts;

/// <summary>Remembers the last messages of this process.</summary>
public sealed class InMemorySentAnswers : ISentAnswers
{
    private const int Most = 100_000;

    private readonly BoundedMemory<(string Conversation, string ActivityId), SentAnswer> answers = new(Most);

    /// <inheritdoc/>
    public ValueTask RememberAsync(SentAnswer answer, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(answer);
        answers.Keep((answer.Conversation, answer.ActivityId), answer);

        return ValueTask.CompletedTask;
    }

    /// <inheritdoc/>
    public ValueTask<SentAnswer?> FindAsync(string conversation, string activityId, CancellationToken cancellationToken) =>
        ValueTask.FromResult(answers.TryFind((conversation, activityId), out var answer) ? answer : null);
}
