namespace InternAssistant.Answering.Facts.Clarifying;

/// <summary>What a question leaves open.</summary>
public abstract record Ambiguity
{
    private Ambiguity()
    {
    }

    /// <summary>The question means one of several postings, and nothing tells which.</summary>
    /// <param name="Question">What to ask.</param>
    /// <param name="Choices">Two to four meanings.</param>
    public sealed record Open(string Question, IReadOnlyList<Choice> Choices) : Ambiguity;

    /// <summary>The conversation tells which posting is meant.</summary>
    /// <param name="Question">The question in full.</param>
    public sealed record Known(string Question) : Ambiguity;
}
