using InternAssistant.Answering;
using InternAssistant.Answering.Facts.Care;
using InternAssistant.Answering.Prompted;
using InternAssistant.Evaluation.Gate;
using InternAssistant.Indexing;
using InternAssistant.Models;
using InternAssistant.Retrieval;
using InternAssistant.Retrieval.AzureAISearch;
using InternAssistant.Retrieval.Embedding;
using InternAssistant.Retrieval.Index;
using InternAssistant.Tracing;
using InternAssistant.Understanding.ModelAssisted;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace InternAssistant;

/// <summary>Registers the assistant in a host. The host registers where snapshots come from.</summary>
public static class InternAssistantServices
{
    /// <summary>Adds the orchestrator, its parts and their validated settings.</summary>
    public static IServiceCollection AddInternAssistant(this IServiceCollection services, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        services.AddOptions<AnsweringOptions>().Bind(configuration.GetSection(AnsweringOptions.SectionName)).ValidateDataAnnotations().ValidateOnStart();
        services.AddOptions<ContactOptions>().Bind(configuration.GetSection(ContactOptions.SectionName));
        services.AddOptions<CareOptions>().Bind(configuration.GetSection(CareOptions.SectionName)).ValidateOnStart();
        services.TryAddSingleton<IValidateOptions<CareOptions>, CareOptionsValidator>();
        services.AddOptions<RetrievalOptions>().Bind(configuration.GetSection(RetrievalOptions.SectionName)).ValidateOnStart();
        services.TryAddSingleton<IValidateOptions<RetrievalOptions>, RetrievalOptionsValidator>();
        services.AddOptions<EmbeddingOptions>().Bind(configuration.GetSection(EmbeddingOptions.SectionName)).ValidateOnStart();
        services.TryAddSingleton<IValidateOptions<EmbeddingOptions>, EmbeddingOptionsValidator>();
        services.TryAddSingleton(TimeProvider.System);
        services.AddChatModel(configuration);
        services.AddQuestionReader(configuration);
        services.AddAnswerWriters(configuration);
        services.AddAzureAISearch(configuration);
        services.AddSearch();
        services.TryAddSingleton<TurnOrchestrator>();
        services.AddTracing(configuration);
        services.AddOptions<GateOptions>().Bind(configuration.GetSection(GateOptions.SectionName)).ValidateOnStart();
        services.TryAddSingleton<IValidateOptions<GateOptions>, GateOptionsValidator>();
        services.AddOptions<IndexOptions>().Bind(configuration.GetSection(IndexOptions.SectionName)).ValidateOnStart();
        services.TryAddSingleton<IValidateOptions<IndexOptions>, IndexOptionsValidator>();
        services.TryAddSingleton(provider => new CandidateExaminer(
            new PromotionGate(provider.GetRequiredService<IOptions<GateOptions>>().Value),
            provider.GetLocalTurns(),
            provider.GetRequiredService<IOptions<AnsweringOptions>>().Value,
            provider.GetRequiredService<TimeProvider>()));
        services.TryAddSingleton(provider => new Reindexer(
            provider.GetRequiredService<IOptions<RetrievalOptions>>().Value,
            provider.GetRequiredService<TimeProvider>(),
            examiner: provider.GetRequiredService<CandidateExaminer>(),
            keep: provider.GetRequiredService<IOptions<IndexOptions>>().Value.Keep,
            localFolder: provider.GetRequiredService<IOptions<IndexOptions>>().Value.LocalFolder,
            embedder: provider.GetRequiredService<PassageEmbedder>()));

        return services;
    }

    /// <summary>Who searches on this machine, whatever service there is.</summary>
    public static ISearcherSource GetLocalSearchers(this IServiceProvider provider)
    {
        var searchers = provider.GetRequiredService<ISearcherSource>();

        return searchers is AzureSearchers azure ? azure.Local : searchers;
    }

    /// <summary>
    /// The orchestrator that compares snapshots: it searches all of them on this machine, because a service has one of them at most, and asks no language
    /// model, whose replies may differ from one time to the next.
    /// </summary>
    public static TurnOrchestrator GetLocalTurns(this IServiceProvider provider)
    {
        var asked = provider.GetRequiredService<TurnOrchestrator>();
        var turns = provider.GetService<ChatModel>() is null ? asked : asked.WithoutModel();

        return provider.GetService<ISearcherSource>() is AzureSearchers azure ? turns.SearchedBy(azure.Local) : turns;
    }
}
