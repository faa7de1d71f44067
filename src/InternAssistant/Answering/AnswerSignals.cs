using InternAssistant.Retrieval;
using InternAssistant.Understanding;

namespace InternAssistant.Answering;

/// <summary>What the extractive writer knows of its best candidate when it decides to answer.</summary>
/// <param name="Coverage">The weighted share of the question that the candidate speaks of, from 0 to 1.</param>
/// <param name="Own">The same for the statement and its heading alone.</param>
/// <param name="AsksForType">1 when the question asks for a kind of thing (a date, an amount, …), otherwise 0.</param>
/// <param name="TypeIsPlain">1 when that kind stands in the candidate in its plainest form, otherwise 0.</param>
/// <param name="TopHitLead">How far the best hit is ahead of the second, as a share of its score, from 0 to 1.</param>
/// <param name="CandidateLead">How far the candidate's score is ahead of the best of another section, from 0 to 1.</param>
/// <param name="HeadingOnly">1 when something important is said by the heading alone, otherwise 0.</param>
internal sealed record AnswerSignals(double Coverage, double Own, double AsksForType, double TypeIsPlain, double TopHitLead, double CandidateLead, double HeadingOnly)
{
    public static AnswerSignals Of(Question question, IReadOnlyList<Hit> hits, IReadOnlyList<Candidate> candidates)
    {
        var best = candidates[0];
        var second = candidates.FirstOrDefault(candidate => candidate.Section != best.Section);

        return new AnswerSignals(
            best.Coverage,
            best.Own,
            question.AnswerType == AnswerType.Any ? 0 : 1,
            best.Analysed.HasPlainly(question.AnswerType) ? 1 : 0,
            hits.Count < 2 ? 1 : (hits[0].Score - hits[1].Score) / Math.Max(hits[0].Score, 1e-9),
            second is null ? 1 : Math.Clamp(best.Score - second.Score, 0, 1),
            best.HeadingOnly ? 1 : 0);
    }
}
