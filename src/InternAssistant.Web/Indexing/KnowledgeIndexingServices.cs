using InternAssistant.Knowledge;
using InternAssistant.Retrieval.Index;
using Microsoft.Extensions.Options;

namespace InternAssistant.Web.Indexing;

/// <summary>Registers what indexes at start and what keeps the served snapshot fresh.</summary>
public static class KnowledgeIndexingServices
{
    public static IServiceCollection AddKnowledgeIndexing(this IServiceCollection services, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        services.AddOptions<KnowledgeOptions>().Bind(configuration.GetSection(KnowledgeOptions.SectionName)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<KnowledgeOptions>, KnowledgeOptionsValidator>();

        services.AddSingleton(FoldersOf);
        services.AddSingleton(StoreOf);
        services.AddSingleton<ServedSnapshots>();
        services.AddSingleton<ISnapshotSource>(provider => provider.GetRequiredService<ServedSnapshots>());
        services.AddSingleton<WarmUp>();
        services.AddSingleton<Readiness>();
        services.AddHostedService<KnowledgeIndexing>();
        services.AddHostedService<StartupLine>();

        return services;
    }

    private static SnapshotStore StoreOf(IServiceProvider provider)
    {
        var index = provider.GetRequiredService<IOptions<IndexOptions>>().Value;

        return new SnapshotStore(provider.GetRequiredService<AssistantFolders>().Index, provider.GetRequiredService<TimeProvider>(), index.Keep, index.LocalFolder);
    }

    private static AssistantFolders FoldersOf(IServiceProvider provider) => AssistantFolders.From(
        provider.GetRequiredService<IOptions<KnowledgeOptions>>().Value, provider.GetRequiredService<IOptions<IndexOptions>>().Value);
}
