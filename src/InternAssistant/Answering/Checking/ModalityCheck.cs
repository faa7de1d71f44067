namespace InternAssistant.Answering.Checking;

/// <summary>A possibility stays one, and a wish is not made a duty.</summary>
internal static class ModalityCheck
{
    private const Cue Hedges = Cue.May | Cue.Can | Cue.Some | Cue.Few | Cue.Should;

    /// <summary>True when no sentence says more surely, or less, what must or may be.</summary>
    public static bool Holds(ReadText sentence, Evidence evidence) =>
        Parts.Of(sentence).All(part => Holds(part, CuesOf(sentence.Words), evidence));

    private static bool Holds(IReadOnlyList<ReadWord> words, Cue whole, Evidence evidence)
    {
        var counterparts = Counterpart.SentencesOf(words, evidence);
        var own = CuesOf(words);

        return counterparts.Count == 0 ? (own & Cue.Must) == 0 : counterparts.Any(other => Agrees(own, whole, CuesOf(other.Words), other));
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

    // What is not required is no duty: "need not" and "optional" say the same as "not required".
    private static Cue CuesOf(IEnumerable<ReadWord> words) =>
        words.Aggregate(Cue.None, (all, word) => all | (word.Has(Cue.Negation) && word.Has(Cue.Must) ? Cue.Can : word.Has(Cue.Negation) ? Cue.None : word.Cue));

    private static bool Has(Cue cues, Cue any) => (cues & any) != 0;
}
