using Microsoft.Identity.Client;

namespace InternAssistant.Web.BotFramework.Connector.Tokens;

/// <summary>Tokens for an app registration, by its secret or certificate. They are kept until shortly before they expire.</summary>
internal sealed class AppTokens(IConfidentialClientApplication app) : IConnectorTokens
{
    private static readonly string[] Scopes = ["https://api.botframework.com/.default"];

    public async ValueTask<string?> TokenAsync(bool renew, CancellationToken cancellationToken)
    {
        try
        {
            return (await app.AcquireTokenForClient(Scopes).WithForceRefresh(renew).ExecuteAsync(cancellationToken)).AccessToken;
        }
        catch (Exception refused) when (refused is MsalException or HttpRequestException)
        {
            throw TokenTrouble.Of(refused);
        }
    }
}
