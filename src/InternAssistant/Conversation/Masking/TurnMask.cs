namespace InternAssistant.Conversation.Masking;

/// <summary>The first step of a turn: nothing behind it sees the personal details that somebody typed.</summary>
public static class TurnMask
{
    /// <summary>The turn with the details in its text and its history masked; the same turn when there are none.</summary>
    public static Turn Of(Turn turn, IPublicWords documents)
    {
        ArgumentNullException.ThrowIfNull(turn);

        return turn with
        {
            Text = PersonalText.Mask(turn.Text, documents),
            History = [.. turn.History.Select(past => new PastTurn(PersonalText.Mask(past.Question, documents), past.Answer is null ? null : PersonalText.Mask(past.Answer, documents)))],
        };
    }

    /// <summary>The turn without the words that stand for details, for whoever is to understand it.</summary>
    public static Turn Read(Turn masked)
    {
        ArgumentNullException.ThrowIfNull(masked);

        return masked with
        {
            Text = PersonalText.WithoutMasks(masked.Text),
            History = [.. masked.History.Select(past => past with { Question = PersonalText.WithoutMasks(past.Question) })],
        };
    }
}
