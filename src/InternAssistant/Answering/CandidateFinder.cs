using InternAssistant.Retrieval;
using InternAssistant.Understanding;

namespace InternAssistant.Answering;

/// <summary>Finds the statements among the hits that may answer a question, best first.</summary>
internal static class CandidateFinder
{
    // "Salary of the cloud group": a statement with an amount that covers this much is preferred to any without.
    private const double PlainCoverage = 0.4;

    public static IReadOnlyList<Candidate> Find(Question question, IReadOnlyList<Hit> hits, KnowledgeAnalysis knowledge)
    {
        var scorer = new StatementScorer(question, knowledge);
        var best = hits.Count == 0 ? 1 : Math.Max(hits[0].Score, 1e-9);
        var candidates = new List<(Candidate Candidate, int Ordinal)>();
        foreach (var hit in hits)
        {
            var section = knowledge.Of(hit.Passage.Section);
            for (var index = hit.Passage.FirstStatement; index < hit.Passage.FirstStatement + hit.Passage.StatementCount; index++)
            {
                if (scorer.Score(section, index, hit.Score / best) is { } candidate)
                {
                    candidates.Add((candidate, hit.Passage.Ordinal));
                }
            }
        }

        IEnumerable<(Candidate Candidate, int Ordinal)> fitting = candidates;
        if (question.IsTypeLikely && candidates.Exists(entry => IsPlain(question, entry.Candidate) && entry.Candidate.Coverage >= PlainCoverage))
        {
            fitting = candidates.Where(entry => IsPlain(question, entry.Candidate));
        }

        return
        [
            .. fitting
                .OrderByDescending(entry => Math.Round(entry.Candidate.Score, 5))
                .ThenBy(entry => entry.Ordinal)
                .ThenBy(entry => entry.Candidate.Index)
                .Select(entry => entry.Candidate),
        ];
    }

    private static bool IsPlain(Question question, Candidate candidate) => candidate.Analysed.HasPlainly(question.AnswerType);
}
