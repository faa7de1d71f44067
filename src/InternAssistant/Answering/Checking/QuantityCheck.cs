namespace InternAssistant.Answering.Checking;

/// <summary>All stays all, most stays most, only stays only, and nothing is compared that is not compared in the quotes.</summary>
internal static class QuantityCheck
{
    private const Cue Lesser = Cue.Most | Cue.Many | Cue.Some | Cue.May | Cue.AlmostAll;
    private const int Near = 3;

    /// <summary>True when no sentence says more, or of more, than its quotes.</summary>
    public static bool Holds(ReadText sentence, Evidence evidence) =>
        Parts.Of(sentence).All(part => Holds(part, CuesOf(sentence.Words), evidence))
        && (!Compares(sentence) || evidence.Quotes.Any(Compares));

    private static bool Holds(IReadOnlyList<ReadWord> words, Cue whole, Evidence evidence)
    {
        var own = ClaimsOf(words);
        var counterparts = Counterpart.SentencesOf(words, evidence);
        if (counterparts.Count == 0)
        {
            return (own & (Cue.All | Cue.Only)) == 0;
        }

        return counterparts.Any(other => Agrees(own, whole, CuesOf(other.Words)) && !IsCharged(words, other.Words) && KeepsAll(words, other.Words) && KeepsOnly(words, other.Words, evidence));
    }

    private static bool Agrees(Cue own, Cue whole, Cue given) =>
        (!Has(own, Cue.All) || Has(given, Cue.All))
        && (!Has(own, Cue.Free) || Has(given, Cue.Free))
        && (!Has(own, Cue.AlmostAll) || Has(given, Cue.AlmostAll | Cue.All))
        && (!Has(given, Cue.AlmostAll) || Has(whole, Lesser))
        && (!Has(own, Cue.Most) || Has(given, Cue.Most | Cue.AlmostAll))
        && (!Has(given, Cue.Most) || Has(whole, Lesser))
        && (!Has(own, Cue.Many) || Has(given, Cue.Many | Cue.Most | Cue.AlmostAll | Cue.All))
        && (!Has(given, Cue.Many) || Has(whole, Cue.Many | Cue.Some))
        && (!Has(given, Cue.Some) || Has(whole, Cue.Some | Cue.May | Cue.Can | Cue.Few))
        && Has(own, Cue.Few) == Has(given, Cue.Few);

    // What is free is not charged.
    private static bool IsCharged(IReadOnlyList<ReadWord> words, IReadOnlyList<ReadWord> other) =>
        other.Any(word => word.Has(Cue.Free)) && !words.Any(word => word.Has(Cue.Free)) && words.Any(word => word.Lower is "charge" or "charged" or "chargeable" or "fee" && !other.Any(quoted => quoted.Stem == word.Stem && !word.Has(Cue.Free)));

    // "Every talk" is not "the talk of every intake".
    private static bool KeepsAll(IReadOnlyList<ReadWord> words, IReadOnlyList<ReadWord> other)
    {
        var given = other.Index().Where(word => word.Item.Has(Cue.All)).SelectMany(word => Behind(other, word.Index)).ToHashSet(StringComparer.Ordinal);

        return words.Index().Where(word => word.Item.Lower is "every" or "all" && word.Item.Has(Cue.All)).All(word =>
            Behind(words, word.Index).ToList() is not [var counted, ..] || given.Contains(counted) || !other.Any(quoted => quoted.Stem == counted));
    }

    private static IEnumerable<string> Behind(IReadOnlyList<ReadWord> words, int at) => words.Skip(at + 1).Where(word => word.IsContent).Take(Near).Select(word => word.Stem);

    // "Only students apply" is not "students only apply".
    private static bool KeepsOnly(IReadOnlyList<ReadWord> words, IReadOnlyList<ReadWord> other, Evidence evidence)
    {
        var own = AroundOnly(words);
        var given = AroundOnly(other);
        if (own is null || given is null)
        {
            return own is null && (given is null || !given.Exists(focus => words.Any(word => word.IsContent && evidence.AreSame(word.Stem, focus))));
        }

        return words.Any(word => word.Has(Cue.Only) && word.Lower is "no" or "nothing" or "none" or "nobody") || own.Exists(focus => given.Exists(quoted => evidence.AreSame(focus, quoted)));
    }

    private static List<string>? AroundOnly(IReadOnlyList<ReadWord> words)
    {
        var at = words.Index().Where(word => word.Item.Has(Cue.Only)).Select(word => word.Index).DefaultIfEmpty(-1).First();
        if (at < 0)
        {
            return null;
        }

        var after = words.Skip(at + 1).Where(word => word.IsContent).Take(Near);
        var before = words.Take(at).Where(word => word.IsContent).TakeLast(Near);

        return [.. (words[at].Lower is "alone" or "solely" or "exclusively" or "sole" || (at > 0 && words[at - 1].Lower == "the") ? before.Concat(after) : after.Any() ? after : before).Select(word => word.Stem)];
    }

    // "more than 12" and "rather than" are other matters; "earlier than the other" compares two things.
    private static bool Compares(ReadText text) => text.Words.Index().Any(word => word.Item.Lower == "than" && word.Index > 0
        && !text.Words[word.Index - 1].Has(Cue.Negation)
        && !text.Numbers.Any(number => number.First > word.Index && number.First <= word.Index + 3)
        && !(word.Index + 1 < text.Words.Count && text.Words[word.Index + 1].Lower == "one"));

    private static Cue CuesOf(IEnumerable<ReadWord> words) => words.Aggregate(Cue.None, static (all, word) => all | word.Cue);

    // "Each intern has a mentor" is how people say that interns have one.
    private static Cue ClaimsOf(IEnumerable<ReadWord> words) => CuesOf(words.Where(word => word.Lower != "each"));

    private static bool Has(Cue cues, Cue any) => (cues & any) != 0;
}
