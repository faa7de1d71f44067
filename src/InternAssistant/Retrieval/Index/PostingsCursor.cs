namespace InternAssistant.Retrieval.Index;

/// <summary>Walks the postings of one term in one field, block by block, and scores them.</summary>
internal sealed class PostingsCursor
{
    private readonly int[] passages = new int[PostingBlocks.Size];
    private readonly int[] frequencies = new int[PostingBlocks.Size];
    private FieldPostings field = null!;
    private TermEntry entry;
    private double factor;
    private int block;
    private int blocks;
    private int place;
    private int count;
    private int windowBlock;

    /// <summary>No posting scores more.</summary>
    public long Most { get; private set; }

    /// <summary>No posting in the window that <see cref="LookAt"/> saw scores more.</summary>
    public long MostInWindow { get; private set; }

    /// <summary>Sets the cursor before the first posting.</summary>
    /// <param name="postings">The field.</param>
    /// <param name="term">The term's number.</param>
    /// <param name="weight">What its scores are multiplied with.</param>
    /// <returns>False when no passage has the term in the field.</returns>
    public bool Open(FieldPostings postings, int term, double weight)
    {
        (field, entry) = (postings, postings.Entry(term));
        if (entry.Count == 0)
        {
            return false;
        }

        factor = weight * InverseFrequency(postings.PassageCount, entry.Count) * FixedScore.One;
        (block, place, count, windowBlock) = (-1, 0, 0, 0);
        blocks = PostingBlocks.CountFor(entry.Count);
        Most = Bound(entry.Most);

        return true;
    }

    /// <summary>Lucene's idf: <c>ln(1 + (N - df + 0.5) / (df + 0.5))</c>.</summary>
    public static double InverseFrequency(int passages, int passagesWithTerm) =>
        Math.Log(1 + ((passages - passagesWithTerm + 0.5) / (passagesWithTerm + 0.5)));

    /// <summary>Looks, without reading postings, how much a passage in a window could score at most. Windows come in ascending order.</summary>
    /// <returns><see cref="MostInWindow"/>.</returns>
    public long LookAt(int start, int end)
    {
        var heads = field.Heads(entry);
        while (windowBlock < blocks && heads[windowBlock].Last < start)
        {
            windowBlock++;
        }

        var most = 0f;
        for (var i = windowBlock; i < blocks; i++)
        {
            most = Math.Max(most, heads[i].Most);
            if (heads[i].Last >= end - 1)
            {
                break;
            }
        }

        return MostInWindow = windowBlock < blocks ? Bound(most) : 0;
    }

    /// <summary>The first passage from <paramref name="start"/> on that has the term; <see cref="int.MaxValue"/> when there is none.</summary>
    public int NextFrom(int start)
    {
        if (block >= 0 && block < blocks && place < count && passages[place] >= start)
        {
            return passages[place];
        }

        if (!MoveToBlock(start))
        {
            return int.MaxValue;
        }

        place += passages.AsSpan(place, count - place).IndexOfFirstFrom(start);

        return passages[place];
    }

    /// <summary>The score of a passage; 0 where it has not the term. Passages come in ascending order.</summary>
    public long ScoreAt(int passage) => NextFrom(passage) == passage ? Score(place) : 0;

    /// <summary>Adds the scores of all postings in a window.</summary>
    /// <param name="start">The window's first passage.</param>
    /// <param name="end">The passage after its last.</param>
    /// <param name="others">What other terms can add at most in this window: blocks that cannot reach <paramref name="threshold"/> with it are left out.</param>
    /// <param name="threshold">The score that a passage must exceed.</param>
    /// <param name="scores">One sum a passage of the window.</param>
    /// <param name="touched">One bit a passage of the window, set where something was added.</param>
    public void AddWindow(int start, int end, long others, long threshold, Span<long> scores, Span<ulong> touched)
    {
        var lengths = field.Lengths;
        for (var passage = NextFrom(start); passage < end;)
        {
            var head = field.Heads(entry)[block];
            if (Bound(head.Most) + others > threshold)
            {
                passage = AddBlock(start, end, lengths, scores, touched);
            }
            else
            {
                passage = head.Last;
            }

            if (passage >= end)
            {
                return;
            }

            passage = NextFrom(passage + 1);
        }
    }

    /// <summary>How often the term occurs in a passage; 0 where it does not.</summary>
    public int FrequencyAt(int passage) => NextFrom(passage) == passage ? frequencies[place] : 0;

    private int AddBlock(int start, int end, ReadOnlySpan<byte> lengths, Span<long> scores, Span<ulong> touched)
    {
        var stop = passages[count - 1] < end ? count : passages.AsSpan(0, count).IndexOfFirstFrom(end);
        var block = passages.AsSpan(place, stop - place);
        var counts = frequencies.AsSpan(place, block.Length);
        var (norms, weight) = (field.Norms, factor);
        for (var i = 0; i < block.Length; i++)
        {
            var passage = block[i];
            var offset = passage - start;
            scores[offset] += (long)(weight * norms.Share(counts[i], lengths[passage]));
            touched[offset >> 6] |= 1UL << offset;
        }

        place = stop < count ? stop : count - 1;

        return passages[place];
    }

    private long Score(int at) => (long)(factor * field.Norms.Share(frequencies[at], field.Lengths[passages[at]]));

    private long Bound(float most) => (long)(factor * most) + 1;

    private bool MoveToBlock(int passage)
    {
        var heads = field.Heads(entry);
        var next = Math.Max(block, 0);
        while (next < blocks && heads[next].Last < passage)
        {
            next++;
        }

        if (next != block)
        {
            (block, place) = (next, 0);
            count = next < blocks ? field.ReadBlock(entry, next, passages, frequencies) : 0;
        }

        return next < blocks;
    }
}
