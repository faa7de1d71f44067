namespace InternAssistant.Retrieval.Index;

/// <summary>The best passages so far: a heap with the worst of them on top. Of equal scores the earlier passage is better.</summary>
internal sealed class TopPassages
{
    private (long Steps, int Ordinal)[] heap = new (long, int)[64];
    private int take;
    private int count;

    /// <summary>Scores up to this cannot get in.</summary>
    public long Threshold { get; private set; }

    public void Reset(int wanted)
    {
        (take, count) = (wanted, 0);
        Threshold = wanted > 0 ? FixedScore.Ceiling(0) : long.MaxValue;
        if (heap.Length < Math.Min(wanted, 1024))
        {
            heap = new (long, int)[Math.Min(wanted, 1024)];
        }
    }

    /// <summary>Takes a passage in if it is good enough. Passages come in ascending order.</summary>
    public void Offer(int ordinal, long score)
    {
        var steps = FixedScore.Steps(score);
        if (steps <= 0 || (count == take && steps <= heap[0].Steps))
        {
            return;
        }

        if (count < take)
        {
            if (count == heap.Length)
            {
                Array.Resize(ref heap, Math.Min(take, count * 2));
            }

            heap[count] = (steps, ordinal);
            Up(count++);
        }
        else
        {
            heap[0] = (steps, ordinal);
            Down(0);
        }

        if (count == take)
        {
            Threshold = FixedScore.Ceiling(heap[0].Steps);
        }
    }

    /// <summary>The passages, best first.</summary>
    public ScoredPassage[] Take()
    {
        var best = new ScoredPassage[count];
        while (count > 0)
        {
            var (steps, ordinal) = heap[0];
            best[--count] = new ScoredPassage(ordinal, FixedScore.ToDouble(steps));
            heap[0] = heap[count];
            Down(0);
        }

        return best;
    }

    private static bool IsWorse((long Steps, int Ordinal) one, (long Steps, int Ordinal) other) =>
        one.Steps < other.Steps || (one.Steps == other.Steps && one.Ordinal > other.Ordinal);

    private void Up(int place)
    {
        while (place > 0 && IsWorse(heap[place], heap[(place - 1) / 2]))
        {
            (heap[place], heap[(place - 1) / 2]) = (heap[(place - 1) / 2], heap[place]);
            place = (place - 1) / 2;
        }
    }

    private void Down(int place)
    {
        for (int child; (child = (2 * place) + 1) < count; place = child)
        {
            child += child + 1 < count && IsWorse(heap[child + 1], heap[child]) ? 1 : 0;
            if (!IsWorse(heap[child], heap[place]))
            {
                return;
            }

            (heap[place], heap[child]) = (heap[child], heap[place]);
        }
    }
}
