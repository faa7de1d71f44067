namespace InternAssistant.Web.BotFramework.Connector.Tokens;

/// <summary>For a bot without an app registration: what it speaks to is on this machine and asks for no token.</summary>
internal sealed class NoTokens : IConnectorTokens
{
    public ValueTask<string?> TokenAsync(bool renew, CancellationToken cancellationToken) => ValueTask.FromResult<string?>(null);
}
