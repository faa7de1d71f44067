using InternAssistant.Models;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace InternAssistant.Understanding.ModelAssisted;

/// <summary>Registers who reads the questions.</summary>
public static class QuestionReaderServices
{
    /// <summary>Rules; with a model in the settings that may rewrite questions (<see cref="ChatModelOptions.RewriteQuestions"/>), the model beside them.</summary>
    public static IServiceCollection AddQuestionReader(this IServiceCollection services, IConfiguration configuration)
    {
        services.TryAddSingleton<RuleQuestionReader>();
        services.TryAddSingleton<IQuestionReader>(provider => ModelServices.IsConfigured(configuration) && provider.GetRequiredService<IOptions<ChatModelOptions>>().Value.RewriteQuestions
            ? new ModelAssistedQuestionReader(
                provider.GetRequiredService<RuleQuestionReader>(),
                provider.GetRequiredService<ChatModel>(),
                provider.GetService<ILogger<ModelAssistedQuestionReader>>() ?? NullLogger<ModelAssistedQuestionReader>.Instance)
            : provider.GetRequiredService<RuleQuestionReader>());

        return services;
    }
}
