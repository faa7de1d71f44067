using InternAssistant.Retrieval;
using InternAssistant.Understanding;

namespace InternAssistant.Answering;

/// <summary>What the extractive writer knows of its best candidate when it answers.</summary>
/// <param name="Coverage">The weighted share of the question that the candidate speaks of, from 0 to 1.</param>
/// <param name="AsksForType">True when the question asks for a kind of thing: a date, an amount, a person.</param>
/// <param name="TypeIsPlain">True when that kind stands in the candidate in its plainest form.</param>
/// <param name="TopHitLead">How far the best hit is ahead of the second, as a share of its score, from 0 to 1; 1 when it is alone.</param>
internal sealed record AnswerSignals(double Coverage, bool AsksForType, bool TypeIsPlain, double TopHitLead)
{
    public static AnswerSignals Of(Question question, IReadOnlyList<Hit> hits, Candidate best) => new(
        best.Coverage,
        question.AnswerType != AnswerType.Any,
        best.Analysed.HasPlainly(question.AnswerType),
        hits.Count < 2 ? 1 : Math.Clamp((hits[0].Score - hits[1].Score) / Math.Max(hits[0].Score, 1e-9), 0, 1));
}
