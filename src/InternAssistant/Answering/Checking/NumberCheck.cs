namespace InternAssistant.Answering.Checking;

/// <summary>Every number of a sentence stands in its quotes with the same unit, currency, rate and bound, and counts the same.</summary>
internal static class NumberCheck
{
    private const int WordsToNoun = 5;

    /// <summary>True when all numbers follow from the quotes.</summary>
    public static bool Holds(ReadText sentence, Evidence evidence) =>
        sentence.Numbers.All(number => evidence.Quotes.Any(quote => quote.Numbers.Any(quoted => Follows(number, quoted, quote) && CountsTheSame(sentence, number, quote, quoted, evidence))))
        && sentence.Words.All(word => !IsCode(word) || sentence.Contacts.Any(contact => contact.Start <= word.Start && word.Start < contact.End) || IsNumber(sentence, word) || HasCode(evidence, word));

    private static bool Follows(NumberMention claimed, NumberMention quoted, ReadText quote) =>
        claimed.Value == quoted.Value
        && (claimed.Unit == quoted.Unit || (Units.IsMoney(claimed.Unit) && quoted.Unit is null && quote.Words.Any(word => Units.Of(word.Lower) == claimed.Unit)))
        && (claimed.Rate == quoted.Rate || (claimed.Rate is null && !Units.IsMoney(quoted.Unit)))
        && KeepsBound(claimed, quoted)
        && (claimed.UpperEnd is null || quoted.UpperEnd == claimed.UpperEnd || quote.Numbers.SkipWhile(number => number != quoted).Any(number => number.Value == claimed.UpperEnd));

    // The ends of a range are its least and its most.
    private static bool KeepsBound(NumberMention claimed, NumberMention quoted)
    {
        var own = claimed.Bound != Cue.None ? claimed.Bound : claimed.UpperEnd is not null ? Cue.AtLeast : claimed.LowerEnd is not null ? Cue.AtMost : Cue.None;
        var given = quoted.Bound != Cue.None ? quoted.Bound : quoted.UpperEnd is not null ? Cue.AtLeast : quoted.LowerEnd is not null ? Cue.AtMost : Cue.None;

        return own == given || (own & given) != 0 || (own == Cue.AtLeast && given == Cue.Above) || (own == Cue.AtMost && given == Cue.Below) || (own == Cue.Exactly && given == Cue.None);
    }

    // "12 bays" are no "12 interns": what follows the number is what follows it in the quote, or stands for it.
    private static bool CountsTheSame(ReadText sentence, NumberMention claimed, ReadText quote, NumberMention quoted, Evidence evidence)
    {
        if (claimed.Unit is not null || NounsOf(sentence, claimed) is not { Count: > 0 } nouns)
        {
            return true;
        }

        var given = NounsOf(quote, quoted);

        return given.Count == 0 || nouns.Any(noun => given.Any(other => evidence.AreSame(noun, other)));
    }

    private static List<string> NounsOf(ReadText text, NumberMention number)
    {
        var nouns = new List<string>();
        for (var at = number.Last + 1; at < text.Words.Count && at <= number.Last + WordsToNoun && text.Words[at].Sentence == text.Words[number.Last].Sentence; at++)
        {
            if (text.Numbers.Any(other => other.First == at))
            {
                break;
            }

            if (text.Words[at].IsContent)
            {
                nouns.Add(text.Words[at].Stem);
            }
        }

        return nouns;
    }

    private static bool IsCode(ReadWord word) => word.Surface.Any(char.IsDigit);

    private static bool IsNumber(ReadText sentence, ReadWord word) =>
        sentence.Numbers.Any(number => sentence.Words[number.First].Start <= word.Start && word.Start <= sentence.Words[number.Last].Start)
        || sentence.Dates.Any(date => date.Start <= word.Start && word.Start < date.End);

    private static bool HasCode(Evidence evidence, ReadWord word) =>
        evidence.Quotes.Any(quote => quote.Words.Any(quoted => string.Equals(quoted.Surface, word.Surface, StringComparison.OrdinalIgnoreCase)));
}
