namespace InternAssistant.Retrieval.Index;

/// <summary>The passages that a filter lets through. The memory is kept from search to search.</summary>
internal sealed class PassageBits
{
    private readonly int[] passages = new int[PostingBlocks.Size];
    private readonly int[] frequencies = new int[PostingBlocks.Size];
    private ulong[] allowed = [];
    private ulong[] next = [];
    private bool all = true;

    public bool Contains(int passage) => all || (allowed[passage >> 6] & (1UL << (passage & 63))) != 0;

    /// <summary>Reads a filter.</summary>
    /// <returns>False when it lets nothing through.</returns>
    public bool Set(InvertedIndex index, PassageFilter filter)
    {
        all = filter.IsEmpty;
        if (all)
        {
            return true;
        }

        var length = (index.PassageCount + 63) / 64;
        if (allowed.Length < length)
        {
            (allowed, next) = (new ulong[length], new ulong[length]);
        }

        allowed.AsSpan(0, length).Fill(ulong.MaxValue);
        Keep(index, filter.Categories.Select(Facets.Category), length);
        Keep(index, filter.Postings.Select(Facets.Posting), length);
        Keep(index, filter.Locations.Select(Facets.Location), length);
        KeepDays(index, filter, length);

        return allowed.AsSpan(0, length).ContainsAnyExcept(0UL);
    }

    private void Keep(InvertedIndex index, IEnumerable<string> facets, int length)
    {
        var terms = facets.ToList();
        if (terms.Count > 0)
        {
            Keep(index, terms.Select(facet => index.Terms.Find(facet)).Where(term => term >= 0), length);
        }
    }

    private void KeepDays(InvertedIndex index, PassageFilter filter, int length)
    {
        if (filter.PublishedFrom is null && filter.PublishedUntil is null)
        {
            return;
        }

        var first = index.Terms.FirstFrom(Facets.Published(filter.PublishedFrom ?? DateOnly.MinValue));
        var end = index.Terms.FirstFrom(Facets.Published(filter.PublishedUntil ?? DateOnly.MaxValue) + '\0');
        Keep(index, Enumerable.Range(first, Math.Max(0, end - first)), length);
    }

    private void Keep(InvertedIndex index, IEnumerable<int> terms, int length)
    {
        next.AsSpan(0, length).Clear();
        var field = index[IndexField.Facets];
        foreach (var term in terms)
        {
            var entry = field.Entry(term);
            for (var block = 0; block < PostingBlocks.CountFor(entry.Count); block++)
            {
                var count = field.ReadBlock(entry, block, passages, frequencies);
                foreach (var passage in passages.AsSpan(0, count))
                {
                    next[passage >> 6] |= 1UL << (passage & 63);
                }
            }
        }

        for (var i = 0; i < length; i++)
        {
            allowed[i] &= next[i];
        }
    }
}
