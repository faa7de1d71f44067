namespace InternAssistant.Retrieval.Index;

/// <summary>Counts the grams of passages and writes <see cref="GramTable"/>.</summary>
internal sealed class GramBuilder
{
    private readonly Dictionary<ulong, int> numbers = [];
    private readonly List<int[]> gramsByTerm = [];
    private readonly List<ulong> spelled = [];
    private readonly List<int> frequencies = [];
    private readonly List<int> lastPassage = [];

    /// <summary>Takes the terms in the order of their numbers.</summary>
    public void AddTerm(string term)
    {
        spelled.Clear();
        GramTable.AddTo(spelled, term);
        gramsByTerm.Add([.. spelled.Select(NumberOf)]);
    }

    /// <summary>Counts a passage's grams.</summary>
    /// <param name="passage">Its ordinal.</param>
    /// <param name="terms">Its terms, each once.</param>
    public void AddPassage(int passage, IEnumerable<int> terms)
    {
        foreach (var term in terms)
        {
            foreach (var gram in gramsByTerm[term])
            {
                if (lastPassage[gram] != passage)
                {
                    lastPassage[gram] = passage;
                    frequencies[gram]++;
                }
            }
        }
    }

    /// <summary>The squared length of a passage's vector, once all passages have been counted.</summary>
    public GramNorms Norms(int passages) => new(gramsByTerm, [.. frequencies.Select(frequency => PostingsCursor.InverseFrequency(passages, frequency))]);

    public void Write(FileWriter writer, float[] norms)
    {
        var sorted = numbers.OrderBy(pair => pair.Key).ToArray();
        writer.Int32(sorted.Length);
        writer.Table<ulong>(sorted.Select(pair => pair.Key).ToArray());
        writer.Table<int>(sorted.Select(pair => frequencies[pair.Value]).ToArray());
        writer.Table<float>(norms);
    }

    private int NumberOf(ulong gram)
    {
        if (!numbers.TryGetValue(gram, out var number))
        {
            numbers.Add(gram, number = numbers.Count);
            frequencies.Add(0);
            lastPassage.Add(-1);
        }

        return number;
    }
}
