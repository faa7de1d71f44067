using InternAssistant.Web.DirectLine.Schema;

namespace InternAssistant.Web.DirectLine.Access;

/// <summary>Who calls: a server with the secret, which opens everything, or somebody with a token for one conversation.</summary>
/// <param name="Token">What the token says; null for the secret.</param>
public sealed record Caller(TokenClaims? Token)
{
    public static Caller Server { get; } = new((TokenClaims?)null);

    public bool IsServer => Token is null;

    public bool MayOpen(string conversationId) => Token is null || Token.Conv == conversationId;
}
