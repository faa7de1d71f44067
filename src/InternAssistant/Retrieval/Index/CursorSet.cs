namespace InternAssistant.Retrieval.Index;

/// <summary>The cursors of one search, kept in ascending order of what their postings can score in the window that is looked at.</summary>
internal sealed class CursorSet
{
    private readonly Dictionary<int, double> weights = [];
    private readonly List<int> order = [];
    private PostingsCursor[] cursors = [];
    private long[] keys = [];
    private long[] sums = [];

    public int Count { get; private set; }

    public int Capacity => cursors.Length;

    public PostingsCursor this[int index] => cursors[index];

    /// <summary>Opens a cursor for each term in each field that counts. A term that is named twice weighs as much as both.</summary>
    public void Open(PassageIndex index, IReadOnlyList<QueryTerm> terms)
    {
        Count = 0;
        weights.Clear();
        order.Clear();
        foreach (var term in terms)
        {
            var number = term.Weight > 0 ? index.Postings.Terms.Find(term.Term) : -1;
            if (number >= 0 && !weights.TryAdd(number, term.Weight))
            {
                weights[number] += term.Weight;
            }
            else if (number >= 0)
            {
                order.Add(number);
            }
        }

        foreach (var number in order)
        {
            foreach (var (field, weight) in index.Fields)
            {
                Open(index.Postings[field], number, weight * weights[number]);
            }
        }
    }

    /// <summary>The window, at or after a passage, in which something may be found: one that a term alone cannot be left out of.</summary>
    /// <returns>The window's first passage; <see cref="int.MaxValue"/> when nothing more can be found.</returns>
    public int NextWindow(int start, long threshold, int size)
    {
        for (var i = 0; i < Count; i++)
        {
            keys[i] = cursors[i].Most;
        }

        Sort();
        var next = int.MaxValue;
        for (var i = FirstEssential(threshold); i < Count; i++)
        {
            next = Math.Min(next, cursors[i].NextFrom(start));
        }

        return next == int.MaxValue ? next : start + ((next - start) / size * size);
    }

    /// <summary>Looks at a window and divides the terms.</summary>
    /// <returns>The first cursor that a passage must have at least one of from here on to be good enough.</returns>
    public int Divide(int start, int end, long threshold)
    {
        for (var i = 0; i < Count; i++)
        {
            keys[i] = cursors[i].LookAt(start, end);
        }

        Sort();

        return FirstEssential(threshold);
    }

    /// <summary>What the cursors up to this one can add together at most.</summary>
    public long MostUpTo(int index) => sums[index];

    /// <summary>What all cursors but this one can add together at most in the window.</summary>
    public long MostWithout(int index) => sums[Count - 1] - cursors[index].MostInWindow;

    private int FirstEssential(long threshold)
    {
        var first = 0;
        while (first < Count && sums[first] <= threshold)
        {
            first++;
        }

        return first;
    }

    private void Open(FieldPostings postings, int term, double weight)
    {
        if (Count == cursors.Length)
        {
            var kept = Count;
            Array.Resize(ref cursors, Math.Max(16, kept * 2));
            (keys, sums) = (new long[cursors.Length], new long[cursors.Length]);
            for (var i = kept; i < cursors.Length; i++)
            {
                cursors[i] = new PostingsCursor();
            }
        }

        Count += cursors[Count].Open(postings, term, weight) ? 1 : 0;
    }

    // An insertion sort: the order changes little from window to window.
    private void Sort()
    {
        for (var i = 1; i < Count; i++)
        {
            var (cursor, key) = (cursors[i], keys[i]);
            var place = i;
            for (; place > 0 && keys[place - 1] > key; place--)
            {
                (cursors[place], keys[place]) = (cursors[place - 1], keys[place - 1]);
            }

            (cursors[place], keys[place]) = (cursor, key);
        }

        var sum = 0L;
        for (var i = 0; i < Count; i++)
        {
            sums[i] = sum += keys[i];
        }
    }
}
