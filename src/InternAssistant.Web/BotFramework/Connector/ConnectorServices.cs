using InternAssistant.Web.BotFramework.Connector.Background;
using InternAssistant.Web.BotFramework.Connector.Tokens;

namespace InternAssistant.Web.BotFramework.Connector;

/// <summary>Registers what takes activities in and carries replies out.</summary>
internal static class ConnectorServices
{
    public static void AddConnector(this IServiceCollection services)
    {
        services.AddSingleton<ServiceHosts>();
        services.AddSingleton<SendPolicy>();
        services.AddSingleton(_ => new ConnectorTransport());
        services.AddSingleton(_ => new TokenTransport());
        services.AddSingleton(ConnectorTokens.From);
        services.AddSingleton<ConnectorCall>();
        services.AddSingleton(provider => new ConnectorClient(
            provider.GetRequiredService<ServiceHosts>(), provider.GetRequiredService<ConnectorCall>(), provider.GetRequiredService<SendPolicy>()));
        services.AddSingleton<KnownConversations>();
        services.AddSingleton<ProactiveMessages>();
        services.AddSingleton<Invokes>();
        services.AddSingleton<ActivityIntake>();
        services.AddSingleton<WaitingTurns>();
        services.AddSingleton<BackgroundTurn>();
        services.AddHostedService<BackgroundTurns>();
    }
}
