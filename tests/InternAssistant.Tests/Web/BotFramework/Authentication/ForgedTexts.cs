using System.Text.Json.Nodes;

namespace InternAssistant.Tests.Web.BotFramework.Authentication;

/// <summary>What stands in <c>Authorization</c> and is no token, or no longer one, or more than one.</summary>
internal static class ForgedTexts
{
    public static IEnumerable<(string Name, Action<Envelope, GuardedHost> Forge)> All =>
    [
        ("no Authorization", Sends(_ => [])),
        ("an empty Authorization", Sends(_ => [""])),
        ("the scheme alone", Sends(_ => ["Bearer"])),
        ("the scheme and a blank", Sends(_ => ["Bearer "])),
        ("the token without a scheme", Sends(token => [token])),
        ("Basic", Sends(_ => ["Basic Ym90OnNlY3JldA=="])),
        ("another scheme with the token", Sends(token => [$"Digest {token}"])),
        ("two blanks before the token", Sends(token => [$"Bearer  {token}"])),
        ("a word after the token", Sends(token => [$"Bearer {token} really"])),
        ("the token twice in one value", Sends(token => [$"Bearer {token}, Bearer {token}"])),
        ("two Authorizations, the second genuine", Sends(token => ["Bearer nonsense", $"Bearer {token}"])),
        ("two genuine Authorizations", Sends(token => [$"Bearer {token}", $"Bearer {token}"])),
        ("one part", Altered(token => token.Split('.')[0])),
        ("two parts", Altered(token => string.Join('.', token.Split('.')[..2]))),
        ("four parts", Altered(token => token + ".AAAA")),
        ("five parts, as encrypted tokens have", Altered(token => token + ".AAAA.AAAA")),
        ("dots only", Altered(_ => "..")),
        ("an empty payload", Altered(token => { var parts = token.Split('.'); return $"{parts[0]}..{parts[2]}"; })),
        ("a header that is a list", Signs("[]", null)),
        ("a header that is no JSON", Signs("RS256", null)),
        ("a payload that is a list", Signs(null, "[]")),
        ("a payload that is text", Signs(null, "\"admin\"")),
        ("a payload that is null", Signs(null, "null")),
        ("a payload that is no JSON", Signs(null, "{iss")),
        ("a payload nested without end", Signs(null, string.Concat(Enumerable.Repeat("{\"a\":", 1_000)))),
        ("a payload with half a surrogate pair for an issuer", Signs(null, "{\"iss\":\"\\ud800\",\"exp\":9999999999}")),
        ("an audience given twice", Doubled("aud", "\"another\"")),
        ("an issuer given twice", Doubled("iss", "\"https://evil.example\"")),
        ("a service address given twice", Doubled("serviceurl", "\"https://evil.example/\"")),
        ("a token within a token", (envelope, _) => envelope.Token = () => envelope.Key.Sign(envelope.Header.ToJsonString(), envelope.Key.Sign(envelope.Header.ToJsonString(), envelope.Claims.ToJsonString()))),
        ("cty JWT around a token", (envelope, _) => { envelope.Header["cty"] = "JWT"; envelope.Token = () => envelope.Key.Sign(envelope.Header.ToJsonString(), "eyJhbGciOiJub25lIn0"); }),
        ("another payload under the signature", (envelope, _) => envelope.Altered = token => Other(token, envelope.Claims)),
        ("a signature of zeros", Altered(token => token[..(token.LastIndexOf('.') + 1)] + new string('A', 342))),
        ("a signature cut short", Altered(token => token[..^8])),
        ("a signature with a letter more", Altered(token => token + "A")),
        ("a signature with padding", Altered(token => token + "==")),
        ("the same bytes in other letters", Altered(token => token[..^1] + (token[^1] == 'A' ? 'B' : (char)(token[^1] + 1)))),
        ("ordinary base64 in place of the web's", Altered(token => token.Replace('-', '+').Replace('_', '/') + "+/")),
        ("a line break inside", Altered(token => token.Insert(20, "%0a"))),
        ("letters beyond ASCII", Altered(token => token.Insert(20, "é"))),
        ("letters of full width", Altered(_ => "ｅｙＪ.ｅｙＪ.ｅｙＪ")),
        ("20,000 letters", Altered(_ => new string('A', 20_000))),
        ("20,000 dots", Altered(_ => new string('.', 20_000))),
        ("a genuine token that is too long", (envelope, _) => envelope.Claims["filler"] = new string('x', 14_000)),
    ];

    private static Action<Envelope, GuardedHost> Sends(Func<string, string[]> authorization) => (envelope, _) => envelope.Authorization = authorization;

    private static Action<Envelope, GuardedHost> Altered(Func<string, string> alter) => (envelope, _) => envelope.Altered = alter;

    private static Action<Envelope, GuardedHost> Signs(string? header, string? claims) =>
        (envelope, _) => envelope.Token = () => envelope.Key.Sign(header ?? envelope.Header.ToJsonString(), claims ?? envelope.Claims.ToJsonString());

    private static Action<Envelope, GuardedHost> Doubled(string claim, string json) =>
        (envelope, _) => envelope.Token = () => envelope.Key.Sign(envelope.Header.ToJsonString(), $"{{\"{claim}\":{json},{envelope.Claims.ToJsonString()[1..]}");

    private static string Other(string token, JsonObject claims)
    {
        var parts = token.Split('.');
        claims["aud"] = Envelope.AppId;
        claims["exp"] = Envelope.Now.AddYears(1).ToUnixTimeSeconds();

        return $"{parts[0]}.{TestKey.Encode(claims.ToJsonString())}.{parts[2]}";
    }
}
