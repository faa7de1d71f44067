namespace InternAssistant.Retrieval.Analysis;

/// <summary>A word in a text, in UTF-16 code units; <paramref name="End"/> is exclusive.</summary>
/// <param name="Start">The word's first code unit.</param>
/// <param name="End">The code unit after its last.</param>
public readonly record struct WordSpan(int Start, int End)
{
    /// <summary>How many UTF-16 code units the word has; at most <see cref="StandardTokenizer.MaxTokenLength"/>.</summary>
    public int Length => End - Start;
}
