using InternAssistant.Retrieval.Index;

namespace InternAssistant.Tests.Retrieval.Index;

public class WhiteningTests
{
    private const int Dimensions = 24;

    [Fact]
    public void What_all_texts_share_no_longer_makes_them_look_the_same()
    {
        // Given vectors that are nearly one direction
        var vectors = Vectors(400);
        var map = Whitening.Fit(vectors);

        // When
        var before = Cosines(vectors.Contents);
        var after = Cosines(Apply(map, vectors.Contents));

        // Then
        Assert.True(before > 0.75, $"{before} before");
        Assert.InRange(after, -0.1, 0.1);
    }

    [Fact]
    public void The_map_survives_being_kept()
    {
        // Given
        var vectors = Vectors(50);
        var map = Whitening.Fit(vectors);

        // When
        var kept = map.ToArray();
        var again = Whitening.From(kept, Dimensions);

        // Then
        Assert.Equal(Whitening.SizeOf(Dimensions), kept.Length);
        Assert.True(FixedVector.Cosine(Apply(map, vectors.Contents).AsSpan(0, 32), Apply(again, vectors.Contents).AsSpan(0, 32)) > 0.9999);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(30_000)]
    public void One_text_or_very_many_have_a_map(int passages) => Assert.All(Whitening.Fit(Vectors(passages)).ToArray(), value => Assert.True(float.IsFinite(value)));

    private static PassageVectors Vectors(int passages)
    {
        var random = new Random(5);
        var width = FixedVector.Width(Dimensions);
        var (contents, leads) = (new short[passages * width], new short[passages * width]);
        for (var passage = 0; passage < passages; passage++)
        {
            Write(random, contents.AsSpan(passage * width, width));
            Write(random, leads.AsSpan(passage * width, width));
        }

        return new PassageVectors("random", Dimensions, contents, leads);
    }

    private static void Write(Random random, Span<short> target) =>
        FixedVector.Write(Enumerable.Range(0, Dimensions).Select(i => (i == 0 ? 3.0 : 0) + (random.NextDouble() - 0.5)).ToArray(), target);

    private static short[] Apply(Whitening map, short[] vectors)
    {
        var width = FixedVector.Width(Dimensions);
        var mapped = new short[vectors.Length];
        for (var start = 0; start < vectors.Length; start += width)
        {
            map.Apply(vectors.AsSpan(start, width), mapped.AsSpan(start, width));
        }

        return mapped;
    }

    private static double Cosines(short[] vectors)
    {
        var width = FixedVector.Width(Dimensions);

        return Enumerable.Range(1, (vectors.Length / width) - 1).Average(i => FixedVector.Cosine(vectors.AsSpan(0, width), vectors.AsSpan(i * width, width)));
    }
}
