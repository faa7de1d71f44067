namespace InternAssistant.Answering.Checking;

/// <summary>A number or date belongs to what its quote says it of: where two are quoted of two things, they keep apart.</summary>
internal static class BindingCheck
{
    /// <summary>True when no date is said of what the quotes say another date of.</summary>
    public static bool DatesHold(ReadText sentence, Evidence evidence) => sentence.Dates.All(date =>
        Holds(Part(sentence, Around(sentence, date.Start), sentence.Dates.Count), evidence, quote => quote.Dates.Select(other => (Around(quote, other.Start), date.FollowsFrom(other)))));

    /// <summary>True when no number is said of what the quotes say another number of the same unit of.</summary>
    public static bool NumbersHold(ReadText sentence, Evidence evidence) => sentence.Numbers.All(number =>
        Holds(Part(sentence, number.First, sentence.Numbers.Count), evidence, quote => quote.Numbers.Where(other => other.Unit == number.Unit).Select(other => (other.First, other.Value == number.Value))));

    private static bool Holds(IReadOnlyList<ReadWord> words, Evidence evidence, Func<ReadText, IEnumerable<(int Word, bool IsSame)>> values)
    {
        var (same, rival) = (-1d, -1d);
        var (sameShare, rivalShare) = (0d, 0d);
        foreach (var quote in evidence.Quotes)
        {
            var found = values(quote).ToList();
            foreach (var (word, isSame) in found)
            {
                var part = Part(quote, word, found.Count);
                var shared = words.Where(own => own.IsContent).Select(own => own.Stem).Distinct().Count(stem => part.Any(other => other.IsContent && evidence.AreSame(stem, other.Stem)));
                var share = shared / Math.Max(1d, part.Where(other => other.IsContent).Select(other => other.Stem).Distinct().Count());
                (same, rival) = isSame ? (Math.Max(same, shared), rival) : (same, Math.Max(rival, shared));
                (sameShare, rivalShare) = isSame ? (Math.Max(sameShare, share), rivalShare) : (sameShare, Math.Max(rivalShare, share));
            }
        }

        return same >= rival || sameShare > rivalShare;
    }

    private static int Around(ReadText text, int start) => Math.Max(0, text.Words.Index().Where(word => word.Item.Start <= start).Select(word => word.Index).LastOrDefault());

    // The sentence that a value stands in; where there are several values, up to the next "and" or the end of the clause.
    private static List<ReadWord> Part(ReadText text, int at, int values)
    {
        var sentence = text.Words[at].Sentence;
        if (values < 2)
        {
            return [.. text.Words.Where(word => word.Sentence == sentence)];
        }

        var (first, last) = (at, at);
        while (first > 0 && text.Words[first - 1].Sentence == sentence && !Divides(text, first - 1) && !Parts(text, first))
        {
            first--;
        }

        while (last + 1 < text.Words.Count && text.Words[last + 1].Sentence == sentence && !Divides(text, last + 1) && !Parts(text, last + 1))
        {
            last++;
        }

        return [.. text.Words.Skip(first).Take(last - first + 1)];
    }

    // "and" between two ends of a range, or two nouns, divides nothing: it has to have a value on both sides.
    private static bool Divides(ReadText text, int at) =>
        text.Words[at].Lower is "and" or "but" or "while" or "whereas"
        && HasValue(text, word => word < at) && HasValue(text, word => word > at) && !text.Numbers.Any(number => number.Last < at && number.UpperEnd is not null && at - number.Last <= 4);

    // So does the end of a clause that has a value on both sides.
    private static bool Parts(ReadText text, int at) =>
        text.Words[at - 1].Clause != text.Words[at].Clause && HasValue(text, word => word < at) && HasValue(text, word => word >= at);

    private static bool HasValue(ReadText text, Func<int, bool> side) => text.Numbers.Any(number => side(number.First)) || text.Dates.Any(date => side(Around(text, date.Start)));
}
