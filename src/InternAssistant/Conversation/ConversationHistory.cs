namespace InternAssistant.Conversation;

/// <summary>The last turns of one conversation, oldest first. Immutable.</summary>
public sealed record ConversationHistory
{
    private ConversationHistory(IReadOnlyList<PastTurn> turns) => Turns = turns;

    /// <summary>A conversation that has just begun.</summary>
    public static ConversationHistory Empty { get; } = new([]);

    /// <summary>The turns, oldest first.</summary>
    public IReadOnlyList<PastTurn> Turns { get; }

    /// <summary>This history and one turn more; of the whole the last <paramref name="limit"/> turns are kept.</summary>
    public ConversationHistory With(PastTurn turn, int limit)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(limit);

        return new([.. Turns.TakeLast(limit - 1), turn]);
    }
}
