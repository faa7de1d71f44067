using InternAssistant.Understanding;

namespace InternAssistant.Answering.Checking;

/// <summary>Every name of a sentence stands in its quotes, or is one of what the quoted document is about.</summary>
internal static class NameCheck
{
    /// <summary>True when all names are known from the evidence.</summary>
    public static bool Holds(ReadText sentence, Evidence evidence)
    {
        var covered = evidence.CoveredBy(evidence.AllStems, sentence);
        for (var at = 0; at < sentence.Words.Count; at++)
        {
            var word = sentence.Words[at];
            if (IsName(sentence, at) && !covered[at] && !NumberReader.BeginsCurrency(sentence, at) && !sentence.Dates.Any(date => date.Start <= word.Start && word.Start < date.End)
                && !sentence.Contacts.Any(contact => contact.Start <= word.Start && word.Start < contact.End)
                && !Abbreviates(word, evidence))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsName(ReadText sentence, int at)
    {
        var word = sentence.Words[at];
        if (!word.Surface.Any(char.IsUpper) || word.Cue != Cue.None || Wordings.BuiltIn.IsLight(word.Lower) || Units.Of(word.Lower) is not null)
        {
            return false;
        }

        // The head of a sentence is capitalised whatever it is.
        var isHead = at == 0 || sentence.Words[at - 1].Sentence != word.Sentence;

        return !isHead || word.Surface.Skip(1).Any(char.IsUpper) || !SpellingCorrector.IsCommon(word.Lower);
    }

    // "NYC" where "New York City" stands.
    private static bool Abbreviates(ReadWord word, Evidence evidence)
    {
        if (word.Surface.Length < 2 || !word.Surface.TrimEnd('s').All(char.IsUpper))
        {
            return false;
        }

        return evidence.Quotes.Concat(evidence.Names).Any(text => string.Concat(text.Words.Select(other => char.IsUpper(other.Surface[0]) ? other.Surface[0] : ' ')).Contains(word.Surface.TrimEnd('s'), StringComparison.Ordinal));
    }
}
