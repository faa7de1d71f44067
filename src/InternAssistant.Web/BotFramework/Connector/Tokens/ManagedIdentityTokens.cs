using Microsoft.Identity.Client;

namespace InternAssistant.Web.BotFramework.Connector.Tokens;

/// <summary>Tokens for the managed identity of the Azure resource that this host runs on.</summary>
internal sealed class ManagedIdentityTokens(IManagedIdentityApplication identity) : IConnectorTokens
{
    private const string Resource = "https://api.botframework.com";

    public async ValueTask<string?> TokenAsync(bool renew, CancellationToken cancellationToken)
    {
        try
        {
            return (await identity.AcquireTokenForManagedIdentity(Resource).WithForceRefresh(renew).ExecuteAsync(cancellationToken)).AccessToken;
        }
        catch (Exception refused) when (refused is MsalException or HttpRequestException)
        {
            throw TokenTrouble.Of(refused);
        }
    }
}
