using InternAssistant.Retrieval.Embedding;
using Xunit.Abstractions;

namespace InternAssistant.Tests.Retrieval.Embedding;

public sealed class SentenceEncoderTests(ITestOutputHelper output)
{
    private static readonly Lazy<SentenceEncoder> Loaded = new(() => SentenceEncoder.Load(WeightsFactAttribute.WeightsPath));

    private static SentenceEncoder Encoder => Loaded.Value;

    [WeightsFact]
    public void Sentences_are_as_near_as_in_the_original()
    {
        AssertCosine(0.7814771, "Can I work from home during my internship?", "Is remote work allowed for interns?");
        AssertCosine(0.3808309, "How long does the internship last?", "What is the duration of the placement?");
        AssertCosine(0.1768338, "When is the application deadline?", "The cafeteria serves lunch at noon.");
    }

    [WeightsFact]
    public void Vectors_are_those_of_the_original()
    {
        Assert.True(ReferenceVector.All.Count >= 50);
        var (largest, lowest) = (0.0, 1.0);
        foreach (var reference in ReferenceVector.All)
        {
            var vector = Encoder.Embed(reference.Text);
            var difference = vector.Zip(reference.Vector, (a, b) => Math.Abs(a - b)).Max();
            Assert.True(difference <= 1e-4, $"'{reference.Text}' differs by {difference}.");
            (largest, lowest) = (Math.Max(largest, difference), Math.Min(lowest, Cosine(vector, reference.Vector)));
        }

        output.WriteLine($"{ReferenceVector.All.Count} texts: largest difference {largest:E2}, lowest cosine {lowest:F9}");
        Assert.True(lowest >= 1 - 1e-5, $"{lowest}");
    }

    [WeightsFact]
    public void An_empty_text_has_the_vector_that_the_original_gives_it_among_others()
    {
        float[] expected = [0.0023546612f, -0.0348752551f, 0.0131020229f, -0.0211760551f];

        Assert.All(Encoder.Embed("").Zip(expected), pair => Assert.Equal(pair.Second, pair.First, 1e-6f));
    }

    [WeightsFact]
    public void A_text_has_the_same_vector_alone_and_among_others()
    {
        var texts = ReferenceVector.All.Select(reference => reference.Text).Append("").ToArray();

        var together = Encoder.Embed(texts);

        Assert.All(texts.Zip(together), pair => Assert.Equal(Encoder.Embed(pair.First), pair.Second));
    }

    [WeightsFact]
    public void Concurrent_calls_do_not_disturb_each_other()
    {
        var texts = ReferenceVector.All.Select(reference => reference.Text).Take(30).ToArray();
        var alone = texts.Select(Encoder.Embed).ToArray();

        Parallel.For(0, 120, i => Assert.Equal(alone[i % texts.Length], Encoder.Embed(texts[i % texts.Length])));
    }

    [WeightsFact]
    public void Whatever_is_written_has_a_vector_of_length_one()
    {
        var random = new Random(7);
        string[] texts =
        [
            "", string.Concat(Enumerable.Repeat("word ", 10_000)), new string('\u0301', 3_000), new string('\ud800', 50), "\udc00\ud800",
            .. Enumerable.Range(0, 300).Select(_ => string.Concat(Enumerable.Range(0, random.Next(40)).Select(_ => (char)random.Next(0x10000)))),
        ];

        Assert.All(texts, text => Assert.Equal(1.0, Cosine(Encoder.Embed(text), Encoder.Embed(text)), 1e-5));
    }

    [WeightsFact]
    public void More_than_a_hundred_empty_texts_fit_one_call() =>
        Assert.Equal(300, Encoder.Embed(Enumerable.Repeat("", 300).ToArray()).Length);

    [WeightsFact]
    public async Task The_generator_gives_the_encoders_vectors_under_its_name()
    {
        using var generator = new LocalEmbeddingGenerator(Encoder);

        var embeddings = await generator.GenerateAsync(["Do I get paid?", "Who pays?"]);

        Assert.Equal(Encoder.Embed("Do I get paid?"), embeddings[0].Vector.ToArray());
        Assert.Equal(Encoder.Name, embeddings[1].ModelId);
        Assert.Equal("universal-sentence-encoder-lite@3855ea6772d2f153", Encoder.Name);
    }

    private static void AssertCosine(double expected, string left, string right) =>
        Assert.Equal(expected, Cosine(Encoder.Embed(left), Encoder.Embed(right)), 1e-4);

    private static double Cosine(float[] left, float[] right) => left.Zip(right, (a, b) => (double)a * b).Sum();
}
