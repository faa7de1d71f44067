using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.Options;
using Microsoft.Identity.Client;
using Microsoft.Identity.Client.AppConfig;

namespace InternAssistant.Web.BotFramework.Connector.Tokens;

/// <summary>Chooses where the bot's tokens come from, by the settings of its app registration.</summary>
internal static class ConnectorTokens
{
    public static IConnectorTokens For(BotAccount account, MicrosoftAppOptions app, BotFrameworkOptions options, TokenTransport transport) => (account, app, options) switch
    {
        ({ HasId: false }, _, _) => new NoTokens(),
        ({ Type: AppType.UserAssignedMsi }, _, _) => new ManagedIdentityTokens(IdentityOf(account, transport)),
        (_, _, { CertificatePath.Length: > 0 }) => new AppTokens(AppOf(account, options, transport).WithCertificate(CertificateAt(options)).Build()),
        (_, { MicrosoftAppPassword.Length: > 0 }, _) => new AppTokens(AppOf(account, options, transport).WithClientSecret(app.MicrosoftAppPassword).Build()),
        _ => new MissingSecret(),
    };

    public static IConnectorTokens From(IServiceProvider provider) => For(
        provider.GetRequiredService<BotAccount>(),
        provider.GetRequiredService<IOptions<MicrosoftAppOptions>>().Value,
        provider.GetRequiredService<IOptions<BotFrameworkOptions>>().Value,
        provider.GetRequiredService<TokenTransport>());

    // The address is the settings'; nobody else is asked whether it may be trusted.
    private static ConfidentialClientApplicationBuilder AppOf(BotAccount account, BotFrameworkOptions options, TokenTransport transport) =>
        ConfidentialClientApplicationBuilder.Create(account.AppId)
            .WithAuthority($"{options.LoginUrl.TrimEnd('/')}/{account.Tenant}", validateAuthority: false)
            .WithInstanceDiscovery(false)
            .WithHttpClientFactory(transport);

    private static IManagedIdentityApplication IdentityOf(BotAccount account, TokenTransport transport) =>
        ManagedIdentityApplicationBuilder.Create(ManagedIdentityId.WithUserAssignedClientId(account.AppId)).WithHttpClientFactory(transport).Build();

    private static X509Certificate2 CertificateAt(BotFrameworkOptions options) =>
        Path.GetExtension(options.CertificatePath).Equals(".pem", StringComparison.OrdinalIgnoreCase)
            ? X509Certificate2.CreateFromPemFile(options.CertificatePath)
            : X509CertificateLoader.LoadPkcs12FromFile(options.CertificatePath, options.CertificatePassword);
}
