using InternAssistant.Retrieval.Analysis;

namespace InternAssistant.Retrieval.Index;

/// <summary>Numbers terms in the order in which they are met, and remembers which term each written word has, so that a word is stemmed once.</summary>
internal sealed class TermNumbers
{
    /// <summary>The number of a word that is left out of the index.</summary>
    public const int None = -1;

    private readonly Dictionary<string, int> terms = new(StringComparer.Ordinal);
    private readonly WordTable words = new();

    /// <summary>The terms in the order of their numbers.</summary>
    public IEnumerable<string> Terms => terms.OrderBy(term => term.Value).Select(term => term.Key);

    /// <summary>The number of a word's term; <see cref="None"/> for a stop word.</summary>
    public int OfWord(ReadOnlySpan<char> word)
    {
        if (!words.TryGet(word, out var number))
        {
            number = EnglishAnalyzer.TermOf(word) is { } term ? OfTerm(term) : None;
            words.Add(word, number);
        }

        return number;
    }

    public int OfTerm(string term)
    {
        if (!terms.TryGetValue(term, out var number))
        {
            terms.Add(term, number = terms.Count);
        }

        return number;
    }

    /// <summary>The terms in ordinal order, and each number's place among them.</summary>
    public (string[] Sorted, int[] Ordinals) Sort()
    {
        var sorted = terms.Keys.Order(StringComparer.Ordinal).ToArray();
        var ordinals = new int[sorted.Length];
        for (var ordinal = 0; ordinal < sorted.Length; ordinal++)
        {
            ordinals[terms[sorted[ordinal]]] = ordinal;
        }

        return (sorted, ordinals);
    }
}
