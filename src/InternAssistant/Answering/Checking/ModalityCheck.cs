namespace InternAssistant.Answering.Checking;

/// <summary>A possibility stays one, and a wish is not made a duty.</summary>
internal static class ModalityCheck
{
    private const Cue Hedges = Cue.May | Cue.Can | Cue.Some | Cue.Few | Cue.Should | Cue.Only | Cue.AtMost;

    /// <summary>True when no sentence says more surely, or less, what must or may be.</summary>
    public static bool Holds(ReadText sentence, Evidence evidence) =>
        Parts.Of(sentence).All(part => Holds(part, CuesOf(sentence.Words), sentence, evidence));

    private static bool Holds(IReadOnlyList<ReadWord> words, Cue whole, ReadText sentence, Evidence evidence)
    {
        var counterparts = Counterpart.SentencesOf(words, evidence);
        var own = CuesOf(words);

        return counterparts.Count == 0 ? (own & Cue.Must) == 0 : counterparts.Any(other => Agrees(IsCondition(sentence, other) ? own & ~Cue.Must : own, IsCondition(sentence, other) ? whole | Cue.Can : whole, Headed(CuesOf(other.Words), evidence), other) || (sentence.Has(Cue.Negation) && (other.Cues & Cue.Negation) != 0 && !Has(own, Cue.Must | Cue.Should)));
    }

    private static bool Agrees(Cue own, Cue whole, Cue given, Counterpart other)
    {
        if (Has(own, Cue.Must) && !Has(given, Cue.Must | Cue.Wish) && !Imperative.Begins(other.Words))
        {
            return false;
        }

        if (Has(own, Cue.Should) && !Has(own, Cue.Must) && !Has(given, Cue.Should | Cue.Wish) && !Imperative.Begins(other.Words))
        {
            return false;
        }

        if (Has(own, Cue.May | Cue.Can) && !Has(own, Cue.Must | Cue.Should) && Has(given, Cue.Must) && !Has(given, Cue.May | Cue.Can))
        {
            return false;
        }

        if (Has(given, Cue.May) && !Has(whole, Hedges))
        {
            return false;
        }

        return !Has(given, Cue.Should) || Has(given, Cue.Must) || Has(whole, Cue.Should | Cue.May | Cue.Can | Cue.Must);
    }

    // "To apply, you must be enrolled" says of whom it is said that they may; "you need a permit" what it is allowed with.
    private static bool IsCondition(ReadText sentence, Counterpart other) =>
        (sentence.Words[0].Lower == "to" && sentence.Text.Contains(',', StringComparison.Ordinal))
        || (sentence.Words.Any(word => word.Lower is "need" or "needs") && other.Words.Any(word => word.Lower == "with") && other.Words.Any(word => word.Has(Cue.May | Cue.Can)));

    // What stands under "What we ask for" is asked for.
    private static Cue Headed(Cue given, Evidence evidence) =>
        !Has(given, Cue.Must | Cue.Should | Cue.Wish | Cue.May | Cue.Can) && evidence.Names.Any(name => name.Has(Cue.Wish | Cue.Must) || name.Text.StartsWith("What we ask", StringComparison.OrdinalIgnoreCase)) ? given | Cue.Wish : given;

    // What is not required is no duty: "need not" and "optional" say the same as "not required".
    private static Cue CuesOf(IEnumerable<ReadWord> words) =>
        words.Aggregate(Cue.None, (all, word) => all | (word.Has(Cue.Negation) && word.Has(Cue.Must) ? Cue.Can : word.Has(Cue.Negation) ? Cue.None : word.Cue));

    private static bool Has(Cue cues, Cue any) => (cues & any) != 0;
}
