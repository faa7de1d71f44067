using InternAssistant.Retrieval.Index;

namespace InternAssistant.Tests.Retrieval.Index;

public class FixedVectorTests
{
    [Fact]
    public void A_product_is_the_sum_of_products_and_never_overflows()
    {
        var random = new Random(3);
        for (var run = 0; run < 200; run++)
        {
            // Given vectors of length 1, some of a single great number
            var (one, other) = (Random(random), Random(random));

            // Then
            Assert.Equal(one.Zip(other, (a, b) => (long)a * b).Sum(), FixedVector.Product(one, other));
            Assert.InRange(FixedVector.Cosine(one, one), 0.9995, 1.0005);
        }
    }

    [Fact]
    public void A_vector_of_no_length_stays_nothing()
    {
        var kept = new short[16];
        FixedVector.Write(new float[10], kept);

        Assert.All(kept, value => Assert.Equal(0, value));
    }

    private static short[] Random(Random random)
    {
        var vector = Enumerable.Range(0, 512).Select(_ => (float)Math.Pow(random.NextDouble() - 0.5, random.Next(2) == 0 ? 1 : 9)).ToArray();
        var kept = new short[FixedVector.Width(vector.Length)];
        FixedVector.Write(vector, kept);

        return kept;
    }
}
