namespace InternAssistant.Answering.Checking;

/// <summary>A sentence denies what its quotes deny, clause by clause, and nothing else.</summary>
internal static class NegationCheck
{
    private const int FewWords = 3;
    private const int Near = 2;
    private const int Targets = 2;

    /// <summary>True when nothing denied is affirmed or the reverse, and every clause has the sign of its counterpart or every negation one of its own in the quotes.</summary>
    public static bool Holds(ReadText sentence, Evidence evidence) =>
        !MovedNegation.Is(sentence, evidence)
        && (Enumerable.Range(0, sentence.ClauseCount).All(clause => Holds([.. sentence.Clause(clause)], sentence, evidence)) || MovedNegation.AllHaveCounterparts(sentence, evidence));

    private static bool Holds(IReadOnlyList<ReadWord> words, ReadText sentence, Evidence evidence)
    {
        var denies = Denies(words);
        if (sentence.ClauseCount > 1 && words.Count(word => word.IsContent) < FewWords && !words.Any(word => word.Has(Cue.Negation)))
        {
            return !words.Any(word => IsDeniedOnly(word, evidence));
        }

        var counterparts = Counterpart.ClausesOf(words, evidence);
        if (counterparts.Count == 0)
        {
            return !denies || evidence.Quotes.Any(quote => quote.Has(Cue.Negation));
        }

        return counterparts.Any(other => Agrees(denies, words, other, evidence)) && (denies || !words.Any(word => IsDeniedOnly(word, evidence)));
    }

    private static bool Agrees(bool denies, IReadOnlyList<ReadWord> words, Counterpart other, Evidence evidence) =>
        (Denies(other.Words) == denies || (denies && Trails(other)))
        && (!denies || (InPlace(words, other.Words, evidence) && (IsMovable(other.Words) || InPlace(other.Words, words, evidence))));

    // "gives the exact figure" where the quote "gives no figure": what is only denied is not affirmed beside other things.
    private static bool IsDeniedOnly(ReadWord word, Evidence evidence)
    {
        if (!word.IsContent)
        {
            return false;
        }

        var (denied, affirmed) = (false, false);
        foreach (var clause in evidence.Quotes.SelectMany(quote => quote.Words.GroupBy(other => (quote, other.Clause))))
        {
            if (clause.Any(other => other.IsContent && evidence.AreSame(word.Stem, other.Stem)))
            {
                denied |= Denies(clause) && TargetsOf([.. clause]).Exists(target => evidence.AreSame(word.Stem, target.Stem));
                affirmed |= !Denies(clause);
            }
        }

        return denied && !affirmed;
    }

    private static bool Denies(IEnumerable<ReadWord> words) => words.Count(word => word.Has(Cue.Negation)) % 2 == 1;

    // "no test, interview or essay": a short clause behind one that denies may be denied with it.
    private static bool Trails(Counterpart other) =>
        other.Words[0].Clause > 0 && other.Words.Count(word => word.IsContent) < FewWords && Denies(other.Quote.Clause(other.Words[0].Clause - 1));

    // What a negation stands before in one text, a negation stands before in the other, or directly behind where nothing follows it.
    private static bool InPlace(IReadOnlyList<ReadWord> words, IReadOnlyList<ReadWord> other, Evidence evidence)
    {
        var content = other.Where(word => word.IsContent).ToList();
        var positions = content.Index().Where(word => TargetsOf(words).Any(target => evidence.AreSame(word.Item.Stem, target.Stem))).Select(word => word.Index).ToList();
        if (positions.Count == 0 || !content.Exists(word => evidence.AreSame(word.Stem, TargetsOf(words)[0].Stem)))
        {
            return true;
        }

        return other.Where(word => word.Has(Cue.Negation)).Any(negation =>
        {
            var before = content.Count(word => word.Start < negation.Start);

            return positions.Exists(at => at - before is >= 0 and <= Near || (at == before - 1 && (before == content.Count || IsDeterminer(words))));
        });
    }

    private static List<ReadWord> TargetsOf(IReadOnlyList<ReadWord> words)
    {
        var negation = words.First(word => word.Has(Cue.Negation));
        var behind = words.Where(word => word.IsContent && word.Start > negation.Start).Take(Targets).ToList();

        return behind.Count > 0 ? behind : [.. words.Where(word => word.IsContent).TakeLast(1)];
    }

    private static bool IsDeterminer(IReadOnlyList<ReadWord> words) => words.First(word => word.Has(Cue.Negation)).Lower is "no" or "none" or "neither" or "without";

    // "keeps a system from breaking" has the system behind the negation, and is said in many ways.
    private static bool IsMovable(IReadOnlyList<ReadWord> words) =>
        words.Where(word => word.Has(Cue.Negation)).Select(word => word.Lower).FirstOrDefault() is not ("not" or "no" or "never" or "cannot");
}
