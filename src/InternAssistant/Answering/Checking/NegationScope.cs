namespace InternAssistant.Answering.Checking;

/// <summary>A negation with what it denies: the words behind it in its clause, and those before it where these say little.</summary>
/// <param name="Denied">What may be denied, the nearest first.</param>
/// <param name="Sentence">The stems of all that its sentence says.</param>
/// <param name="IsPlain">True for "not", "no", "never", "without" and the like, which deny what stands next to them.</param>
internal sealed record NegationScope(IReadOnlyList<string> Denied, IReadOnlyList<string> Sentence, bool IsPlain)
{
    private const int Window = 2;

    /// <summary>All negations of some words, in their order.</summary>
    public static IReadOnlyList<NegationScope> Of(IReadOnlyList<ReadWord> words) => [.. words.Where(word => word.Has(Cue.Negation) && !IsAnswer(word, words)).Select(negation => Of(negation, words))];

    /// <summary>True for what can be denied at all.</summary>
    public static bool IsToken(ReadWord word) =>
        !word.Has(Cue.Negation) && (word.IsContent || (word.Cue & ~(Cue.Boundary | Cue.All | Cue.Some)) != 0 || Wordings.BuiltIn.IsVerb(word.Stem) || char.IsAsciiDigit(word.Stem[0]));

    private static NegationScope Of(ReadWord negation, IReadOnlyList<ReadWord> words)
    {
        var tokens = words.Where(word => word.Clause == negation.Clause && IsToken(word)).ToList();
        var behind = tokens.Where(word => word.Start > negation.Start).Take(Window).ToList();
        IEnumerable<ReadWord> denied = behind.Count == 0 || IsBare(behind[0]) || !IsPlainWord(negation) ? behind.Concat(tokens.Where(word => word.Start < negation.Start)) : behind;

        return new NegationScope(
            [.. denied.Select(word => word.Stem)],
            [.. words.Where(word => word.Sentence == negation.Sentence && word.IsContent).Select(word => word.Stem)],
            behind.Count > 0 && IsPlainWord(negation));
    }

    // "No, interns do not get any."
    private static bool IsAnswer(ReadWord word, IReadOnlyList<ReadWord> words) => word.Lower == "no" && words.Count(other => other.Clause == word.Clause) == 1;

    // "Parking is not available" denies the parking.
    private static bool IsBare(ReadWord word) => !word.IsContent || Wordings.BuiltIn.IsWeak(word.Stem);

    private static bool IsPlainWord(ReadWord word) =>
        word.Lower is "no" or "never" or "without" or "nobody" or "neither" or "nor" or "cannot" or "can" or "may" or "might" or "must" or "should"
        || (word.Lower is "not" && !word.Has(Cue.Must | Cue.Can));
}
