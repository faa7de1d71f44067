using System.Buffers.Text;
using System.Text.Json;
using Microsoft.Extensions.Primitives;

namespace InternAssistant.Web.BotFramework.Authentication;

/// <summary>
/// A signed token as text, taken apart and nothing of it believed yet: RFC 7519 in the compact form of RFC 7515.
/// Only the form that the issuers really use is taken; keys that a token brings along, and extensions that one would have to understand, are not.
/// </summary>
internal sealed record BearerToken(string Text, string KeyId, string Issuer, JsonElement Claims)
{
    private const string Scheme = "Bearer ";
    private const int LongestToken = 16 * 1024;
    private const int LongestKeyId = 256;

    private static readonly string[] Algorithms = ["RS256", "RS384", "RS512"];
    private static readonly string[] ForeignHeaders = ["crit", "jku", "jwk", "x5u", "x5c", "enc", "zip", "b64"];
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false, MaxDepth = 8 };

    /// <summary>The only token of a request, or why there is none.</summary>
    public static (BearerToken? Token, Refusal Refusal) Of(StringValues authorization)
    {
        if (authorization is not [{ } value] || !value.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase))
        {
            return (null, Refusal.NoToken);
        }

        return (Read(value[Scheme.Length..]), Refusal.MalformedToken);
    }

    /// <summary>A claim that is text; null where it is missing or anything else.</summary>
    public string? TextOf(string claim) => TextOf(Claims, claim);

    private static BearerToken? Read(string text)
    {
        if (text.Length > LongestToken || text.Split('.') is not [var first, var second, var third] || third.Length == 0 || Decoded(third) is null)
        {
            return null;
        }

        return ObjectIn(first) is { } header && KeyIdIn(header) is { } keyId && ObjectIn(second) is { } claims && TextOf(claims, "iss") is { } issuer && HasTimes(claims)
            ? new BearerToken(text, keyId, issuer, claims)
            : null;
    }

    private static string? KeyIdIn(JsonElement header)
    {
        var known = Algorithms.Contains(TextOf(header, "alg"), StringComparer.Ordinal)
            && !ForeignHeaders.Any(name => header.TryGetProperty(name, out _))
            && (!header.TryGetProperty("typ", out _) || TextOf(header, "typ") is "JWT" or "jwt" or "at+jwt");

        return known && TextOf(header, "kid") is { Length: > 0 and <= LongestKeyId } keyId ? keyId : null;
    }

    private static bool HasTimes(JsonElement claims) => IsTime(claims, "exp") && (!claims.TryGetProperty("nbf", out _) || IsTime(claims, "nbf"));

    private static bool IsTime(JsonElement claims, string name) =>
        claims.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out var seconds) && seconds is >= 0 and < 253_402_300_800;

    private static JsonElement? ObjectIn(string part)
    {
        if (Decoded(part) is not { } bytes)
        {
            return null;
        }

        try
        {
            using var document = JsonDocument.Parse(bytes, Strict);

            return document.RootElement.ValueKind == JsonValueKind.Object ? document.RootElement.Clone() : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    // The encoding has to be the one that encoding again gives, so that no two texts are the same token.
    private static byte[]? Decoded(string part)
    {
        if (part.Length % 4 == 1 || !part.All(character => char.IsAsciiLetterOrDigit(character) || character is '-' or '_'))
        {
            return null;
        }

        try
        {
            var bytes = Base64Url.DecodeFromChars(part);

            return Base64Url.EncodeToString(bytes) == part ? bytes : null;
        }
        catch (FormatException)
        {
            return null;
        }
    }

    private static string? TextOf(JsonElement holder, string name)
    {
        try
        {
            return holder.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
        }
        catch (InvalidOperationException)
        {
            // Half a surrogate pair is no text.
            return null;
        }
    }
}
