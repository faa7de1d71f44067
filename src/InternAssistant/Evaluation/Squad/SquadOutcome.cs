namespace InternAssistant.Evaluation.Squad;

/// <summary>What became of one question.</summary>
/// <param name="IsAnswerable">True when its paragraph answers it.</param>
/// <param name="IsAnswered">True when it was answered from the documents.</param>
/// <param name="Confidence">The answer's confidence, from 0 to 1.</param>
/// <param name="Elapsed">How long the turn took.</param>
public sealed record SquadOutcome(bool IsAnswerable, bool IsAnswered, double Confidence, TimeSpan Elapsed)
{
    /// <summary>True when a passage that was found holds a marked answer.</summary>
    public bool IsFound { get; init; }

    /// <summary>True when the first sentence has the words of a marked answer.</summary>
    public bool LeadHasAnswer { get; init; }

    /// <summary>True when the first sentence cites the very place of a marked answer.</summary>
    public bool LeadIsAtPlace { get; init; }

    /// <summary>True when any sentence has the words of a marked answer.</summary>
    public bool HasAnswer { get; init; }
}
