using System.Collections.Concurrent;
using Microsoft.Extensions.AI;

namespace InternAssistant.Benchmarks.Fitting;

/// <summary>Embeds no text twice in a run.</summary>
internal sealed class RememberingEmbedder(IEmbeddingGenerator<string, Embedding<float>> inner) : DelegatingEmbeddingGenerator<string, Embedding<float>>(inner)
{
    private readonly ConcurrentDictionary<string, Embedding<float>> known = new(StringComparer.Ordinal);

    public override async Task<GeneratedEmbeddings<Embedding<float>>> GenerateAsync(
        IEnumerable<string> values, EmbeddingGenerationOptions? options = null, CancellationToken cancellationToken = default)
    {
        string[] texts = [.. values];
        string[] unknown = [.. texts.Where(text => !known.ContainsKey(text)).Distinct(StringComparer.Ordinal)];
        if (unknown.Length > 0)
        {
            var made = await base.GenerateAsync(unknown, options, cancellationToken);
            foreach (var (text, embedding) in unknown.Zip(made))
            {
                known[text] = embedding;
            }
        }

        return [.. texts.Select(text => known[text])];
    }
}
