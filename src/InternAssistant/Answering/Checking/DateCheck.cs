namespace InternAssistant.Answering.Checking;

/// <summary>Every date of a sentence is one of its quotes', in the same order within a range and on the same side of before and after.</summary>
internal static class DateCheck
{
    /// <summary>True when all dates follow from the quotes.</summary>
    public static bool Holds(ReadText sentence, Evidence evidence)
    {
        var previous = -1;
        for (var index = 0; index < sentence.Dates.Count; index++)
        {
            var date = sentence.Dates[index];
            if (!evidence.Quotes.Any(quote => quote.Dates.Any(quoted => date.FollowsFrom(quoted) && KeepsSide(sentence, date, quote, quoted))))
            {
                return false;
            }

            if (previous >= 0 && IsRange(sentence, sentence.Dates[previous], date) && !evidence.Quotes.Any(quote => HasInOrder(quote, sentence.Dates[previous], date)))
            {
                return false;
            }

            previous = index;
        }

        return true;
    }

    private static bool HasInOrder(ReadText quote, DateMention lower, DateMention upper)
    {
        var first = quote.Dates.Index().Where(date => lower.FollowsFrom(date.Item)).Select(date => date.Index).DefaultIfEmpty(int.MaxValue).Min();

        return quote.Dates.Skip(first == int.MaxValue ? quote.Dates.Count : first + 1).Any(upper.FollowsFrom);
    }

    private static bool IsRange(ReadText text, DateMention lower, DateMention upper)
    {
        if (upper.Start < lower.End)
        {
            return false;
        }

        var gap = text.Text[lower.End..upper.Start].Trim();

        return gap is "to" or "through" or "until" or "till" or "-" or "–" or "—" || (gap == "and" && text.Text[..lower.Start].TrimEnd().EndsWith("between", StringComparison.OrdinalIgnoreCase));
    }

    // "after 30 April" is not said by "by 30 April".
    private static bool KeepsSide(ReadText sentence, DateMention claimed, ReadText quote, DateMention quoted)
    {
        var (one, other) = (SideOf(sentence, claimed), SideOf(quote, quoted));

        return one == Cue.None || other == Cue.None || one == other || IsEnd(sentence, claimed) || IsEnd(quote, quoted);
    }

    private static bool IsEnd(ReadText text, DateMention date) => text.Dates.Any(other => (other.End <= date.Start && IsRange(text, other, date)) || (date.End <= other.Start && IsRange(text, date, other)));

    private static Cue SideOf(ReadText text, DateMention date)
    {
        for (var at = text.Words.Count - 1; at >= 0; at--)
        {
            if (text.Words[at].Start < date.Start && date.Start - text.Words[at].Start < 24)
            {
                if (text.Words[at].Has(Cue.Before | Cue.After))
                {
                    return text.Words[at].Has(Cue.Before) ? Cue.Before : Cue.After;
                }

                if (text.Words[at].IsContent)
                {
                    return Cue.None;
                }
            }
        }

        return Cue.None;
    }
}
