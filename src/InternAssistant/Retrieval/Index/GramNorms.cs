namespace InternAssistant.Retrieval.Index;

/// <summary>Computes how long passages are as vectors of grams: each gram counts <c>(1 + ln tf) · idf</c> for each term that has it.</summary>
/// <param name="gramsByTerm">The grams of each term, repeated ones repeated.</param>
/// <param name="inverseFrequencies">The idf of each gram over the passages.</param>
internal sealed class GramNorms(List<int[]> gramsByTerm, double[] inverseFrequencies)
{
    private readonly double[] sums = new double[inverseFrequencies.Length];
    private readonly List<int> touched = [];

    public float Of(IReadOnlyList<(int Term, int Frequency)> terms)
    {
        foreach (var (term, frequency) in terms)
        {
            var weight = 1 + Math.Log(frequency);
            foreach (var gram in gramsByTerm[term])
            {
                if (sums[gram] == 0)
                {
                    touched.Add(gram);
                }

                sums[gram] += weight * inverseFrequencies[gram];
            }
        }

        var squares = 0.0;
        foreach (var gram in touched)
        {
            squares += sums[gram] * sums[gram];
            sums[gram] = 0;
        }

        touched.Clear();

        return (float)Math.Sqrt(squares);
    }
}
