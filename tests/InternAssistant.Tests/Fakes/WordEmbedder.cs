using Microsoft.Extensions.AI;

namespace InternAssistant.Tests.Fakes;

/// <summary>An embedder whose vectors are made of the words of a text; words of one group have one direction. It can fail and it can be slow.</summary>
internal sealed class WordEmbedder(params string[][] groups) : IEmbeddingGenerator<string, Embedding<float>>
{
    private const int Dimensions = 40;

    public int Texts { get; private set; }

    public Exception? Failure { get; set; }

    public Task Delay { get; set; } = Task.CompletedTask;

    public async Task<GeneratedEmbeddings<Embedding<float>>> GenerateAsync(IEnumerable<string> values, EmbeddingGenerationOptions? options = null, CancellationToken cancellationToken = default)
    {
        await Delay.WaitAsync(cancellationToken);
        if (Failure is not null)
        {
            throw Failure;
        }

        var embedded = new GeneratedEmbeddings<Embedding<float>>(values.Select(text => new Embedding<float>(VectorOf(text))));
        Texts += embedded.Count;

        return embedded;
    }

    public object? GetService(Type serviceType, object? serviceKey = null) => null;

    public void Dispose()
    {
    }

    private float[] VectorOf(string text)
    {
        var vector = new float[Dimensions];
        vector[0] = 0.5f;
        foreach (var word in text.ToLowerInvariant().Split(' ', '.', '?', ','))
        {
            var group = Array.FindIndex(groups, words => words.Contains(word));
            vector[group >= 0 ? group + 1 : 20 + (word.Sum(letter => letter) % 20)] += word.Length > 0 ? 1 : 0;
        }

        var length = MathF.Sqrt(vector.Sum(value => value * value));

        return [.. vector.Select(value => value / length)];
    }
}
