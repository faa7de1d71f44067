using InternAssistant.Understanding;

namespace InternAssistant.Answering.Checking;

/// <summary>No word of a sentence is the opposite of what its quotes say.</summary>
internal static class OppositeCheck
{
    private static readonly string[] Denials = ["un", "non", "in", "im", "ir", "il", "dis"];

    /// <summary>True when nothing is turned into its opposite.</summary>
    public static bool Holds(ReadText sentence, Evidence evidence)
    {
        var counterparts = Counterpart.SentencesOf(sentence.Words, evidence);

        return counterparts.All(other => (other.Cues & Cue.Negation) != 0 != sentence.Has(Cue.Negation) || !IsTurned(sentence, other))
            && (sentence.Has(Cue.Negation) || !sentence.Words.Any(word => IsDenied(word, evidence)));
    }

    // What counts is the sentence of the quote that speaks of the same: another may well have the opposite of another thing.
    private static bool IsTurned(ReadText sentence, Counterpart other)
    {
        var said = ReadText.Of(other.Quote.Text[other.Words[0].Start..other.Words[^1].End]).Stems;

        return sentence.Stems.Any(stem => Wordings.BuiltIn.OppositesOf(stem).Any(opposite => said.Contains(opposite) && !sentence.Stems.Contains(opposite)) && !Wordings.BuiltIn.AlliesOf(stem).Any(said.Contains));
    }

    // "unpaid" and "paid", "formal" and "informal".
    private static bool IsDenied(ReadWord word, Evidence evidence)
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
