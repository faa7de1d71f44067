using InternAssistant.Retrieval.Index;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging;

namespace InternAssistant.Retrieval.Fusion;

/// <summary>Makes a question's vector within a time limit. When the embedder fails or is slow there is none, and the log says so.</summary>
internal sealed partial class QueryEmbedder(IEmbeddingGenerator<string, Embedding<float>> generator, TimeSpan limit, TimeProvider clock, ILogger logger)
{
    /// <summary>The meaning of a question; null when there is none in time.</summary>
    public async ValueTask<QueryMeaning?> EmbedAsync(string text, VectorTable vectors, CancellationToken cancellationToken)
    {
        using var deadline = new CancellationTokenSource(limit, clock);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(deadline.Token, cancellationToken);
        try
        {
            var embedded = await generator.GenerateAsync([text], cancellationToken: both.Token).WaitAsync(both.Token);

            return embedded.Count == 1 ? QueryMeaning.Of(embedded[0].Vector.Span, vectors) : null;
        }
#pragma warning disable CA1031 // Whatever happens to an embedder, the search goes on by words.
        catch (Exception fault) when (!cancellationToken.IsCancellationRequested)
#pragma warning restore CA1031
        {
            Log.Failed(logger, fault.Message);

            return null;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "A question was searched by words alone because the embedder failed or was slow: {Problem}")]
        public static partial void Failed(ILogger logger, string problem);
    }
}
