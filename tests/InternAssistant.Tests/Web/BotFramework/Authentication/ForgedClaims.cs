using System.Text.Json.Nodes;

namespace InternAssistant.Tests.Web.BotFramework.Authentication;

/// <summary>Tokens that the right key signed, for somebody or something else.</summary>
internal static class ForgedClaims
{
    public static IEnumerable<(string Name, Action<Envelope, GuardedHost> Forge)> All =>
    [
        ("no issuer", Spoil.NoClaim("iss")),
        ("another issuer", Spoil.Claim("iss", "https://evil.example")),
        ("the issuer with a slash", Spoil.Claim("iss", "https://api.botframework.com/")),
        ("the issuer in capitals", Spoil.Claim("iss", "HTTPS://API.BOTFRAMEWORK.COM")),
        ("the issuer with a look-alike letter", Spoil.Claim("iss", "https://api.bоtframework.com")),
        ("the issuer with a zero byte", Spoil.Claim("iss", "https://api.botframework.com\0")),
        ("a list of issuers", Spoil.Claim("iss", new JsonArray("https://api.botframework.com"))),
        ("the government's issuer", Spoil.Claim("iss", "https://api.botframework.us")),
        ("a tenant's issuer, signed by the channels", Spoil.Claim("iss", "https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/")),
        ("no audience", Spoil.NoClaim("aud")),
        ("another bot's audience", Spoil.Claim("aud", "00000000-0000-0000-0000-000000000000")),
        ("an empty audience", Spoil.Claim("aud", "")),
        ("the audience in capitals", Spoil.Claim("aud", Envelope.AppId.ToUpperInvariant())),
        ("two audiences", Spoil.Claim("aud", new JsonArray(Envelope.AppId, "https://evil.example"))),
        ("the channels' own audience", Spoil.Claim("aud", "https://api.botframework.com")),
        ("expired six minutes ago", Spoil.Claim("exp", Envelope.Now.AddMinutes(-6).ToUnixTimeSeconds())),
        ("expired in 1970", Spoil.Claim("exp", 0)),
        ("no expiry", Spoil.NoClaim("exp")),
        ("expiry as text", Spoil.Claim("exp", "9999999999")),
        ("expiry beyond all calendars", Spoil.Claim("exp", 999_999_999_999_999)),
        ("expiry with more digits than numbers have", Spoil.Claim("exp", JsonNode.Parse("1e400"))),
        ("expiry before the beginning", Spoil.Claim("exp", -1)),
        ("not before six minutes from now", Spoil.Claim("nbf", Envelope.Now.AddMinutes(6).ToUnixTimeSeconds())),
        ("not before as text", Spoil.Claim("nbf", "now")),
        ("no service address", Spoil.NoClaim("serviceurl")),
        ("an empty service address", Spoil.Claim("serviceurl", "")),
        ("another service address", Spoil.Claim("serviceurl", "https://evil.example/")),
        ("the service address as a list", Spoil.Claim("serviceurl", new JsonArray(Envelope.ServiceUrl))),
        ("the service address under another name", (envelope, _) => Renamed(envelope, "serviceurl", "serviceUrl")),
    ];

    private static void Renamed(Envelope envelope, string from, string to)
    {
        envelope.Claims[to] = envelope.Claims[from]!.DeepClone();
        envelope.Claims.Remove(from);
    }
}
