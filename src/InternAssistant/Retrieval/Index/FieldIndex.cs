namespace InternAssistant.Retrieval.Index;

/// <summary>The postings of one field: for each term the passages that have it, ascending, and how often.</summary>
internal sealed class FieldIndex
{
    private readonly int[] starts;
    private readonly int[] passages;
    private readonly int[] frequencies;
    private readonly byte[] lengths;

    /// <param name="starts">Where each term's postings start; one more entry than there are terms.</param>
    /// <param name="passages">The passages' ordinals, term by term.</param>
    /// <param name="frequencies">How often the term occurs in the passage, beside <paramref name="passages"/>.</param>
    /// <param name="lengths">Each passage's <see cref="FieldLength"/>.</param>
    public FieldIndex(int[] starts, int[] passages, int[] frequencies, byte[] lengths)
    {
        (this.starts, this.passages, this.frequencies, this.lengths) = (starts, passages, frequencies, lengths);
        PassageCount = lengths.Count(length => length > 0);
        TotalLength = frequencies.Sum(frequency => (long)frequency);
    }

    /// <summary>How many passages have at least one term in this field: Lucene's N.</summary>
    public int PassageCount { get; }

    /// <summary>How many terms, repeated ones counted again, the field has in all passages.</summary>
    public long TotalLength { get; }

    /// <summary>Each passage's length in this field, as <see cref="FieldLength"/> encodes it.</summary>
    public ReadOnlySpan<byte> Lengths => lengths;

    public ReadOnlySpan<int> PassagesWith(int term) => passages.AsSpan(starts[term]..starts[term + 1]);

    public ReadOnlySpan<int> FrequenciesOf(int term) => frequencies.AsSpan(starts[term]..starts[term + 1]);
}
