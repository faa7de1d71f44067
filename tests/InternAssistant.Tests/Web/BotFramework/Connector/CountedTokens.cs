using InternAssistant.Web.BotFramework.Connector.Tokens;

namespace InternAssistant.Tests.Web.BotFramework.Connector;

/// <summary>Gives numbered tokens and counts how often it was asked.</summary>
internal sealed class CountedTokens : IConnectorTokens
{
    public int Asked { get; private set; }

    public int Renewed { get; private set; }

    public ValueTask<string?> TokenAsync(bool renew, CancellationToken cancellationToken)
    {
        Asked++;
        Renewed += renew ? 1 : 0;

        return ValueTask.FromResult<string?>($"token-{Renewed}");
    }
}
