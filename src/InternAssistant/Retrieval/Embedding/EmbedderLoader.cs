using InternAssistant.Models;

namespace InternAssistant.Retrieval.Embedding;

/// <summary>Makes the embedder that the settings ask for. Without one everything else works, and searching is by words alone.</summary>
public static class EmbedderLoader
{
    /// <summary>The embedder, or the reason why there is none: weights that are missing or damaged are no reason to stop.</summary>
    public static LoadedEmbedder Load(EmbeddingOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);

        return options.Provider switch
        {
            EmbeddingOptions.Hosted => LoadHosted(options),
            EmbeddingOptions.Local => LoadLocal(options),
            _ => Without("Searching is lexical only: the settings ask for no embedder (Embedding:Provider is 'none')."),
        };
    }

    private static LoadedEmbedder LoadHosted(EmbeddingOptions options)
    {
        var generator = new HostedEmbeddingGenerator(new Uri(options.Endpoint), options.ApiKey, options.Model, TimeSpan.FromMilliseconds(options.TimeoutMs));

        return new LoadedEmbedder(generator, generator.Name, "");
    }

    private static LoadedEmbedder LoadLocal(EmbeddingOptions options)
    {
        var path = options.Weights.Length > 0 ? options.Weights : Path.Combine(AppContext.BaseDirectory, SentenceEncoder.WeightsFileName);
        if (!File.Exists(path))
        {
            return Without($"Searching is lexical only: there are no weights at '{path}', which a build with npm on the PATH puts there.");
        }

        try
        {
            var encoder = SentenceEncoder.Load(path);

            return new LoadedEmbedder(new LocalEmbeddingGenerator(encoder), encoder.Name, "");
        }
        catch (EncoderWeightsException error)
        {
            return Without($"Searching is lexical only. {error.Message}");
        }
    }

    private static LoadedEmbedder Without(string reason) => new(null, "", reason);
}
