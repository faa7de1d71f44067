using System.Runtime.InteropServices;

namespace InternAssistant.Retrieval.Index;

/// <summary>Counts the grams of passages and writes <see cref="GramTable"/>.</summary>
internal sealed class GramBuilder
{
    private readonly Dictionary<ulong, int> numbers = [];
    private readonly GramsByTerm gramsByTerm = new();
    private readonly List<ulong> spelled = [];
    private readonly List<int> numbered = [];
    private readonly List<GramCount> counts = [];

    /// <summary>Takes the terms in the order of their numbers.</summary>
    public void AddTerm(string term)
    {
        spelled.Clear();
        numbered.Clear();
        GramTable.AddTo(spelled, term);
        foreach (var gram in spelled)
        {
            numbered.Add(NumberOf(gram));
        }

        gramsByTerm.Add(numbered);
    }

    /// <summary>Counts a passage's grams.</summary>
    /// <param name="passage">Its ordinal.</param>
    /// <param name="terms">Its terms, each once.</param>
    public void AddPassage(int passage, ReadOnlySpan<(int Term, int Frequency)> terms)
    {
        var all = CollectionsMarshal.AsSpan(counts);
        foreach (var (term, _) in terms)
        {
            foreach (var gram in gramsByTerm.Of(term))
            {
                ref var count = ref all[gram];
                count.Frequency += count.LastPassage == passage ? 0 : 1;
                count.LastPassage = passage;
            }
        }
    }

    /// <summary>The squared length of a passage's vector, once all passages have been counted.</summary>
    public GramNorms Norms(int passages) => new(gramsByTerm, [.. counts.Select(count => PostingsCursor.InverseFrequency(passages, count.Frequency))]);

    public void Write(FileWriter writer, float[] norms)
    {
        var sorted = numbers.OrderBy(pair => pair.Key).ToArray();
        writer.Int32(sorted.Length);
        writer.Table<ulong>(sorted.Select(pair => pair.Key).ToArray());
        writer.Table<int>(sorted.Select(pair => counts[pair.Value].Frequency).ToArray());
        writer.Table<float>(norms);
    }

    private int NumberOf(ulong gram)
    {
        if (!numbers.TryGetValue(gram, out var number))
        {
            numbers.Add(gram, number = numbers.Count);
            counts.Add(new GramCount(0, -1));
        }

        return number;
    }
}
