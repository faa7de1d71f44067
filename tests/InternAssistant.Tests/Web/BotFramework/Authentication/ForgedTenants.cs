using System.Text.Json.Nodes;

namespace InternAssistant.Tests.Web.BotFramework.Authentication;

/// <summary>Tokens that the bot's tenant signed, and that are not the bot's own.</summary>
internal static class ForgedTenants
{
    public static IEnumerable<(string Name, Action<Envelope, GuardedHost> Forge)> All =>
    [
        ("a skill's token, version 1", With("appid", "11111111-1111-1111-1111-111111111111")),
        ("a skill's token, version 2", (envelope, _) => (envelope.Claims["ver"], envelope.Claims["azp"]) = ("2.0", "11111111-1111-1111-1111-111111111111")),
        ("version 2 with version 1's claim only", With("ver", "2.0")),
        ("no app", Without("appid")),
        ("no version", Without("ver")),
        ("an unknown version", With("ver", "3.0")),
        ("a version that is a number", With("ver", 1.0)),
        ("the app as a list", With("appid", new JsonArray(Envelope.AppId))),
        ("the tenant's token for another audience", With("aud", "https://graph.microsoft.com")),
        ("the tenant's token for the channels", With("aud", "https://api.botframework.com")),
        ("another tenant", With("iss", "https://sts.windows.net/11111111-1111-1111-1111-111111111111/")),
        ("the tenant without its slash", With("iss", "https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db")),
        ("an anonymous skill", (envelope, _) => (envelope.Claims["appid"], envelope.Claims["ver"]) = ("AnonymousSkill", "1.0")),
        ("the tenant's token, expired", With("exp", Envelope.Now.AddMinutes(-6).ToUnixTimeSeconds())),
        ("the channels' key for the tenant's issuer", (envelope, host) => { envelope.Key = host.ChannelKey; envelope.Header["kid"] = host.ChannelKey.Id; }),
    ];

    private static Action<Envelope, GuardedHost> Without(string claim) => (envelope, _) => envelope.Claims.Remove(claim);

    private static Action<Envelope, GuardedHost> With(string claim, JsonNode? value) => (envelope, _) => envelope.Claims[claim] = value?.DeepClone();
}
