using InternAssistant.Retrieval.Index;

namespace InternAssistant.Retrieval.Fusion;

/// <summary>Finds the passages whose meaning is nearest, by looking at all of them.</summary>
internal static class DenseSearch
{
    /// <summary>The nearest passages that a filter lets through, nearest first; of equally near ones the earlier first.</summary>
    public static IReadOnlyList<int> Find(PassageIndex index, QueryMeaning meaning, PassageFilter filter, int take)
    {
        var allowed = new PassageBits();
        if (!allowed.Set(index.Postings, filter))
        {
            return [];
        }

        var best = new PriorityQueue<int, (int Product, int Earlier)>();
        for (var passage = 0; passage < index.Vectors.Count; passage++)
        {
            if (!allowed.Contains(passage))
            {
                continue;
            }

            var rank = (FixedVector.Product(meaning.White, index.Vectors.White(passage)), -passage);
            if (best.Count < take)
            {
                best.Enqueue(passage, rank);
            }
            else
            {
                best.EnqueueDequeue(passage, rank);
            }
        }

        var found = new int[best.Count];
        while (best.TryDequeue(out var passage, out _))
        {
            found[best.Count] = passage;
        }

        return found;
    }
}
