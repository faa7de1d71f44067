using System.Collections.Frozen;

namespace InternAssistant.Retrieval.Analysis;

/// <summary>The 33 English words that Apache Lucene's EnglishAnalyzer leaves out of an index.</summary>
public static class StopWords
{
    private static readonly FrozenSet<string> Words = FrozenSet.Create(
        StringComparer.Ordinal,
        "a", "an", "and", "are", "as", "at", "be", "but", "by", "for", "if", "in", "into", "is", "it", "no", "not", "of",
        "on", "or", "such", "that", "the", "their", "then", "there", "these", "they", "this", "to", "was", "will", "with");

    /// <summary>The words in ordinal order.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Words.Order(StringComparer.Ordinal)];

    /// <summary>Whether a word is left out. "No" and "not" are: whoever needs negations must look at the text.</summary>
    public static bool Contains(string lowerCaseWord) => Words.Contains(lowerCaseWord);
}
