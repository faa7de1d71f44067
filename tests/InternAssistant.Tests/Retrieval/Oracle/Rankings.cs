namespace InternAssistant.Tests.Retrieval.Oracle;

/// <summary>Whether our ranking is Lucene's.</summary>
internal static class Rankings
{
    public const int Depth = 100;
    private const double Score = 1e-4;
    private const double Closeness = 1e-5;

    // Lucene adds in single precision: of scores up to 100, that is what it may be off.
    private const double SinglePrecision = 4e-6;

    /// <summary>
    /// The best hundred have Lucene's scores within 1e-4, and stand in Lucene's order but where Lucene's scores are closer
    /// than 1e-5; the same text, having the same score, stands in the order of the texts.
    /// </summary>
    /// <param name="query">The query.</param>
    /// <param name="texts">The texts that were searched.</param>
    /// <param name="lucene">All that Lucene found.</param>
    /// <param name="ours">What we found, asked for <see cref="Depth"/>.</param>
    public static void AssertSame(string query, IReadOnlyList<string> texts, IReadOnlyList<ScoredText> lucene, IReadOnlyList<ScoredText> ours)
    {
        Assert.True(Math.Min(Depth, lucene.Count) == ours.Count, $"'{query}': Lucene finds {lucene.Count}, we {ours.Count}.");

        var scores = lucene.ToDictionary(hit => hit.Number, hit => hit.Score);
        for (var rank = 0; rank < ours.Count; rank++)
        {
            var (number, score) = ours[rank];
            var place = $"'{query}', rank {rank}: we have {number} with {score}, Lucene {lucene[rank].Number} with {lucene[rank].Score}";

            Assert.True(scores.TryGetValue(number, out var expected), place);
            Assert.True(Math.Abs(expected - score) <= Score, $"{place}; Lucene gives {number} the score {expected}.");
            Assert.True(lucene[rank].Score - expected <= Closeness + SinglePrecision, $"{place}; Lucene gives {number} the score {expected}.");
            Assert.True(rank == 0 || number > ours[rank - 1].Number || texts[number] != texts[ours[rank - 1].Number], $"{place}, after its copy.");
        }
    }
}
