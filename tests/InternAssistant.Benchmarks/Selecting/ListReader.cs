using InternAssistant.Answering;
using InternAssistant.Evaluation;
using InternAssistant.Retrieval.Index;
using InternAssistant.Understanding;

namespace InternAssistant.Benchmarks.Selecting;

/// <summary>Puts questions to a folder of documents and labels the candidates by the facts and quotes that a right answer has.</summary>
internal static class ListReader
{
    private static readonly DateTimeOffset Now = new(2026, 11, 27, 12, 0, 0, TimeSpan.Zero);

    public static async Task<IReadOnlyList<LabelledList>> ReadAsync(string set, string documents, IReadOnlyList<GoldenQuestion> questions, bool hasNull = true, double weight = 1)
    {
        var index = Directory.CreateTempSubdirectory("interns-").FullName;
        try
        {
            await new Reindexer().IndexAsync(documents, index, CancellationToken.None);
            var snapshot = new SnapshotStore(index).OpenCurrent(out _)!;
            var lists = new List<LabelledList>();
            foreach (var golden in questions.Where(golden => golden.Expect is "grounded" or "abstained"))
            {
                if (await ReadAsync(set, snapshot, golden, hasNull, weight) is { } list)
                {
                    lists.Add(list);
                }
            }

            return lists;
        }
        finally
        {
            Directory.Delete(index, recursive: true);
        }
    }

    private static async Task<LabelledList?> ReadAsync(string set, Snapshot snapshot, GoldenQuestion golden, bool hasNull, double weight)
    {
        var question = await new RuleQuestionReader().ReadAsync(golden.ToTurn(Now), snapshot, CancellationToken.None);
        if (question.SmallTalk is not null || question.ForeignLanguage is not null || question.Concepts.Count == 0)
        {
            return null;
        }

        var hits = await snapshot.Searcher.SearchAsync(question.ToQuery(), CancellationToken.None);
        var candidates = CandidateFinder.Read(question, hits, KnowledgeAnalysis.Of(snapshot)).ToList();

        return new LabelledList(set, golden.Expect == "grounded", hasNull, [.. candidates.Select(entry => entry.Features)], [.. candidates.Select(entry => Answers(golden, entry.Candidate))], weight);
    }

    private static bool Answers(GoldenQuestion golden, Candidate candidate)
    {
        var text = GoldenMatch.Fold(candidate.Statement.Text);
        if (golden.Expect != "grounded" || golden.Forbidden.Any(forbidden => GoldenMatch.Has(text, forbidden)))
        {
            return false;
        }

        return golden.Facts.Count > 0
            ? golden.Facts.Any(variants => GoldenMatch.States(text, variants))
            : golden.Proofs.Any(proof => GoldenMatch.Has(text, proof.Quote) || GoldenMatch.Fold(proof.Quote).Contains(text, StringComparison.Ordinal));
    }
}
