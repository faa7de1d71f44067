using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using InternAssistant.Web.BotFramework.Schema;
using InternAssistant.Web.DirectLine.Schema;
using Microsoft.Extensions.Options;

namespace InternAssistant.Web.DirectLine.Access;

/// <summary>
/// Makes and reads tokens: JSON Web Tokens (RFC 7519) signed with HMAC-SHA-256. Only the one header that is written here is read,
/// so that no token can choose how it is checked.
/// </summary>
public sealed class TokenIssuer(SigningKey key, IOptions<DirectLineOptions> options, TimeProvider clock)
{
    private const int LongestToken = 4_096;

    private static readonly string Header = Base64Url.EncodeToString("{\"alg\":\"HS256\",\"typ\":\"JWT\"}"u8);

    /// <summary>A token for a conversation that is new.</summary>
    public string Issue(string conversationId, ChannelAccount user)
    {
        ArgumentNullException.ThrowIfNull(user);
        var now = clock.GetUtcNow().ToUnixTimeSeconds();

        return Write(new TokenClaims(user.Id!, user.Name, conversationId, now, now, now + options.Value.TokenSeconds));
    }

    /// <summary>A token for the same conversation and person that lives longer.</summary>
    public string Renew(TokenClaims claims)
    {
        ArgumentNullException.ThrowIfNull(claims);
        var now = clock.GetUtcNow().ToUnixTimeSeconds();

        return Write(claims with { Iat = now, Exp = now + options.Value.TokenSeconds });
    }

    /// <summary>What a token says, expired or not; null when it is none of ours.</summary>
    public TokenClaims? Read(string token)
    {
        ArgumentNullException.ThrowIfNull(token);

        if (token.Length > LongestToken || token.Split('.') is not [var header, var payload, var signature] || header != Header)
        {
            return null;
        }

        var expected = Base64Url.EncodeToString(key.Sign(Encoding.UTF8.GetBytes($"{header}.{payload}")));

        return CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(expected), Encoding.UTF8.GetBytes(signature))
            ? JsonSerializer.Deserialize(Base64Url.DecodeFromChars(payload), DirectLineJson.Default.TokenClaims)
            : null;
    }

    public bool IsLive(TokenClaims claims)
    {
        ArgumentNullException.ThrowIfNull(claims);

        return clock.GetUtcNow().ToUnixTimeSeconds() < claims.Exp;
    }

    /// <summary>True when the token's conversation is older than any may become: it is refreshed and started no longer.</summary>
    public bool IsOver(TokenClaims claims)
    {
        ArgumentNullException.ThrowIfNull(claims);

        return clock.GetUtcNow() - DateTimeOffset.FromUnixTimeSeconds(claims.Began) >= TimeSpan.FromHours(options.Value.MaxAgeHours);
    }

    private string Write(TokenClaims claims)
    {
        var text = $"{Header}.{Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(claims, DirectLineJson.Default.TokenClaims))}";

        return $"{text}.{Base64Url.EncodeToString(key.Sign(Encoding.UTF8.GetBytes(text)))}";
    }
}
