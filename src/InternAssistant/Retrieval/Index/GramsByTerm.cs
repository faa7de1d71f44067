namespace InternAssistant.Retrieval.Index;

/// <summary>The grams of each term by number, repeated ones repeated, one term's after the other's.</summary>
internal sealed class GramsByTerm
{
    private readonly List<int> starts = [0];
    private int[] grams = new int[1024];

    public void Add(IReadOnlyList<int> ofNextTerm)
    {
        var start = starts[^1];
        if (start + ofNextTerm.Count > grams.Length)
        {
            Array.Resize(ref grams, Math.Max(grams.Length * 2, start + ofNextTerm.Count));
        }

        for (var i = 0; i < ofNextTerm.Count; i++)
        {
            grams[start + i] = ofNextTerm[i];
        }

        starts.Add(start + ofNextTerm.Count);
    }

    public ReadOnlySpan<int> Of(int term) => grams.AsSpan(starts[term], starts[term + 1] - starts[term]);
}
