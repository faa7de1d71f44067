using InternAssistant.Retrieval.Embedding;

namespace InternAssistant.Tests.Retrieval.Embedding;

public sealed class EncoderWeightsFileTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("weights-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [WeightsFact]
    public void A_file_that_was_cut_off_is_refused()
    {
        var bytes = File.ReadAllBytes(WeightsFactAttribute.WeightsPath);

        Assert.All([0, 1, 63, 64, 65, 4096, bytes.Length / 2, bytes.Length - 1], length => AssertRefused(bytes.AsSpan(0, length)));
    }

    [WeightsFact]
    public void A_byte_that_was_changed_in_the_header_is_noticed()
    {
        var bytes = File.ReadAllBytes(WeightsFactAttribute.WeightsPath);
        for (var i = 0; i < 64; i++)
        {
            bytes[i] ^= 0x41;
            AssertRefused(bytes);
            bytes[i] ^= 0x41;
        }
    }

    [WeightsFact]
    public void A_bit_that_was_changed_in_the_numbers_or_pieces_is_noticed()
    {
        var bytes = File.ReadAllBytes(WeightsFactAttribute.WeightsPath);
        var random = new Random(3);
        foreach (var i in Enumerable.Range(0, 10).Select(_ => random.Next(64, bytes.Length)).Append(bytes.Length - 1))
        {
            bytes[i] ^= 0x10;
            AssertRefused(bytes);
            bytes[i] ^= 0x10;
        }
    }

    [Fact]
    public void A_foreign_file_is_refused() => AssertRefused(new byte[100_000]);

    [Fact]
    public void A_file_that_is_not_there_and_a_folder_are_refused()
    {
        Assert.Throws<EncoderWeightsException>(() => SentenceEncoder.Load(Path.Combine(folder, "missing")));
        Assert.Throws<EncoderWeightsException>(() => SentenceEncoder.Load(folder));
    }

    [Fact]
    public void The_loader_says_in_one_sentence_why_there_is_no_embedder()
    {
        var path = Path.Combine(folder, "foreign.weights");
        File.WriteAllBytes(path, new byte[5_000]);

        Assert.Contains("there are no weights", EmbedderLoader.Load(new EmbeddingOptions { Weights = path + ".missing" }).Reason, StringComparison.Ordinal);
        Assert.Contains("something else", EmbedderLoader.Load(new EmbeddingOptions { Weights = path }).Reason, StringComparison.Ordinal);
        Assert.Null(EmbedderLoader.Load(new EmbeddingOptions { Provider = EmbeddingOptions.None }).Generator);
    }

    [Fact]
    public void A_hosted_embedder_needs_an_address_and_a_model()
    {
        var validator = new EmbeddingOptionsValidator();

        Assert.True(validator.Validate(null, new EmbeddingOptions()).Succeeded);
        Assert.True(validator.Validate(null, new EmbeddingOptions { Provider = "elsewhere" }).Failed);
        Assert.True(validator.Validate(null, new EmbeddingOptions { Provider = EmbeddingOptions.Hosted, Model = "m" }).Failed);
        Assert.True(validator.Validate(null, new EmbeddingOptions { Provider = EmbeddingOptions.Hosted, Endpoint = "https://models.example.org/v1" }).Failed);
        Assert.True(validator.Validate(null, new EmbeddingOptions { Provider = EmbeddingOptions.Hosted, Endpoint = "https://models.example.org/v1", Model = "m" }).Succeeded);
    }

    private void AssertRefused(ReadOnlySpan<byte> bytes)
    {
        var path = Path.Combine(folder, "damaged.weights");
        File.WriteAllBytes(path, bytes);
        var error = Assert.Throws<EncoderWeightsException>(() => SentenceEncoder.Load(path));
        Assert.Contains(path, error.Message, StringComparison.Ordinal);
    }
}
