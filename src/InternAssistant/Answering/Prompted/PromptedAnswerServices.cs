using InternAssistant.Models;
using InternAssistant.Retrieval;
using InternAssistant.Understanding;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace InternAssistant.Answering.Prompted;

/// <summary>Registers who writes the answers.</summary>
public static class PromptedAnswerServices
{
    /// <summary>With a model in the settings it writes first and the extractive writer stands behind it; without one the extractive writer writes alone.</summary>
    public static IServiceCollection AddAnswerWriters(this IServiceCollection services, IConfiguration configuration)
    {
        services.TryAddSingleton<ExtractiveAnswerWriter>();
        if (!ModelServices.IsConfigured(configuration))
        {
            services.TryAddSingleton<IAnswerWriter>(provider => provider.GetRequiredService<ExtractiveAnswerWriter>());

            return services;
        }

        services.TryAddSingleton<RuleQuestionReader>();
        services.TryAddSingleton(provider => new PromptedAnswerWriter(
            provider.GetRequiredService<ChatModel>(),
            provider.GetRequiredService<IOptions<ChatModelOptions>>(),
            provider.GetRequiredService<IOptions<AnsweringOptions>>(),
            provider.GetRequiredService<ExtractiveAnswerWriter>(),
            provider.GetRequiredService<ISearcherSource>(),
            provider.GetRequiredService<RuleQuestionReader>(),
            LoggerOf<PromptedAnswerWriter>(provider)));
        services.TryAddSingleton<IAnswerWriter>(provider => new FallbackAnswerWriter(
            [provider.GetRequiredService<PromptedAnswerWriter>(), provider.GetRequiredService<ExtractiveAnswerWriter>()],
            provider.GetRequiredService<IOptions<AnsweringOptions>>(),
            LoggerOf<FallbackAnswerWriter>(provider)));

        return services;
    }

    private static ILogger<T> LoggerOf<T>(IServiceProvider provider) => provider.GetService<ILogger<T>>() ?? NullLogger<T>.Instance;
}
