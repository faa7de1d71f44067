using InternAssistant.Retrieval.Embedding;
using InternAssistant.Retrieval.Fusion;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace InternAssistant.Retrieval;

/// <summary>Registers who searches and who embeds.</summary>
internal static partial class SearchServices
{
    public static IServiceCollection AddSearch(this IServiceCollection services)
    {
        services.TryAddSingleton(provider => new Lazy<LoadedEmbedder>(() => Load(provider)));
        services.TryAddSingleton(provider => new PassageEmbedder(
            provider.GetRequiredService<Lazy<LoadedEmbedder>>(),
            provider.GetRequiredService<IOptions<EmbeddingOptions>>().Value.MinimumPassages,
            LoggerOf<PassageEmbedder>(provider)));
        services.TryAddSingleton(provider => new FusedSearchers(
            provider.GetRequiredService<Lazy<LoadedEmbedder>>(),
            TimeSpan.FromMilliseconds(provider.GetRequiredService<IOptions<EmbeddingOptions>>().Value.TimeoutMs),
            provider.GetRequiredService<TimeProvider>(),
            LoggerOf<FusedSearchers>(provider)));
        services.TryAddSingleton<ISearcherSource>(provider => provider.GetRequiredService<FusedSearchers>());

        return services;
    }

    private static LoadedEmbedder Load(IServiceProvider provider)
    {
        var options = provider.GetRequiredService<IOptions<EmbeddingOptions>>().Value;
        var loaded = EmbedderLoader.Load(options);
        if (loaded.Generator is null && options.Provider != EmbeddingOptions.None)
        {
            Log.Without(LoggerOf<FusedSearchers>(provider), loaded.Reason);
        }

        return loaded;
    }

    private static ILogger<T> LoggerOf<T>(IServiceProvider provider) => provider.GetService<ILogger<T>>() ?? NullLogger<T>.Instance;

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "{Reason}")]
        public static partial void Without(ILogger logger, string reason);
    }
}
