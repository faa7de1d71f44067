using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;

namespace InternAssistant.Web.DirectLine.Access;

/// <summary>Finds out who calls. Whether a conversation exists is never told to those who may not open it.</summary>
public sealed class Callers(TokenIssuer tokens, IOptions<DirectLineOptions> options)
{
    private const string Scheme = "Bearer ";

    /// <summary>The caller, or why there is none.</summary>
    public (Caller? Caller, Refusal? Refusal) Of(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);

        return request.Headers.Authorization is [{ } header] && header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase)
            && header[Scheme.Length..].Trim() is { Length: > 0 } credential
            ? Of(credential)
            : (null, Refusal.NoCredential);
    }

    /// <summary>The caller who may open a conversation, or why there is none.</summary>
    public (Caller? Caller, Refusal? Refusal) Of(HttpRequest request, string conversationId) => Of(request) switch
    {
        ({ } caller, _) when !caller.MayOpen(conversationId) => (null, Refusal.OtherConversation),
        var other => other,
    };

    private (Caller? Caller, Refusal? Refusal) Of(string credential)
    {
        if (IsSecret(credential))
        {
            return (Caller.Server, null);
        }

        return tokens.Read(credential) switch
        {
            null => (null, Refusal.UnknownCredential),
            var claims when !tokens.IsLive(claims) => (null, Refusal.TokenExpired),
            var claims => (new Caller(claims), null),
        };
    }

    // Hashes are compared, so that neither time nor length tells anything of the secret.
    private bool IsSecret(string credential) =>
        options.Value.Secret is { Length: > 0 } secret
        && CryptographicOperations.FixedTimeEquals(SHA256.HashData(Encoding.UTF8.GetBytes(credential)), SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}
