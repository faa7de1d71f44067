using InternAssistant.Web.BotFramework.Escalating;
using InternAssistant.Web.BotFramework.Turns;

namespace InternAssistant.Web.BotFramework.Teams;

/// <summary>Registers what goes before answering: greetings, the wish for a person, and the message extension.</summary>
public static class TeamsServices
{
    public static IServiceCollection AddTeams(this IServiceCollection services)
    {
        services.AddSingleton<WelcomedConversations>();
        services.AddSingleton<WelcomeMessage>();
        services.AddSingleton<KnowledgeSearch>();
        services.AddSingleton<IActivityHandler, WelcomeHandler>();
        services.AddSingleton<IActivityHandler, BareMentionHandler>();
        services.AddSingleton<IActivityHandler, EscalationHandler>();
        services.AddSingleton<IActivityHandler, SearchHandler>();

        return services;
    }
}
