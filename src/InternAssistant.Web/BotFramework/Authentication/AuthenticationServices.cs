namespace InternAssistant.Web.BotFramework.Authentication;

/// <summary>Registers what proves who sends.</summary>
internal static class AuthenticationServices
{
    public static void AddInboundAuthentication(this IServiceCollection services)
    {
        services.AddSingleton(_ => new MetadataClient());
        services.AddSingleton<Issuers>();
        services.AddSingleton<InboundTokens>();
        services.AddSingleton<InboundGate>();
    }
}
