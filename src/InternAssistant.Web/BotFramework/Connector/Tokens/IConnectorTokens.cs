namespace InternAssistant.Web.BotFramework.Connector.Tokens;

/// <summary>The tokens that the bot shows when it speaks to a channel.</summary>
internal interface IConnectorTokens
{
    /// <summary>A token that is still good; null when none is needed. <paramref name="renew"/> asks for a new one, whatever is kept.</summary>
    /// <exception cref="ConnectorException">There is none to be had.</exception>
    ValueTask<string?> TokenAsync(bool renew, CancellationToken cancellationToken);
}
