using Microsoft.Identity.Client;

namespace InternAssistant.Web.BotFramework.Connector.Tokens;

/// <summary>Says by its code why there is no token: the messages of the service repeat parts of the request.</summary>
internal static class TokenTrouble
{
    public static ConnectorException Of(Exception trouble) => trouble switch
    {
        MsalServiceException { StatusCode: >= 500 or 429 } busy => new ConnectorException($"No token is given at the moment ({busy.ErrorCode}).", busy) { IsPassing = true },
        MsalException refused => new ConnectorException($"No token is given ({refused.ErrorCode}). Look at MicrosoftAppId, its secret and its tenant.", refused),
        _ => new ConnectorException("Who gives tokens cannot be reached.", trouble) { IsPassing = true },
    };
}
