using InternAssistant.Knowledge;
using InternAssistant.Retrieval.Index;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace InternAssistant.Retrieval.Embedding;

/// <summary>Makes the vectors of passages. A text that a known snapshot of the same embedder has is never embedded again.</summary>
/// <param name="embedder">The embedder; loaded when it is first needed.</param>
/// <param name="minimumPassages">Folders with fewer passages go without vectors.</param>
/// <param name="logger">Where trouble with the embedder is reported.</param>
public sealed partial class PassageEmbedder(Lazy<LoadedEmbedder> embedder, int minimumPassages = 0, ILogger<PassageEmbedder>? logger = null)
{
    private const int BatchSize = 16;
    private readonly ILogger<PassageEmbedder> _logger = logger ?? NullLogger<PassageEmbedder>.Instance;

    /// <summary>Whose vectors a snapshot of so many passages should have; empty for none.</summary>
    public string NameFor(int passages) => passages == 0 || passages < minimumPassages ? "" : embedder.Value.Name;

    /// <summary>
    /// The vectors of all passages' contents and leads. None without an embedder, for few passages, and when the embedder fails, which the log says.
    /// </summary>
    /// <param name="passages">The passages, in order.</param>
    /// <param name="known">A snapshot whose vectors may be taken over.</param>
    /// <param name="cancellationToken">Breaks off.</param>
    public async Task<PassageVectors> EmbedAsync(IReadOnlyList<Passage> passages, Snapshot? known, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(passages);
        if (NameFor(passages.Count).Length == 0 || embedder.Value.Generator is not { } generator)
        {
            return PassageVectors.None;
        }

        var vectors = new KnownVectors(embedder.Value.Name);
        if (known is not null)
        {
            vectors.AddFrom(known);
        }

        try
        {
            var texts = passages.Select(KnownVectors.TextsOf).SelectMany(text => new[] { text.Contents, text.Lead });
            await EmbedAsync(generator, [.. texts.Where(text => !vectors.Contains(text)).Distinct(StringComparer.Ordinal)], vectors, cancellationToken);

            return vectors.Gather(passages);
        }
#pragma warning disable CA1031 // Whatever happens to an embedder, the folder is indexed.
        catch (Exception fault) when (!cancellationToken.IsCancellationRequested)
#pragma warning restore CA1031
        {
            Log.Failed(_logger, fault.Message);

            return PassageVectors.None;
        }
    }

    private static async Task EmbedAsync(
        IEmbeddingGenerator<string, Embedding<float>> generator, IReadOnlyList<string> texts, KnownVectors vectors, CancellationToken cancellationToken)
    {
        var made = new Embedding<float>[texts.Count];
        var batches = Enumerable.Range(0, (texts.Count + BatchSize - 1) / BatchSize);
        var options = new ParallelOptions { CancellationToken = cancellationToken, MaxDegreeOfParallelism = Environment.ProcessorCount };
        await Parallel.ForEachAsync(batches, options, async (batch, token) =>
        {
            var embedded = await generator.GenerateAsync(texts.Skip(batch * BatchSize).Take(BatchSize), cancellationToken: token);
            for (var i = 0; i < embedded.Count; i++)
            {
                made[(batch * BatchSize) + i] = embedded[i];
            }
        });

        for (var i = 0; i < made.Length; i++)
        {
            vectors.Add(texts[i], made[i].Vector.Span);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "The folder is indexed without vectors because the embedder failed: {Problem}")]
        public static partial void Failed(ILogger logger, string problem);
    }
}
