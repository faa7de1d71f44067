namespace InternAssistant.Retrieval.Index;

/// <summary>Computes how long passages are as vectors of grams: each gram counts <c>(1 + ln tf) · idf</c> for each term that has it.</summary>
/// <param name="gramsByTerm">The grams of each term.</param>
/// <param name="inverseFrequencies">The idf of each gram over the passages.</param>
internal sealed class GramNorms(GramsByTerm gramsByTerm, double[] inverseFrequencies)
{
    private readonly double[] sums = new double[inverseFrequencies.Length];
    private readonly int[] touched = new int[inverseFrequencies.Length];

    public float Of(ReadOnlySpan<(int Term, int Frequency)> terms)
    {
        var count = 0;
        var (all, seen) = (sums, touched);
        foreach (var (term, frequency) in terms)
        {
            var weight = frequency == 1 ? 1 : 1 + Math.Log(frequency);
            foreach (var gram in gramsByTerm.Of(term))
            {
                if (all[gram] == 0)
                {
                    seen[count++] = gram;
                }

                all[gram] += weight;
            }
        }

        var squares = 0.0;
        foreach (var gram in seen.AsSpan(0, count))
        {
            var length = all[gram] * inverseFrequencies[gram];
            squares += length * length;
            all[gram] = 0;
        }

        return (float)Math.Sqrt(squares);
    }
}
