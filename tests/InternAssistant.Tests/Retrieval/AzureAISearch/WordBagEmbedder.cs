using InternAssistant.Retrieval.Analysis;
using Microsoft.Extensions.AI;

namespace InternAssistant.Tests.Retrieval.AzureAISearch;

/// <summary>A model whose vectors count words: texts with the same words are near each other.</summary>
internal sealed class WordBagEmbedder(int dimensions = 32, string name = "word-bag") : IEmbeddingGenerator<string, Embedding<float>>
{
    public int Texts { get; private set; }

    public Task<GeneratedEmbeddings<Embedding<float>>> GenerateAsync(
        IEnumerable<string> values, EmbeddingGenerationOptions? options = null, CancellationToken cancellationToken = default)
    {
        List<Embedding<float>> made = [.. values.Select(text => new Embedding<float>(VectorOf(text)))];
        Texts += made.Count;

        return Task.FromResult(new GeneratedEmbeddings<Embedding<float>>(made));
    }

    public object? GetService(Type serviceType, object? serviceKey = null) =>
        serviceType == typeof(EmbeddingGeneratorMetadata) ? new EmbeddingGeneratorMetadata("tests", null, name, dimensions) : null;

    public void Dispose()
    {
    }

    private float[] VectorOf(string text)
    {
        var vector = new float[dimensions];
        foreach (var token in dimensions == 0 ? [] : EnglishAnalyzer.Analyze(text))
        {
            vector[token.Term.Aggregate(7, (sum, letter) => ((sum * 31) + letter) % dimensions)]++;
        }

        return vector;
    }
}
