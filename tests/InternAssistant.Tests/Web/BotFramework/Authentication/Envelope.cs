using System.Security.Cryptography;
using System.Text.Json.Nodes;

namespace InternAssistant.Tests.Web.BotFramework.Authentication;

/// <summary>A request as the Bot Framework's service sends it, ready to be spoilt in one place.</summary>
internal sealed class Envelope
{
    public const string AppId = "6f0e2d4c-9f0b-4a35-8f57-1d2a9c0c7e11";
    public const string ServiceUrl = "https://smba.trafficmanager.net/emea/";

    public static readonly DateTimeOffset Now = new(2026, 11, 27, 12, 0, 0, TimeSpan.Zero);

    public required TestKey Key { get; set; }

    public required JsonObject Header { get; init; }

    public required JsonObject Claims { get; init; }

    public JsonObject Activity { get; } = new()
    {
        ["type"] = "message",
        ["id"] = "1",
        ["channelId"] = "msteams",
        ["serviceUrl"] = ServiceUrl,
        ["deliveryMode"] = "expectReplies",
        ["text"] = "How do I apply?",
        ["from"] = new JsonObject { ["id"] = "user" },
        ["recipient"] = new JsonObject { ["id"] = "bot" },
        ["conversation"] = new JsonObject { ["id"] = "conversation" },
    };

    public HashAlgorithmName Hash { get; set; } = HashAlgorithmName.SHA256;

    public RSASignaturePadding Padding { get; set; } = RSASignaturePadding.Pkcs1;

    /// <summary>When set, the token instead of the one that the key signs.</summary>
    public Func<string>? Token { get; set; }

    /// <summary>Changes the token that was signed.</summary>
    public Func<string, string> Altered { get; set; } = token => token;

    /// <summary>The values of <c>Authorization</c>, from the token.</summary>
    public Func<string, string[]> Authorization { get; set; } = token => [$"Bearer {token}"];

    public static Envelope OfChannel(TestKey key) => new()
    {
        Key = key,
        Header = new JsonObject { ["alg"] = "RS256", ["kid"] = key.Id, ["x5t"] = key.Id, ["typ"] = "JWT" },
        Claims = new JsonObject
        {
            ["iss"] = "https://api.botframework.com",
            ["aud"] = AppId,
            ["serviceurl"] = ServiceUrl,
            ["nbf"] = Now.AddMinutes(-10).ToUnixTimeSeconds(),
            ["exp"] = Now.AddMinutes(50).ToUnixTimeSeconds(),
        },
    };

    /// <summary>As the Emulator sends it, with a token for the app's own secret.</summary>
    public static Envelope OfTenant(TestKey key, string tenant = "d6d49420-f39b-4df7-a1dc-d59a935871db", bool second = false) => new()
    {
        Key = key,
        Header = new JsonObject { ["alg"] = "RS256", ["kid"] = key.Id, ["typ"] = "JWT" },
        Claims = new JsonObject
        {
            ["iss"] = second ? $"https://login.microsoftonline.com/{tenant}/v2.0" : $"https://sts.windows.net/{tenant}/",
            ["aud"] = AppId,
            ["ver"] = second ? "2.0" : "1.0",
            [second ? "azp" : "appid"] = AppId,
            ["tid"] = tenant,
            ["nbf"] = Now.AddMinutes(-10).ToUnixTimeSeconds(),
            ["exp"] = Now.AddMinutes(50).ToUnixTimeSeconds(),
        },
    };

    public HttpRequestMessage Request()
    {
        var token = Altered(Token?.Invoke() ?? Key.Sign(Header.ToJsonString(), Claims.ToJsonString(), Hash, Padding));
        var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages") { Content = new StringContent(Activity.ToJsonString(), null, "application/json") };

        foreach (var value in Authorization(token))
        {
            request.Headers.TryAddWithoutValidation("Authorization", value);
        }

        return request;
    }
}
