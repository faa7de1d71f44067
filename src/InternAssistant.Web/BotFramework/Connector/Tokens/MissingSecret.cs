namespace InternAssistant.Web.BotFramework.Connector.Tokens;

/// <summary>For an app of many tenants without a secret: it can answer in responses, and speak to no channel.</summary>
internal sealed class MissingSecret : IConnectorTokens
{
    public ValueTask<string?> TokenAsync(bool renew, CancellationToken cancellationToken) =>
        throw new ConnectorException("There is no secret to ask for a token with. Set MicrosoftAppPassword or BotFramework:CertificatePath.");
}
