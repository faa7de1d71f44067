using InternAssistant.Conversation;
using InternAssistant.Web.DirectLine.Access;
using InternAssistant.Web.DirectLine.Conversations;
using InternAssistant.Web.DirectLine.Streaming;
using InternAssistant.Web.DirectLine.Uploads;
using Microsoft.Extensions.Options;

namespace InternAssistant.Web.DirectLine;

/// <summary>Registers what Direct Line is made of.</summary>
public static class DirectLineServices
{
    public static IServiceCollection AddDirectLine(this IServiceCollection services, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        services.AddOptions<DirectLineOptions>().Bind(configuration.GetSection(DirectLineOptions.SectionName)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<DirectLineOptions>, DirectLineOptionsValidator>();

        services.AddSingleton<SigningKey>();
        services.AddSingleton<TokenIssuer>();
        services.AddSingleton<Callers>();
        services.AddSingleton<StreamTickets>();
        services.AddSingleton<Origins>();
        services.AddSingleton<Rates>();

        services.AddSingleton(parts => new ConversationJournal(parts.GetRequiredService<ILogger<ConversationJournal>>(), parts.GetService<IActivityJournal>()));
        services.AddSingleton<HostedConversations>();
        services.AddSingleton<ConversationTurns>();
        services.AddSingleton<ActivityStreams>();
        services.AddHostedService<DirectLineUpkeep>();

        services.AddSingleton<TokenEndpoints>();
        services.AddSingleton<ConversationEndpoints>();
        services.AddSingleton<ActivityEndpoints>();
        services.AddSingleton<UploadedFiles>();
        services.AddSingleton<UploadEndpoints>();
        services.AddSingleton<StreamEndpoint>();
        services.AddSingleton<SessionEndpoint>();

        return services;
    }
}
