namespace InternAssistant.Answering.Checking;

/// <summary>Compares what is denied in a sentence with what is denied in its quotes, negation by negation.</summary>
internal static class MovedNegation
{
    /// <summary>True when something is affirmed that the quotes deny, or the reverse.</summary>
    public static bool Is(ReadText sentence, Evidence evidence)
    {
        var own = NegationScope.Of(sentence.Words);
        var given = Given(sentence, evidence);

        return given.Where(scope => scope.IsPlain).Any(scope => IsElsewhere(scope.Denied[0], [sentence], own) && !IsElsewhere(scope.Denied[0], evidence.Quotes, given))
            || (given.Count > 0 && own.Where(scope => scope.IsPlain).Any(scope => IsElsewhere(scope.Denied[0], evidence.Quotes, given) && !given.Any(other => other.Denied.Contains(scope.Denied[0]))))
            || (own.Count > given.Count && (own.Count - given.Count) % 2 == 1);
    }

    /// <summary>True when there are negations and each of them denies what a negation of the quotes does.</summary>
    public static bool AllHaveCounterparts(ReadText sentence, Evidence evidence)
    {
        var own = NegationScope.Of(sentence.Words);
        var free = Given(sentence, evidence).ToList();

        return own.Count > 0 && own.All(scope => free.FindIndex(other => Matches(scope, other, evidence)) is >= 0 and var at && Take(free, at));
    }

    private static bool Matches(NegationScope scope, NegationScope other, Evidence evidence) =>
        scope.Sentence.Any(stem => other.Sentence.Any(quoted => evidence.AreSame(stem, quoted)))
        && scope.Denied.Take(2).All(stem => other.Denied.Contains(stem) || !other.Sentence.Contains(stem));

    private static bool Take(List<NegationScope> scopes, int at)
    {
        scopes.RemoveAt(at);

        return true;
    }

    private static List<NegationScope> Given(ReadText sentence, Evidence evidence) =>
    [
        .. sentence.Words.GroupBy(word => word.Clause)
            .SelectMany(clause => Counterpart.SentencesOf([.. clause], evidence))
            .Concat(Counterpart.SentencesOf(sentence.Words, evidence))
            .DistinctBy(other => (other.Quote, other.Words[0].Start))
            .SelectMany(other => NegationScope.Of(other.Words)),
    ];

    // The stem stands somewhere, and there no negation reaches it.
    private static bool IsElsewhere(string stem, IEnumerable<ReadText> texts, IReadOnlyList<NegationScope> scopes) =>
        texts.Sum(text => text.Words.Count(word => word.Stem == stem && NegationScope.IsToken(word))) > scopes.Count(scope => scope.Denied.Contains(stem));
}
