namespace InternAssistant.Answering.Checking;

/// <summary>What is said of trainees is not said of visitors: a kind of people that the quotes do not have stands in for none that they have.</summary>
internal static class PeopleCheck
{
    /// <summary>True when no kind of people takes the place of another one.</summary>
    public static bool Holds(ReadText sentence, Evidence evidence)
    {
        var covered = evidence.CoveredBy(evidence.Stems, sentence);
        var isOther = sentence.Words.Index().Any(word => Wordings.BuiltIn.IsPeople(word.Item.Stem) && !covered[word.Index]);

        return !isOther || !KindsOf(evidence).Exists(kind => !sentence.Words.Any(word => evidence.AreSame(word.Stem, kind)));
    }

    private static List<string> KindsOf(Evidence evidence) => [.. evidence.Quotes.SelectMany(quote => quote.Words).Select(word => word.Stem).Where(Wordings.BuiltIn.IsPeople)];
}
