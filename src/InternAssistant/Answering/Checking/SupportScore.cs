namespace InternAssistant.Answering.Checking;

/// <summary>How much of what a sentence says stands in its quotes, in these or equivalent words, or in what they are about.</summary>
internal static class SupportScore
{
    /// <summary>The share of its claims that a sentence needs; fitted to the development half of the labelled paraphrases.</summary>
    public const double Threshold = 0.7;

    private const double NameShare = 0.5;

    /// <summary>From 0, nothing, to 1, everything; 0 when none of it stands in the quotes themselves.</summary>
    public static double Of(ReadText sentence, Evidence evidence)
    {
        var quoted = evidence.CoveredBy(evidence.Stems, sentence);
        var known = evidence.CoveredBy(evidence.AllStems, sentence);
        var (all, said, own) = (0d, 0d, 0d);
        for (var at = 0; at < sentence.Words.Count; at++)
        {
            if (!sentence.Words[at].IsContent)
            {
                continue;
            }

            all++;
            said += known[at] ? 1 : 0;
            own += quoted[at] ? 1 : 0;
        }

        if (all == 0)
        {
            return 1;
        }

        return own == 0 && sentence.Numbers.Count + sentence.Dates.Count + sentence.Contacts.Count == 0 ? 0 : Math.Min(said / all, own / all + NameShare);
    }
}
