using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace InternAssistant.Conversation;

/// <summary>Registers what remembers conversations.</summary>
public static class ConversationServices
{
    /// <summary>Adds <see cref="IConversationStore"/> in memory, with its settings validated at start.</summary>
    public static IServiceCollection AddConversation(this IServiceCollection services, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        services.AddOptions<ConversationOptions>().Bind(configuration.GetSection(ConversationOptions.SectionName)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<ConversationOptions>, ConversationOptionsValidator>();
        services.AddSingleton<IConversationStore, InMemoryConversationStore>();
        services.AddSingleton<IConversationReferences, InMemoryConversationReferences>();

        return services;
    }
}
