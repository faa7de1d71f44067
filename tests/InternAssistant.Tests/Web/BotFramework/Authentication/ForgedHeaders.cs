using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace InternAssistant.Tests.Web.BotFramework.Authentication;

/// <summary>Forgeries in the header of a token and in how it is signed.</summary>
internal static class ForgedHeaders
{
    public static IEnumerable<(string Name, Action<Envelope, GuardedHost> Forge)> All =>
    [
        ("alg none without a signature", (envelope, _) => Unsigned(envelope, "none")),
        ("alg None in capitals", (envelope, _) => Unsigned(envelope, "NONE")),
        ("alg none with somebody's signature", (envelope, _) => envelope.Header["alg"] = "none"),
        ("no alg", (envelope, _) => envelope.Header.Remove("alg")),
        ("alg null", (envelope, _) => envelope.Header["alg"] = null),
        ("alg as a list", (envelope, _) => envelope.Header["alg"] = new JsonArray("RS256")),
        ("alg in small letters", (envelope, _) => envelope.Header["alg"] = "rs256"),
        ("HS256 with the public key as the secret, PEM", (envelope, host) => Symmetric(envelope, Encoding.UTF8.GetBytes(host.ChannelKey.PublicPem))),
        ("HS256 with the public key as the secret, DER", (envelope, host) => Symmetric(envelope, host.ChannelKey.PublicBytes)),
        ("HS256 with an empty secret", (envelope, _) => Symmetric(envelope, [])),
        ("HS256 with the app's password", (envelope, _) => Symmetric(envelope, "secret"u8.ToArray())),
        ("PS256, whose padding is another", (envelope, _) => (envelope.Header["alg"], envelope.Padding) = ("PS256", RSASignaturePadding.Pss)),
        ("ES256 named, RSA used", (envelope, _) => envelope.Header["alg"] = "ES256"),
        ("RS512 named, SHA-256 used", (envelope, _) => envelope.Header["alg"] = "RS512"),
        ("RS1", (envelope, _) => (envelope.Header["alg"], envelope.Hash) = ("RS1", HashAlgorithmName.SHA1)),
        ("another key under the same kid", (envelope, host) => envelope.Key = new TestKey(host.ChannelKey.Id)),
        ("another key under its own kid", (envelope, _) => Foreign(envelope)),
        ("no kid", (envelope, _) => envelope.Header.Remove("kid")),
        ("an empty kid", (envelope, _) => envelope.Header["kid"] = ""),
        ("a kid that is a number", (envelope, _) => envelope.Header["kid"] = 1),
        ("a kid that is a path", (envelope, _) => envelope.Header["kid"] = "../../dev/null"),
        ("a kid that is SQL", (envelope, _) => envelope.Header["kid"] = "' UNION SELECT 'key"),
        ("a kid in other letters' case", (envelope, host) => envelope.Header["kid"] = host.ChannelKey.Id.ToUpperInvariant()),
        ("a kid of 4,000 letters", (envelope, _) => envelope.Header["kid"] = new string('k', 4_000)),
        ("jku with the forger's keys", (envelope, _) => Bring(envelope, "jku", "https://evil.example/keys")),
        ("x5u with the forger's certificate", (envelope, _) => Bring(envelope, "x5u", "https://evil.example/certificate")),
        ("jwk with the forger's key", (envelope, _) => Bring(envelope, "jwk", new TestKey("forger").Published("msteams"))),
        ("x5c with the forger's certificate", (envelope, _) => Bring(envelope, "x5c", new JsonArray("MIIB"))),
        ("jku beside a genuine signature", (envelope, _) => envelope.Header["jku"] = "https://evil.example/keys"),
        ("crit with an extension that nobody knows", (envelope, _) => envelope.Header["crit"] = new JsonArray("exp2")),
        ("crit that is empty", (envelope, _) => envelope.Header["crit"] = new JsonArray()),
        ("b64 false", (envelope, _) => envelope.Header["b64"] = false),
        ("zip", (envelope, _) => envelope.Header["zip"] = "DEF"),
        ("typ of another kind", (envelope, _) => envelope.Header["typ"] = "logout+jwt"),
        ("typ that is a number", (envelope, _) => envelope.Header["typ"] = 7),
        ("a key that the issuer publishes for encryption", (envelope, host) => Spoil.Sign(envelope, host.EncryptionKey)),
        ("a key that is too short", (envelope, host) => Spoil.Sign(envelope, host.SmallKey)),
        ("a kid that two keys have", (envelope, host) => Spoil.Sign(envelope, host.TwiceKey)),
        ("the tenant's key for the channels' issuer", (envelope, host) => Spoil.Sign(envelope, host.TenantKey)),
    ];

    private static void Unsigned(Envelope envelope, string algorithm)
    {
        envelope.Header["alg"] = algorithm;
        envelope.Altered = token => token[..(token.LastIndexOf('.') + 1)];
    }

    private static void Symmetric(Envelope envelope, byte[] secret)
    {
        envelope.Header["alg"] = "HS256";
        envelope.Altered = token =>
        {
            var signed = token[..token.LastIndexOf('.')];

            return $"{signed}.{System.Buffers.Text.Base64Url.EncodeToString(HMACSHA256.HashData(secret, Encoding.ASCII.GetBytes(signed)))}";
        };
    }

    private static void Foreign(Envelope envelope) => Spoil.Sign(envelope, new TestKey("forger"));

    private static void Bring(Envelope envelope, string name, JsonNode value)
    {
        Foreign(envelope);
        envelope.Header[name] = value;
    }
}
