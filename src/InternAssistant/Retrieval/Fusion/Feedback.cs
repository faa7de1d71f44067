using InternAssistant.Retrieval.Index;

namespace InternAssistant.Retrieval.Fusion;

/// <summary>
/// Takes the best candidates of a first look for what is wanted and looks for their words too: RM3, with a candidate's weight falling steeply.
/// </summary>
/// <remarks>Abdul-Jaleel et al., "UMass at TREC 2004: Novelty and HARD", 2004; Lavrenko and Croft, "Relevance-based language models", 2001.</remarks>
internal sealed class Feedback
{
    private const int MostCandidates = 20;
    private const int MostTerms = 40;
    private const int Power = 6;
    private const double LeastShare = 1e-4;
    private const double Mix = 0.5;

    private readonly PassageIndex index;
    private readonly Dictionary<int, double> weights = [];
    private readonly double total;

    /// <param name="index">The index.</param>
    /// <param name="words">The question.</param>
    /// <param name="candidates">The candidates, in passage order.</param>
    /// <param name="first">The first look's score of each, from 0 to 1.</param>
    public Feedback(PassageIndex index, QueryWords words, IReadOnlyList<Candidate> candidates, double[] first)
    {
        this.index = index;
        Add(Terms(candidates, first));
        foreach (var (term, count, _) in words.Known)
        {
            weights[term] = weights.GetValueOrDefault(term) + ((1 - Mix) * count / words.Count);
        }

        foreach (var term in weights.Keys.Order().ToList())
        {
            weights[term] *= index.Words.InverseFrequency(term);
            total += weights[term];
        }

        total = Math.Max(total, 1e-9);
    }

    /// <summary>BM25 of a candidate for the words that were found, as a share of what could be reached.</summary>
    public double Score(Candidate candidate)
    {
        var length = index.Words.Length(candidate.Passage);
        var score = 0.0;
        foreach (var (term, count) in candidate.Terms)
        {
            if (weights.TryGetValue(term, out var weight))
            {
                score += weight * index.Words.Norms.Share(count, length);
            }
        }

        return score / total;
    }

    private void Add(List<(int Term, double Weight)> terms)
    {
        var sum = terms.Sum(term => term.Weight);
        foreach (var (term, weight) in terms)
        {
            weights[term] = Mix * weight / sum;
        }
    }

    private List<(int Term, double Weight)> Terms(IReadOnlyList<Candidate> candidates, double[] first)
    {
        var best = Enumerable.Range(0, candidates.Count).OrderByDescending(i => first[i]).ThenBy(i => i).Take(MostCandidates)
            .Select(i => (Candidate: candidates[i], Weight: Math.Pow(first[i], Power))).ToList();
        var all = Math.Max(best.Sum(one => one.Weight), 1e-30);
        var found = new Dictionary<int, double>();
        foreach (var (candidate, weight) in best.Where(one => one.Weight / all >= LeastShare))
        {
            foreach (var (term, count) in candidate.Terms)
            {
                found[term] = found.GetValueOrDefault(term) + (weight / all * count / candidate.Length * index.Words.InverseFrequency(term));
            }
        }

        return [.. found.Select(term => (term.Key, term.Value)).OrderByDescending(term => term.Value).ThenBy(term => term.Key).Take(MostTerms)];
    }
}
