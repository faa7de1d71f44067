using Microsoft.Extensions.DependencyInjection;

namespace InternAssistant.Transcripts;

/// <summary>Registers what is kept beside the conversations.</summary>
public static class TranscriptServices
{
    /// <summary>Adds the stores, in memory.</summary>
    public static IServiceCollection AddTranscripts(this IServiceCollection services)
    {
        services.AddSingleton<ISentAnswers, InMemorySentAnswers>();
        services.AddSingleton<IFeedbackStore, InMemoryFeedbackStore>();
        services.AddSingleton<IEscalationStore, InMemoryEscalationStore>();

        return services;
    }
}
