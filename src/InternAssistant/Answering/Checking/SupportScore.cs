namespace InternAssistant.Answering.Checking;

/// <summary>How much of what a sentence says stands in its quotes, in these or equivalent words, or in what they are about.</summary>
internal static class SupportScore
{
    // The score that a sentence needs; fitted to the development half of the labelled paraphrases.
    private const double Threshold = 0.72;

    private const double WeakWeight = 0.3;
    private const double Penalty = 0.25;
    private const double NameShare = 0.5;
    private const double ThresholdWithoutAdditions = 0.5;

    /// <summary>True when enough of the sentence stands in the quotes; without any word that could add something, half of it is enough.</summary>
    public static bool Holds(ReadText sentence, Evidence evidence)
    {
        var (score, additions) = Of(sentence, evidence);

        return score >= (additions == 0 ? ThresholdWithoutAdditions : Threshold);
    }

    // From 0, nothing, to 1, everything; 0 when none of it stands in the quotes themselves; and the words that could add something.
    private static (double Score, int Additions) Of(ReadText sentence, Evidence evidence)
    {
        var quoted = evidence.CoveredBy(evidence.Stems, sentence);
        var known = evidence.CoveredBy(evidence.AllStems, sentence);
        var (all, said, own, foreign) = (0d, 0d, 0d, 0);
        for (var at = 0; at < sentence.Words.Count; at++)
        {
            var word = sentence.Words[at];
            if (!word.IsContent || NumberReader.IsUnitAt(sentence, at))
            {
                continue;
            }

            var weight = IsOrdinary(word) ? WeakWeight : 1;
            all += weight;
            said += known[at] ? weight : 0;
            own += quoted[at] ? weight : 0;
            foreign += known[at] || weight < 1 ? 0 : 1;
        }

        if (all == 0)
        {
            return (1, 0);
        }

        var hasValue = sentence.Numbers.Count + sentence.Dates.Count + sentence.Contacts.Count > 0;

        return (own == 0 && !hasValue ? 0 : Math.Max(0, Math.Min(said / all, (own / all) + NameShare) - (Penalty * foreign)), foreign);
    }

    // Common verbs and adjectives are how a thing is said; what is added stands in nouns.
    private static bool IsOrdinary(ReadWord word) =>
        Wordings.BuiltIn.IsWeak(word.Stem) || word.Lower.EndsWith("ly", StringComparison.Ordinal);
}
