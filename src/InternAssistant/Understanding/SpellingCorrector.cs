namespace InternAssistant.Understanding;

/// <summary>
/// Corrects words that no document, no vocabulary and no list of common words has. A correct word is never changed.
/// Distances are optimal string alignment distances: insertions, deletions, substitutions and swaps of neighbours.
/// </summary>
public sealed class SpellingCorrector
{
    private static readonly Lazy<HashSet<string>> CommonWords = new(ReadCommonWords);
    private static readonly Lazy<HashSet<string>> CommonStems = new(
        () => CommonWords.Value.Select(WordReader.StemOf).ToHashSet(StringComparer.Ordinal));

    private readonly IReadOnlyDictionary<string, int> counts;
    private readonly HashSet<string> stems;
    private readonly ILookup<char, string> candidates;

    internal SpellingCorrector(IReadOnlyDictionary<string, int> countsByWord, Vocabulary vocabulary)
    {
        counts = countsByWord;
        stems = countsByWord.Keys.Select(WordReader.StemOf).Concat(vocabulary.Stems).ToHashSet(StringComparer.Ordinal);
        candidates = countsByWord.Keys
            .Concat(Vocabulary.BuiltInWords)
            .Concat(CommonWords.Value)
            .Concat(QuestionWords.Ignored)
            .Concat(QuestionWords.Generic)
            .Where(word => word.Length >= 4 && word.All(char.IsAsciiLetterLower))
            .Distinct(StringComparer.Ordinal)
            .ToLookup(word => word[0]);
    }

    /// <summary>True when the word needs no correction.</summary>
    public bool IsKnown(string lower)
    {
        ArgumentNullException.ThrowIfNull(lower);

        return lower.Length < 4
            || !lower.All(char.IsAsciiLetterLower)
            || counts.ContainsKey(lower)
            || CommonWords.Value.Contains(lower)
            || QuestionWords.Ignored.Contains(lower)
            || QuestionWords.Generic.Contains(lower)
            || IsKnownStem(WordReader.StemOf(lower));
    }

    /// <summary>The word that was meant, or null when none is near enough.</summary>
    public string? Correct(string lower)
    {
        if (IsKnown(lower))
        {
            return null;
        }

        var limit = lower.Length < 8 ? 1 : 2;
        var firstLetters = lower[..2].Distinct();
        string? best = null;
        var bestRank = (Distance: double.MaxValue, Source: int.MaxValue, Count: 0);
        foreach (var candidate in firstLetters.SelectMany(letter => candidates[letter]))
        {
            if (Math.Abs(candidate.Length - lower.Length) > limit)
            {
                continue;
            }

            double distance = EditDistance.Between(lower, candidate, limit);
            if (distance > limit || (candidate[0] != lower[0] && !EditDistance.SwapsFirstTwo(lower, candidate)))
            {
                continue;
            }

            distance -= EditDistance.IsSlip(lower, candidate) ? 0.5 : 0;
            var rank = (distance, counts.ContainsKey(candidate) ? 0 : Vocabulary.BuiltInWords.Contains(candidate) ? 1 : 2, -counts.GetValueOrDefault(candidate));
            if (rank.CompareTo(bestRank) < 0 || (rank == bestRank && string.CompareOrdinal(candidate, best) < 0))
            {
                (best, bestRank) = (candidate, rank);
            }
        }

        return best;
    }

    private bool IsKnownStem(string stem) => stems.Contains(stem) || CommonStems.Value.Contains(stem);

    private static HashSet<string> ReadCommonWords()
    {
        using var stream = typeof(SpellingCorrector).Assembly.GetManifestResourceStream("common-words.txt")!;
        using var reader = new StreamReader(stream);

        return reader.ReadToEnd().Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);
    }
}
