namespace InternAssistant.Answering.Checking;

/// <summary>A sentence denies what its quotes deny, clause by clause, and nothing else.</summary>
internal static class NegationCheck
{
    private const int FewWords = 3;

    /// <summary>True when every clause has the sign of its counterpart.</summary>
    public static bool Holds(ReadText sentence, Evidence evidence) =>
        Enumerable.Range(0, sentence.ClauseCount).All(clause => Holds([.. sentence.Clause(clause)], sentence, evidence));

    private static bool Holds(IReadOnlyList<ReadWord> words, ReadText sentence, Evidence evidence)
    {
        var denies = Denies(words);
        if (!denies && sentence.ClauseCount > 1 && words.Count(word => word.IsContent) < FewWords)
        {
            return true;
        }

        var counterparts = Counterpart.ClausesOf(words, evidence);
        if (counterparts.Count == 0)
        {
            return !denies || evidence.Quotes.Any(quote => Denies(quote.Words));
        }

        return counterparts.Any(other => Agrees(denies, words, other, evidence));
    }

    private static bool Agrees(bool denies, IReadOnlyList<ReadWord> words, Counterpart other, Evidence evidence)
    {
        var isSame = Denies(other.Words) == denies || (denies && Trails(other));

        return isSame && (!denies || InPlace(words, other.Words, evidence));
    }

    private static bool Denies(IEnumerable<ReadWord> words) => words.Count(word => word.Has(Cue.Negation)) % 2 == 1;

    // "no test, interview or essay": a short clause behind one that denies may be denied with it.
    private static bool Trails(Counterpart other) =>
        other.Words[0].Clause > 0 && other.Words.Count(word => word.IsContent) < FewWords && Denies(other.Quote.Clause(other.Words[0].Clause - 1));

    // Where the words come in the same order, the negation stands between the same two of them.
    private static bool InPlace(IReadOnlyList<ReadWord> words, IReadOnlyList<ReadWord> other, Evidence evidence)
    {
        var own = Shared(words, other, evidence);
        var given = Shared(other, words, evidence);
        if (own.Count < 2 || own.Count != given.Count || !own.Zip(given).All(pair => evidence.AreSame(pair.First.Stem, pair.Second.Stem)))
        {
            return true;
        }

        var (one, two) = (FirstOf(words), FirstOf(other));
        var distance = Math.Abs(own.Count(word => word.Start < one.Start) - given.Count(word => word.Start < two.Start));

        return distance == 0 || (distance == 1 && IsDeterminer(one) != IsDeterminer(two));
    }

    private static List<ReadWord> Shared(IReadOnlyList<ReadWord> words, IReadOnlyList<ReadWord> other, Evidence evidence) =>
        [.. words.Where(word => word.IsContent && other.Any(said => said.IsContent && evidence.AreSame(word.Stem, said.Stem)))];

    private static ReadWord FirstOf(IReadOnlyList<ReadWord> words) => words.FirstOrDefault(word => word.Has(Cue.Negation));

    private static bool IsDeterminer(ReadWord word) => word.Lower is "no" or "none" or "neither" or "without" or "nobody" or "nothing";
}
