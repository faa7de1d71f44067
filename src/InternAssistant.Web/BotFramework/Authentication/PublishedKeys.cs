using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.IdentityModel.Tokens;

namespace InternAssistant.Web.BotFramework.Authentication;

/// <summary>Reads what issuers publish: where their keys are (OpenID Connect Discovery 1.0), and the keys (RFC 7517). Keys that cannot be used are left out.</summary>
internal static class PublishedKeys
{
    private const int ShortestModulus = 2048 / 8;

    /// <summary>The address of the keys.</summary>
    /// <exception cref="JsonException">It is not JSON.</exception>
    /// <exception cref="InvalidDataException">It names no address of the same host.</exception>
    public static Uri AddressIn(ReadOnlyMemory<byte> metadata, Uri from)
    {
        using var document = JsonDocument.Parse(metadata);
        var written = document.RootElement.ValueKind == JsonValueKind.Object ? TextOf(document.RootElement, "jwks_uri") : null;

        return Uri.TryCreate(written, UriKind.Absolute, out var address) && address.Scheme == from.Scheme && address.Authority == from.Authority && address.UserInfo.Length == 0
            ? address
            : throw new InvalidDataException("The metadata names no address of keys on its own host.");
    }

    /// <summary>The keys that signatures can be checked with, by their ids. An id that two keys have belongs to neither.</summary>
    /// <exception cref="JsonException">It is not JSON.</exception>
    /// <exception cref="InvalidDataException">There is no list of keys.</exception>
    public static IReadOnlyDictionary<string, SigningKey> In(ReadOnlyMemory<byte> keys)
    {
        using var document = JsonDocument.Parse(keys);

        if (document.RootElement.ValueKind != JsonValueKind.Object || !document.RootElement.TryGetProperty("keys", out var list) || list.ValueKind != JsonValueKind.Array)
        {
            throw new InvalidDataException("There is no list of keys.");
        }

        return list.EnumerateArray()
            .Select(key => (Id: key.ValueKind == JsonValueKind.Object ? TextOf(key, "kid") : null, Element: key))
            .Where(key => key.Id is { Length: > 0 })
            .GroupBy(key => key.Id!, StringComparer.Ordinal)
            .Where(group => group.Count() == 1)
            .Select(group => (Id: group.Key, Key: Read(group.Key, group.First().Element)))
            .Where(key => key.Key is not null)
            .ToDictionary(key => key.Id, key => key.Key!, StringComparer.Ordinal);
    }

    private static SigningKey? Read(string id, JsonElement key)
    {
        if (TextOf(key, "kty") != "RSA" || TextOf(key, "use") is not (null or "sig") || BytesOf(key, "n") is not { Length: >= ShortestModulus } modulus || BytesOf(key, "e") is not { Length: > 0 } exponent)
        {
            return null;
        }

        var endorsements = key.TryGetProperty("endorsements", out var list) && list.ValueKind == JsonValueKind.Array
            ? list.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.String).Select(item => item.GetString()!).ToHashSet(StringComparer.Ordinal)
            : [];

        return new SigningKey(new RsaSecurityKey(new RSAParameters { Modulus = modulus, Exponent = exponent }) { KeyId = id }, endorsements);
    }

    private static byte[]? BytesOf(JsonElement key, string name)
    {
        try
        {
            return TextOf(key, name) is { } text ? Base64Url.DecodeFromChars(text) : null;
        }
        catch (FormatException)
        {
            return null;
        }
    }

    private static string? TextOf(JsonElement holder, string name) =>
        holder.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
