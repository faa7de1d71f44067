namespace InternAssistant.Evaluation.Diff;

/// <summary>A question that two snapshots answer differently.</summary>
/// <param name="Before">The answer of the first snapshot, judged.</param>
/// <param name="After">The answer of the second snapshot, judged.</param>
/// <param name="Aspects">What differs.</param>
/// <param name="Causes">The files because of which it differs: with them as they were, the answer would be as before.</param>
/// <param name="CausesAreCertain">False when the files are only the likely ones, because trying all was too much.</param>
public sealed record AnswerChange(Verdict Before, Verdict After, IReadOnlyList<AnswerAspect> Aspects, IReadOnlyList<string> Causes, bool CausesAreCertain)
{
    /// <summary>True when the answer was right and is wrong now.</summary>
    public bool GotWorse => Before.IsRight && !After.IsRight;

    /// <summary>True when the answer was wrong and is right now.</summary>
    public bool GotBetter => !Before.IsRight && After.IsRight;
}
