using System.Runtime.InteropServices;
using InternAssistant.Retrieval.Index;

namespace InternAssistant.Retrieval.Fusion;

/// <summary>Reads what a passage has in common with a question.</summary>
internal sealed class CandidateReader(PassageIndex index, QueryWords words, QueryMeaning? meaning)
{
    private readonly List<TermPosition> tokens = [];
    private readonly Dictionary<int, int> counts = [];

    public Candidate Read(int passage)
    {
        var lead = index.Words.Read(passage, tokens);
        var all = CollectionsMarshal.AsSpan(tokens);
        var leadWords = all[lead];
        counts.Clear();
        foreach (var token in all)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(counts, token.Term, out _)++;
        }

        return new Candidate(passage)
        {
            Terms = [.. counts.Select(count => (count.Key, count.Value))],
            Length = all.Length,
            Words = words.Known.Sum(word => Bm25(word, counts.GetValueOrDefault(word.Term), index.Words.Norms, index.Words.Length(passage))),
            Lead = LeadScore(leadWords),
            Meaning = meaning is null ? 0 : FixedVector.Cosine(meaning.Vector, index.Vectors.Contents(passage)),
            WhiteMeaning = meaning is null ? 0 : FixedVector.Cosine(meaning.White, index.Vectors.White(passage)),
        };
    }

    private double LeadScore(ReadOnlySpan<TermPosition> lead)
    {
        var length = FieldLength.Encode(lead.Length);
        var score = 0.0;
        foreach (var word in words.Known)
        {
            var frequency = 0;
            foreach (var token in lead)
            {
                frequency += token.Term == word.Term ? 1 : 0;
            }

            score += Bm25(word, frequency, index.Words.LeadNorms, length);
        }

        return score;
    }

    private static double Bm25(QueryWord word, int frequency, Bm25Norms norms, byte length) =>
        frequency == 0 ? 0 : word.Count * (word.InverseFrequency * norms.Share(frequency, length));
}
