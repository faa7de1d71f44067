using InternAssistant.Retrieval.Index;

namespace InternAssistant.Retrieval.Fusion;

/// <summary>Compares a question with passages by the parts of their words: the cosine of two vectors with a weight <c>(1 + ln tf) · idf</c> for each gram of each stem.</summary>
internal sealed class GramMatcher
{
    private readonly PassageIndex index;
    private readonly Dictionary<ulong, double> products = [];
    private readonly Dictionary<int, double> byTerm = [];
    private readonly List<ulong> grams = [];
    private readonly ulong[] sieve = new ulong[64];
    private readonly double norm;

    public GramMatcher(PassageIndex index, QueryWords words)
    {
        this.index = index;
        var weights = new Dictionary<ulong, double>();
        foreach (var (stem, count) in words.Stems)
        {
            grams.Clear();
            GramTable.AddTo(grams, stem);
            foreach (var gram in grams)
            {
                weights[gram] = weights.GetValueOrDefault(gram) + ((1 + Math.Log(count)) * InverseFrequency(gram));
            }
        }

        norm = Math.Sqrt(weights.OrderBy(weight => weight.Key).Sum(weight => weight.Value * weight.Value));
        foreach (var (gram, weight) in weights.Where(weight => index.Words.Grams.Frequency(weight.Key) > 0))
        {
            products[gram] = weight * InverseFrequency(gram);
            sieve[Place(gram) >> 6] |= 1UL << (Place(gram) & 63);
        }
    }

    /// <summary>From 0 (no part in common) to 1.</summary>
    public double Cosine(Candidate candidate)
    {
        var length = norm * index.Words.Grams.Norm(candidate.Passage);
        if (length <= 0)
        {
            return 0;
        }

        var sum = 0.0;
        foreach (var (term, count) in candidate.Terms)
        {
            sum += count == 1 ? ProductOf(term) : (1 + Math.Log(count)) * ProductOf(term);
        }

        return sum / length;
    }

    private double ProductOf(int term)
    {
        if (byTerm.TryGetValue(term, out var product))
        {
            return product;
        }

        grams.Clear();
        GramTable.AddTo(grams, index.Postings.Terms[term]);
        foreach (var gram in grams)
        {
            var place = Place(gram);
            if ((sieve[place >> 6] & (1UL << (place & 63))) != 0 && products.TryGetValue(gram, out var part))
            {
                product += part;
            }
        }

        byTerm.Add(term, product);

        return product;
    }

    private double InverseFrequency(ulong gram) => PostingsCursor.InverseFrequency(index.Words.PassageCount, index.Words.Grams.Frequency(gram));

    private static int Place(ulong gram) => (int)((gram * 0x9E3779B97F4A7C15UL) >> 52);
}
