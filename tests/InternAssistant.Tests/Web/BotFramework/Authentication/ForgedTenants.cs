using System.Text.Json.Nodes;

namespace InternAssistant.Tests.Web.BotFramework.Authentication;

/// <summary>Tokens that the bot's tenant signed, and that are not the bot's own.</summary>
internal static class ForgedTenants
{
    public static IEnumerable<(string Name, Action<Envelope, GuardedHost> Forge)> All =>
    [
        ("a skill's token, version 1", Spoil.Claim("appid", "11111111-1111-1111-1111-111111111111")),
        ("a skill's token, version 2", (envelope, _) => (envelope.Claims["ver"], envelope.Claims["azp"]) = ("2.0", "11111111-1111-1111-1111-111111111111")),
        ("version 2 with version 1's claim only", Spoil.Claim("ver", "2.0")),
        ("no app", Spoil.NoClaim("appid")),
        ("no version", Spoil.NoClaim("ver")),
        ("an unknown version", Spoil.Claim("ver", "3.0")),
        ("a version that is a number", Spoil.Claim("ver", 1.0)),
        ("the app as a list", Spoil.Claim("appid", new JsonArray(Envelope.AppId))),
        ("the tenant's token for another audience", Spoil.Claim("aud", "https://graph.microsoft.com")),
        ("the tenant's token for the channels", Spoil.Claim("aud", "https://api.botframework.com")),
        ("another tenant", Spoil.Claim("iss", "https://sts.windows.net/11111111-1111-1111-1111-111111111111/")),
        ("the tenant without its slash", Spoil.Claim("iss", "https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db")),
        ("an anonymous skill", (envelope, _) => (envelope.Claims["appid"], envelope.Claims["ver"]) = ("AnonymousSkill", "1.0")),
        ("the tenant's token, expired", Spoil.Claim("exp", Envelope.Now.AddMinutes(-6).ToUnixTimeSeconds())),
        ("the channels' key for the tenant's issuer", (envelope, host) => Spoil.Sign(envelope, host.ChannelKey)),
    ];
}
