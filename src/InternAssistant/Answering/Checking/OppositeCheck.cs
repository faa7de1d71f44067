using InternAssistant.Understanding;

namespace InternAssistant.Answering.Checking;

/// <summary>No word of a sentence is the opposite of what its quotes say.</summary>
internal static class OppositeCheck
{
    private static readonly string[] Denials = ["un", "non", "in", "im", "ir", "il", "dis"];

    /// <summary>True when nothing is turned into its opposite.</summary>
    public static bool Holds(ReadText sentence, Evidence evidence)
    {
        var isDenied = sentence.Has(Cue.Negation) != evidence.Quotes.Any(quote => quote.Has(Cue.Negation));

        return isDenied || (!sentence.Stems.Any(stem => IsTurned(stem, sentence, evidence)) && !sentence.Words.Any(word => IsDenied(word, sentence, evidence)));
    }

    private static bool IsTurned(string stem, ReadText sentence, Evidence evidence) =>
        Wordings.BuiltIn.OppositesOf(stem).Any(opposite => evidence.Stems.Contains(opposite) && !sentence.Stems.Contains(opposite))
        && !Wordings.BuiltIn.AlliesOf(stem).Any(evidence.Stems.Contains);

    // "unpaid" and "paid", "formal" and "informal".
    private static bool IsDenied(ReadWord word, ReadText sentence, Evidence evidence)
    {
        if (!word.IsContent || word.Lower.Length < 5 || evidence.Stems.Contains(word.Stem))
        {
            return false;
        }

        foreach (var denial in Denials)
        {
            if (evidence.Stems.Contains(WordReader.StemOf(denial + word.Lower))
                || (word.Lower.StartsWith(denial, StringComparison.Ordinal) && word.Lower.Length >= denial.Length + 4 && evidence.Stems.Contains(WordReader.StemOf(word.Lower[denial.Length..]))))
            {
                return true;
            }
        }

        return false;
    }
}
