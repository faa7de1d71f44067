using System.Numerics;

namespace InternAssistant.Retrieval.Index;

/// <summary>
/// Finds the best passages for weighted terms without scoring all of them: the terms whose best scores together cannot lift a passage
/// over the worst of the best so far are asked only about passages that others have found. The bounds are those of blocks of postings,
/// taken anew for each window of passages. The result is that of scoring everything. Not for concurrent use: <see cref="SearchPool"/> lends them.
/// </summary>
/// <remarks>
/// Turtle and Flood, "Query evaluation: strategies and optimizations", 1995 (MaxScore); Ding and Suel, "Faster top-k document retrieval using
/// block-max indexes", 2011.
/// </remarks>
internal sealed class MaxScoreSearch
{
    private const int Window = 4096;
    private readonly long[] scores = new long[Window];
    private readonly ulong[] touched = new ulong[Window / 64];
    private readonly TopPassages top = new();
    private readonly CursorSet cursors = new();
    private readonly PassageBits allowed = new();

    /// <summary>True when so many cursors were needed that keeping them for later would waste memory.</summary>
    public bool IsOversized => cursors.Capacity > 512;

    /// <summary>The best passages, best first; of equal scores the earlier passage comes first.</summary>
    public ScoredPassage[] Find(PassageIndex index, IReadOnlyList<QueryTerm> terms, PassageFilter filter, int take)
    {
        top.Reset(take);
        cursors.Open(index, terms);
        if (cursors.Count == 0 || take <= 0 || !allowed.Set(index.Postings, filter))
        {
            return [];
        }

        var passages = index.Postings.PassageCount;
        for (var start = 0; start < passages;)
        {
            start = cursors.NextWindow(start, top.Threshold, Window);
            if (start < passages)
            {
                Search(start, Math.Min(start + Window, passages));
            }

            start = start > passages - Window ? passages : start + Window;
        }

        GC.KeepAlive(index);

        return top.Take();
    }

    private void Search(int start, int end)
    {
        var first = cursors.Divide(start, end, top.Threshold);
        for (var i = first; i < cursors.Count; i++)
        {
            cursors[i].AddWindow(start, end, cursors.MostWithout(i), top.Threshold, scores, touched);
        }

        for (var word = 0; word < touched.Length; word++)
        {
            for (var bits = touched[word]; bits != 0; bits &= bits - 1)
            {
                var offset = (word << 6) + BitOperations.TrailingZeroCount(bits);
                Finish(start + offset, scores[offset], first);
                scores[offset] = 0;
            }

            touched[word] = 0;
        }
    }

    // Asks the terms that were left out, the strongest first, as long as they could still make a difference.
    private void Finish(int passage, long score, int first)
    {
        for (var i = first - 1; i >= 0; i--)
        {
            if (score + cursors.MostUpTo(i) <= top.Threshold)
            {
                return;
            }

            score += cursors[i].ScoreAt(passage);
        }

        if (score > top.Threshold && allowed.Contains(passage))
        {
            top.Offer(passage, score);
        }
    }
}
