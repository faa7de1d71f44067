namespace InternAssistant.Understanding;

/// <summary>
/// Corrects words that no document, no vocabulary and no list of common words has. A correct word is never changed.
/// Distances are optimal string alignment distances: insertions, deletions, substitutions and swaps of neighbours; what fingers do by mistake
/// (a swap, a doubled letter, the key beside the right one) counts less.
/// </summary>
public sealed class SpellingCorrector
{
    private static readonly Lazy<HashSet<string>> CommonWords = new(() => EmbeddedList.Read("common-words.txt"));

    private const int ShortWord = 4;

    private static readonly string[] Endings = ["s", "es", "ed", "d", "ing", "er", "ers", "ly", "ness"];

    private readonly IReadOnlyDictionary<string, int> counts;
    private readonly Func<string, bool> isJoined;
    private readonly ILookup<char, string> candidates;

    /// <param name="countsByWord">How often the documents have each word.</param>
    /// <param name="isJoined">Tells whether they have a word in parts, such as "realtime" as "real-time".</param>
    internal SpellingCorrector(IReadOnlyDictionary<string, int> countsByWord, Func<string, bool> isJoined)
    {
        counts = countsByWord;
        this.isJoined = isJoined;
        candidates = countsByWord.Keys
            .Concat(Vocabulary.BuiltInWords)
            .Concat(CommonWords.Value)
            .Concat(QuestionWords.Ignored)
            .Concat(QuestionWords.Generic)
            .Where(word => word.Length >= 4 && word.All(char.IsAsciiLetterLower))
            .Distinct(StringComparer.Ordinal)
            .ToLookup(word => word[0]);
    }

    /// <summary>True for words that are in everybody's language, whatever the documents say.</summary>
    public static bool IsCommon(string lower) => CommonWords.Value.Contains(lower) || Vocabulary.BuiltInWords.Contains(lower);

    /// <summary>True for a longer word that is in nobody's language, in none of its forms: a name, or a slip beyond correction.</summary>
    public static bool IsNoWord(string lower)
    {
        ArgumentNullException.ThrowIfNull(lower);

        return lower.Length > ShortWord && lower.All(char.IsAsciiLetterLower) && !IsCommon(lower) && !BaseForms(lower).Any(IsCommon);
    }

    /// <summary>True when the word needs no correction.</summary>
    public bool IsKnown(string lower)
    {
        ArgumentNullException.ThrowIfNull(lower);

        return lower.Length < 4
            || !lower.All(char.IsAsciiLetterLower)
            || IsListed(lower)
            || BaseForms(lower).Any(IsListed);
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

            var isSlip = EditDistance.IsSlip(lower, candidate);
            if (lower.Length == ShortWord && candidate.Length == ShortWord && !isSlip)
            {
                // "chem" is not a mistyped "chef": in so short a word another letter is another word.
                continue;
            }

            distance -= isSlip ? 0.5 : Keyboard.IsSlip(lower, candidate) ? 0.25 : 0;
            var rank = (distance, counts.ContainsKey(candidate) || QuestionWords.Ignored.Contains(candidate) ? 0 : Vocabulary.BuiltInWords.Contains(candidate) ? 1 : 2, -counts.GetValueOrDefault(candidate));
            if (rank.CompareTo(bestRank) < 0 || (rank == bestRank && string.CompareOrdinal(candidate, best) < 0))
            {
                (best, bestRank) = (candidate, rank);
            }
        }

        return best;
    }

    private bool IsListed(string lower) =>
        counts.ContainsKey(lower) || isJoined(lower) || IsCommon(lower) || QuestionWords.Ignored.Contains(lower) || QuestionWords.Generic.Contains(lower);

    // The forms that a regular inflection may come from: "stopping" from "stop", "cities" from "city".
    private static IEnumerable<string> BaseForms(string lower)
    {
        foreach (var ending in Endings)
        {
            if (!lower.EndsWith(ending, StringComparison.Ordinal) || lower.Length - ending.Length < (ending is "er" or "ers" ? 4 : 3))
            {
                continue;
            }

            var stem = lower[..^ending.Length];
            yield return stem;
            yield return stem + "e";
            if (stem[^1] == 'i')
            {
                yield return stem[..^1] + "y";
            }

            if (DoublesBefore(ending) && stem[^1] == stem[^2] && IsVowel(stem[^3]))
            {
                yield return stem[..^1];
            }
        }
    }

    // "stopping" and "planned" double the consonant behind a single vowel; "parkking" and "hotells" are slips.
    private static bool DoublesBefore(string ending) => ending is "ed" or "ing" or "er" or "ers";

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u';
}
