namespace InternAssistant.Answering;

/// <summary>What a writer proposes to say.</summary>
/// <param name="Sentences">The sentences, in order.</param>
/// <param name="Confidence">From 0 to 1.</param>
/// <param name="Suggestions">What may be asked next.</param>
public sealed record DraftAnswer(IReadOnlyList<DraftSentence> Sentences, double Confidence, IReadOnlyList<string> Suggestions)
{
    /// <summary>Who wrote it, where several writers stand behind one; null where that is clear.</summary>
    public string? Writer { get; init; }
}
