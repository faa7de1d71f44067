using System.Runtime.CompilerServices;
using InternAssistant.Answering.Selection;
using InternAssistant.Knowledge;
using InternAssistant.Retrieval;
using InternAssistant.Understanding;

namespace InternAssistant.Answering;

/// <summary>Finds the statements among the hits that may answer a question, likeliest first.</summary>
internal static class CandidateFinder
{
    // A turn looks at its hits twice: whether they split by posting, and for the answer.
    private static readonly ConditionalWeakTable<IReadOnlyList<Hit>, Found> Known = [];

    private const int MostPassages = 40;
    private const int MostCandidates = 40;

    // The first look, cheap, that leaves a question's best statements for the second.
    private const double OwnShare = 0.3;
    private const double PassageShare = 0.1;

    private const double EntryBonus = 4;
    private const double CoveredBonus = 1;
    private const double NearlyAll = 0.8;
    private const double TellingWeight = 0.5;
    private const double FrontMatterMalus = 1;
    private const double ToldMalus = 0.5;

    public static IReadOnlyList<Candidate> Find(Question question, IReadOnlyList<Hit> hits, KnowledgeAnalysis knowledge)
    {
        if (Known.TryGetValue(hits, out var known) && ReferenceEquals(known.Question, question) && ReferenceEquals(known.Knowledge, knowledge))
        {
            return known.Candidates;
        }

        var candidates = Rank(question, hits, knowledge);
        Known.AddOrUpdate(hits, new Found(question, knowledge, candidates));

        return candidates;
    }

    private sealed record Found(Question Question, KnowledgeAnalysis Knowledge, IReadOnlyList<Candidate> Candidates);

    private static IReadOnlyList<Candidate> Rank(Question question, IReadOnlyList<Hit> hits, KnowledgeAnalysis knowledge)
    {
        var found = Read(question, hits, knowledge).ToList();
        var told = found.Where(entry => Tells(question, entry.Candidate)).ToLookup(entry => entry.Candidate.Section.Document, entry => entry.Candidate);

        return
        [
            .. found
                .Select(entry => (Candidate: entry.Candidate with { Likelihood = LikelihoodOf(question, entry.Candidate, entry.Features) - MalusOf(entry.Candidate, told[entry.Candidate.Section.Document]) }, entry.Ordinal))
                .OrderByDescending(entry => entry.Candidate.Likelihood)
                .ThenByDescending(entry => Math.Round(entry.Candidate.Score, 5))
                .ThenBy(entry => entry.Ordinal)
                .ThenBy(entry => entry.Candidate.Index)
                .Select(entry => entry.Candidate),
        ];
    }

    private static bool Tells(Question question, Candidate candidate) =>
        candidate.Statement.Kind != StatementKind.FrontMatterLine && candidate.Analysed.HasPlainly(question.AnswerType);

    // A line of the front matter answers where no sentence does, least of all where one of the same document says as much.
    private static double MalusOf(Candidate candidate, IEnumerable<Candidate> told) => candidate.Statement.Kind != StatementKind.FrontMatterLine
        ? 0
        : FrontMatterMalus + (told.Any(other => other.Own >= candidate.Own && other.Coverage >= candidate.Coverage) ? ToldMalus : 0);

    // Who asks what an entry asks means that entry; what says all that is asked, or has the very number, answers.
    private static double LikelihoodOf(Question question, Candidate candidate, double[] features) => Math.Round(
        AnswerModel.BuiltIn.Score(features)
            + (candidate.IsEntry ? EntryBonus : candidate is { Coverage: >= NearlyAll, Own: >= NearlyAll } || HasNumberOf(question, candidate) ? CoveredBonus : 0),
        5);

    private static bool HasNumberOf(Question question, Candidate candidate) => question.Concepts.Any(concept =>
        !concept.IsCue && concept.Weight >= TellingWeight && concept.Text.Any(char.IsAsciiDigit) && StemSet.StrengthOf(concept, candidate.Analysed.Stems) > 0);

    /// <summary>The statements that a second look is worth, with what is known of each and the number of its passage.</summary>
    public static IEnumerable<(Candidate Candidate, double[] Features, int Ordinal)> Read(Question question, IReadOnlyList<Hit> hits, KnowledgeAnalysis knowledge)
    {
        var scorer = new StatementScorer(question, knowledge);
        var best = hits.Count == 0 ? 1 : Math.Max(hits[0].Score, 1e-9);
        var found = new List<(Candidate Candidate, int Rank, double FirstLook)>();
        foreach (var (hit, rank) in hits.Take(MostPassages).Select((hit, rank) => (hit, rank)))
        {
            var (section, share) = (knowledge.Of(hit.Passage.Section), hit.Score / best);
            for (var index = hit.Passage.FirstStatement; index < hit.Passage.FirstStatement + hit.Passage.StatementCount; index++)
            {
                if (scorer.Score(section, index, share) is { } candidate)
                {
                    found.Add((candidate, rank, candidate.Coverage + (OwnShare * candidate.Own) + (PassageShare * share)));
                }
            }
        }

        var features = new FeatureReader(question, scorer);

        return found
            .OrderByDescending(entry => Math.Round(entry.FirstLook, 5))
            .ThenBy(entry => entry.Rank)
            .ThenBy(entry => entry.Candidate.Index)
            .Take(MostCandidates)
            .Select(entry => (entry.Candidate, features.Read(entry.Candidate.Section, entry.Candidate.Index, hits[entry.Rank].Score / best, entry.Rank), hits[entry.Rank].Passage.Ordinal));
    }
}
