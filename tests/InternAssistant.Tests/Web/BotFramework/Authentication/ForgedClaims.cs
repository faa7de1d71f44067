using System.Text.Json.Nodes;

namespace InternAssistant.Tests.Web.BotFramework.Authentication;

/// <summary>Tokens that the right key signed, for somebody or something else.</summary>
internal static class ForgedClaims
{
    public static IEnumerable<(string Name, Action<Envelope, GuardedHost> Forge)> All =>
    [
        ("no issuer", Without("iss")),
        ("another issuer", With("iss", "https://evil.example")),
        ("the issuer with a slash", With("iss", "https://api.botframework.com/")),
        ("the issuer in capitals", With("iss", "HTTPS://API.BOTFRAMEWORK.COM")),
        ("the issuer with a look-alike letter", With("iss", "https://api.bоtframework.com")),
        ("the issuer with a zero byte", With("iss", "https://api.botframework.com\0")),
        ("a list of issuers", With("iss", new JsonArray("https://api.botframework.com"))),
        ("the government's issuer", With("iss", "https://api.botframework.us")),
        ("a tenant's issuer, signed by the channels", With("iss", "https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/")),
        ("no audience", Without("aud")),
        ("another bot's audience", With("aud", "00000000-0000-0000-0000-000000000000")),
        ("an empty audience", With("aud", "")),
        ("the audience in capitals", With("aud", Envelope.AppId.ToUpperInvariant())),
        ("two audiences", With("aud", new JsonArray(Envelope.AppId, "https://evil.example"))),
        ("the channels' own audience", With("aud", "https://api.botframework.com")),
        ("expired six minutes ago", With("exp", Envelope.Now.AddMinutes(-6).ToUnixTimeSeconds())),
        ("expired in 1970", With("exp", 0)),
        ("no expiry", Without("exp")),
        ("expiry as text", With("exp", "9999999999")),
        ("expiry beyond all calendars", With("exp", 999_999_999_999_999)),
        ("expiry with more digits than numbers have", With("exp", JsonNode.Parse("1e400"))),
        ("expiry before the beginning", With("exp", -1)),
        ("not before six minutes from now", With("nbf", Envelope.Now.AddMinutes(6).ToUnixTimeSeconds())),
        ("not before as text", With("nbf", "now")),
        ("no service address", Without("serviceurl")),
        ("an empty service address", With("serviceurl", "")),
        ("another service address", With("serviceurl", "https://evil.example/")),
        ("the service address as a list", With("serviceurl", new JsonArray(Envelope.ServiceUrl))),
        ("the service address under another name", (envelope, _) => Renamed(envelope, "serviceurl", "serviceUrl")),
    ];

    private static Action<Envelope, GuardedHost> Without(string claim) => (envelope, _) => envelope.Claims.Remove(claim);

    private static Action<Envelope, GuardedHost> With(string claim, JsonNode? value) => (envelope, _) => envelope.Claims[claim] = value?.DeepClone();

    private static void Renamed(Envelope envelope, string from, string to)
    {
        envelope.Claims[to] = envelope.Claims[from]!.DeepClone();
        envelope.Claims.Remove(from);
    }
}
