using InternAssistant.Retrieval.Analysis;
using InternAssistant.Retrieval.Index;

namespace InternAssistant.Retrieval.Fusion;

/// <summary>The words of a question as they stand to the passages' contents.</summary>
internal sealed class QueryWords
{
    /// <summary>Words beyond these are left out: nobody asks with so many, and time must be bounded.</summary>
    public const int MostWords = 512;

    private readonly List<QueryWord> known = [];

    public QueryWords(PassageIndex index, string text)
    {
        var stems = EnglishAnalyzer.Analyze(text).Take(MostWords).Select(token => token.Term).ToList();
        Stems = [.. stems.GroupBy(stem => stem, StringComparer.Ordinal).Select(group => (group.Key, group.Count()))];
        Count = stems.Count;
        foreach (var (stem, count) in Stems)
        {
            var term = index.Postings.Terms.Find(stem);
            var inverseFrequency = term < 0 ? PostingsCursor.InverseFrequency(index.Words.PassageCount, 0) : index.Words.InverseFrequency(term);
            Total += count * inverseFrequency;
            if (term >= 0 && index.Words.Frequency(term) > 0)
            {
                known.Add(new QueryWord(term, count, inverseFrequency));
            }
        }

        Total = Math.Max(Total, 1e-9);
    }

    /// <summary>The different stems in the order of the question, and how often each stands there.</summary>
    public IReadOnlyList<(string Stem, int Count)> Stems { get; }

    /// <summary>How many words the question has, stop words left out.</summary>
    public int Count { get; }

    /// <summary>The sum of the words' inverse frequencies, unknown ones among them: what BM25 could reach.</summary>
    public double Total { get; }

    /// <summary>The words that passages have, in the order of the question.</summary>
    public IReadOnlyList<QueryWord> Known => known;
}
