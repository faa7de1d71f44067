using InternAssistant.Retrieval.Index;

namespace InternAssistant.Retrieval.Fusion;

/// <summary>Measures candidates and puts them in order.</summary>
internal static class FusedRanking
{
    /// <summary>The candidates with their features, in passage order.</summary>
    /// <param name="index">The index.</param>
    /// <param name="passages">The candidates, ascending.</param>
    /// <param name="text">The question.</param>
    /// <param name="meaning">Its meaning; null for a ranking by words alone.</param>
    public static IReadOnlyList<Candidate> Measure(PassageIndex index, IEnumerable<int> passages, string text, QueryMeaning? meaning)
    {
        var words = new QueryWords(index, text);
        var reader = new CandidateReader(index, words, meaning);
        Candidate[] candidates = [.. passages.Select(reader.Read)];
        var grams = new GramMatcher(index, words);
        var feedback = new Feedback(index, words, candidates, FirstLook(candidates, meaning is not null));
        foreach (var candidate in candidates)
        {
            candidate.Features =
            [
                candidate.Words / words.Total,
                candidate.Lead / words.Total,
                grams.Cosine(candidate),
                candidate.WhiteMeaning,
                candidate.Meaning,
                feedback.Score(candidate),
            ];
        }

        return candidates;
    }

    /// <summary>What a candidate's features come to, rounded to 1e-5.</summary>
    public static double Score(Candidate candidate, double[] weights)
    {
        var score = 0.0;
        for (var i = 0; i < weights.Length; i++)
        {
            score += weights[i] * candidate.Features[i];
        }

        return Math.Round(score, 5);
    }

    /// <summary>Spreads values over 0 to 1; all 0 when they are equal.</summary>
    public static double[] Spread(double[] values)
    {
        var (least, most) = values.Length == 0 ? (0, 0) : (values.Min(), values.Max());

        return [.. values.Select(value => most - least <= 1e-12 ? 0 : (value - least) / (most - least))];
    }

    // Words count twice as much as meaning, each spread over 0 to 1.
    private static double[] FirstLook(Candidate[] candidates, bool hasMeaning)
    {
        var words = Spread([.. candidates.Select(candidate => candidate.Words + candidate.Lead)]);
        if (!hasMeaning)
        {
            return words;
        }

        var meaning = Spread([.. candidates.Select(candidate => candidate.Meaning)]);

        return Spread([.. words.Select((value, i) => (2 * value) + meaning[i])]);
    }
}
