namespace InternAssistant.Answering.Checking;

/// <summary>Every number of a sentence stands in its quotes with the same unit, currency, rate and bound, and counts the same.</summary>
internal static class NumberCheck
{
    private const int WordsToNoun = 5;

    /// <summary>True when all numbers follow from the quotes.</summary>
    public static bool Holds(ReadText sentence, Evidence evidence) =>
        OrdinalUnits.Hold(sentence, evidence)
        && sentence.Numbers.All(number => evidence.Quotes.Any(quote => quote.Numbers.Any(quoted => Follows(number, quoted, quote, sentence) && CountsTheSame(sentence, number, quote, quoted, evidence))))
        && sentence.Words.All(word => !IsCode(word) || sentence.Contacts.Any(contact => contact.Start <= word.Start && word.Start < contact.End) || IsNumber(sentence, word) || HasCode(evidence, word));

    private static bool Follows(NumberMention claimed, NumberMention quoted, ReadText quote, ReadText sentence) =>
        claimed.Value == quoted.Value
        && (claimed.Unit == quoted.Unit || (Units.IsMoney(claimed.Unit) && quoted.Unit is null && quote.Words.Any(word => Units.Of(word.Lower) == claimed.Unit)))
        && (claimed.Rate == quoted.Rate || (!Units.IsMoney(quoted.Unit) && (claimed.Rate is null || HasRate(quote, claimed.Rate))))
        && KeepsBound(claimed, quoted, quote, sentence)
        && (claimed.UpperEnd is null || quoted.UpperEnd == claimed.UpperEnd || quote.Numbers.SkipWhile(number => number != quoted).Any(number => number.Value == claimed.UpperEnd));

    // The ends of a range are its least and its most.
    private static bool KeepsBound(NumberMention claimed, NumberMention quoted, ReadText quote, ReadText sentence)
    {
        var own = claimed.Bound != Cue.None ? claimed.Bound : claimed.UpperEnd is not null ? Cue.AtLeast : claimed.LowerEnd is not null ? Cue.AtMost : Cue.None;
        var given = quoted.Bound != Cue.None ? quoted.Bound : quoted.UpperEnd is not null ? Cue.AtLeast : quoted.LowerEnd is not null ? Cue.AtMost : Cue.None;

        return own == given || (own & given) != 0 || (own == Cue.AtLeast && given == Cue.Above) || (own == Cue.AtMost && given == Cue.Below) || (given == Cue.AtMost && own == Cue.None && sentence.Has(Cue.Can))
            || (given == Cue.None && (own is Cue.Exactly or Cue.About || (own == Cue.AtMost && IsWithin(quoted, quote))));
    }

    // "Within five days" is at most five.
    private static bool IsWithin(NumberMention quoted, ReadText quote) => Units.IsTime(quoted.Unit) && quoted.First > 0 && quote.Words[quoted.First - 1].Lower is "within";

    // "2,300 users visit it every year": the rate need not stand beside the number.
    private static bool HasRate(ReadText quote, string rate) => quote.Words.Index().Any(word =>
        Units.RateOf(word.Item.Lower) == rate || (word.Index > 0 && Units.Of(word.Item.Lower) == rate && quote.Words[word.Index - 1].Lower is "per" or "a" or "each" or "every"));

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

            if (text.Words[at].Lower is "people" or "person" or "persons" || (text.Words[at].IsContent && !Wordings.BuiltIn.IsWeak(text.Words[at].Stem)))
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
