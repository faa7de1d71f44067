using InternAssistant.Retrieval.Embedding;
using InternAssistant.Retrieval.Fusion;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace InternAssistant.Retrieval.AzureAISearch;

/// <summary>Registers the search over Azure AI Search when the settings name a service.</summary>
public static class AzureAISearchServices
{
    /// <summary>Binds the settings; with an endpoint among them, the service searches and <see cref="SnapshotPush"/> fills it.</summary>
    public static IServiceCollection AddAzureAISearch(this IServiceCollection services, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var section = configuration.GetSection(AzureAISearchOptions.SectionName);
        services.AddOptions<AzureAISearchOptions>().Bind(section).ValidateOnStart();
        services.TryAddSingleton<IValidateOptions<AzureAISearchOptions>, AzureAISearchOptionsValidator>();

        if (string.IsNullOrWhiteSpace(section[nameof(AzureAISearchOptions.Endpoint)]))
        {
            return services;
        }

        services.TryAddSingleton(provider => new ServiceConnection(OptionsOf(provider)));
        services.TryAddSingleton<ISearcherSource>(provider => new AzureSearchers(
            provider.GetRequiredService<ServiceConnection>(), OptionsOf(provider), EmbedderOf(provider), provider.GetRequiredService<FusedSearchers>(), ClockOf(provider), LogOf(provider)));
        services.TryAddSingleton(provider => new SnapshotPush(
            provider.GetRequiredService<ServiceConnection>(), OptionsOf(provider), EmbedderOf(provider), ClockOf(provider)));

        return services;
    }

    private static AzureAISearchOptions OptionsOf(IServiceProvider provider) => provider.GetRequiredService<IOptions<AzureAISearchOptions>>().Value;

    private static TimeProvider ClockOf(IServiceProvider provider) => provider.GetRequiredService<TimeProvider>();

    private static Embedder? EmbedderOf(IServiceProvider provider) =>
        provider.GetService<Lazy<LoadedEmbedder>>()?.Value.Generator is { } generator ? new Embedder(generator) : null;

    private static ILogger LogOf(IServiceProvider provider) =>
        provider.GetService<ILoggerFactory>()?.CreateLogger<AzureSearchers>() ?? (ILogger)NullLogger.Instance;
}
