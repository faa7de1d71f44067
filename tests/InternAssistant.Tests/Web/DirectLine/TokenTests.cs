using System.Buffers.Text;
using System.Net;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using InternAssistant.Web.DirectLine.Access;

namespace InternAssistant.Tests.Web.DirectLine;

public sealed class TokenTests
{
    [Fact]
    public async Task The_widget_gets_a_token_for_one_conversation_and_a_person_that_nobody_can_guess()
    {
        await using var scene = await DirectLineScene.StartAsync();

        var first = await scene.WidgetTokenAsync();
        var second = await scene.WidgetTokenAsync();

        Assert.Equal(1_800, first.ExpiresIn);
        Assert.Matches("^[A-Za-z0-9_-]{27}$", first.Id);
        Assert.Matches("^dl_[A-Za-z0-9_-]{27}$", ClaimsOf(first.Token).GetProperty("user").GetString());
        Assert.Equal(first.Id, ClaimsOf(first.Token).GetProperty("conv").GetString());
        Assert.NotEqual(first.Id, second.Id);
        Assert.NotEqual(ClaimsOf(first.Token).GetProperty("user").GetString(), ClaimsOf(second.Token).GetProperty("user").GetString());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("null")]
    [InlineData("https://elsewhere.example")]
    [InlineData("https://careers.example.org.elsewhere.example")]
    [InlineData("https://careers.example.org:8443")]
    [InlineData("http://careers.example.org")]
    public async Task Other_pages_get_no_token(string? origin)
    {
        await using var scene = await DirectLineScene.StartAsync("DirectLine:AllowedOrigins:0=https://careers.example.org");

        using var response = await scene.SendAsync(HttpMethod.Post, "/widget/token", origin: origin);

        await Refused.AsAsync(response, HttpStatusCode.Forbidden, "OriginNotAllowed");
        Assert.False(response.Headers.Contains("Access-Control-Allow-Origin"));
    }

    [Fact]
    public async Task A_page_on_the_list_gets_a_token_and_may_read_it()
    {
        await using var scene = await DirectLineScene.StartAsync("DirectLine:AllowedOrigins:0=https://careers.example.org");

        using var response = await scene.SendAsync(HttpMethod.Post, "/widget/token", origin: "https://careers.example.org");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("https://careers.example.org", response.Headers.GetValues("Access-Control-Allow-Origin").Single());
        Assert.Contains("Origin", response.Headers.Vary);
    }

    [Fact]
    public async Task Only_the_secret_makes_tokens_for_others()
    {
        await using var scene = await DirectLineScene.StartAsync();
        var token = (await scene.WidgetTokenAsync()).Token;

        using var bySecret = await scene.SendAsync(HttpMethod.Post, $"{DirectLineScene.Base}/tokens/generate", DirectLineScene.Secret, JsonContent.Create(new { user = new { id = "dl_me", name = "Me" } }));
        using var byToken = await scene.SendAsync(HttpMethod.Post, $"{DirectLineScene.Base}/tokens/generate", token);
        using var byGuess = await scene.SendAsync(HttpMethod.Post, $"{DirectLineScene.Base}/tokens/generate", DirectLineScene.Secret + "!");

        Assert.Equal("dl_me", ClaimsOf(Conversed.Of(await DirectLineScene.ReadAsync(bySecret)).Token).GetProperty("user").GetString());
        await Refused.AsAsync(byToken, HttpStatusCode.Forbidden, "Forbidden");
        await Refused.AsAsync(byGuess, HttpStatusCode.Forbidden, "InvalidToken");
    }

    [Fact]
    public async Task Without_a_secret_no_bearer_makes_tokens()
    {
        await using var scene = await DirectLineScene.StartAsync("DirectLine:Secret=");

        foreach (var guess in (string[])[DirectLineScene.Secret, "x", "\"\""])
        {
            using var response = await scene.SendAsync(HttpMethod.Post, $"{DirectLineScene.Base}/tokens/generate", guess);
            await Refused.AsAsync(response, HttpStatusCode.Forbidden, "InvalidToken");
        }
    }

    [Fact]
    public async Task A_refreshed_token_is_for_the_same_conversation_and_person_and_lives_longer()
    {
        await using var scene = await DirectLineScene.StartAsync();
        var first = await scene.WidgetTokenAsync();
        scene.Clock.Pass(TimeSpan.FromMinutes(29));

        using var response = await scene.SendAsync(HttpMethod.Post, $"{DirectLineScene.Base}/tokens/refresh", first.Token);

        var second = Conversed.Of(await DirectLineScene.ReadAsync(response));
        Assert.Equal(first.Id, second.Id);
        Assert.Equal(ClaimsOf(first.Token).GetProperty("user").GetString(), ClaimsOf(second.Token).GetProperty("user").GetString());
        scene.Clock.Pass(TimeSpan.FromMinutes(29));
        using var again = await scene.SendAsync(HttpMethod.Post, $"{DirectLineScene.Base}/tokens/refresh", second.Token);
        Assert.Equal(HttpStatusCode.OK, again.StatusCode);
    }

    [Fact]
    public async Task A_token_opens_things_to_the_second_that_it_expires()
    {
        await using var scene = await DirectLineScene.StartAsync();
        var conversation = await scene.ConverseAsync();

        scene.Clock.Pass(TimeSpan.FromSeconds(1_799));
        await scene.ReadAsync(conversation);
        scene.Clock.Pass(TimeSpan.FromSeconds(1));

        foreach (var (method, path) in ((HttpMethod, string)[])[
            (HttpMethod.Post, $"{DirectLineScene.Base}/tokens/refresh"), (HttpMethod.Post, $"{DirectLineScene.Base}/conversations"),
            (HttpMethod.Get, conversation.Path), (HttpMethod.Get, conversation.Activities), (HttpMethod.Post, conversation.Activities)])
        {
            using var response = await scene.SendAsync(method, path, conversation.Token);
            await Refused.AsAsync(response, HttpStatusCode.Forbidden, "TokenExpired");
        }
    }

    [Fact]
    public async Task Refreshing_ends_when_the_conversation_is_as_old_as_any_may_become()
    {
        await using var scene = await DirectLineScene.StartAsync("DirectLine:MaxAgeHours=1", "DirectLine:TokenSeconds=2400");
        var token = (await scene.WidgetTokenAsync()).Token;
        scene.Clock.Pass(TimeSpan.FromMinutes(30));
        using var fresh = await scene.SendAsync(HttpMethod.Post, $"{DirectLineScene.Base}/tokens/refresh", token);
        var renewed = Conversed.Of(await DirectLineScene.ReadAsync(fresh)).Token;
        scene.Clock.Pass(TimeSpan.FromMinutes(30));

        using var refresh = await scene.SendAsync(HttpMethod.Post, $"{DirectLineScene.Base}/tokens/refresh", renewed);
        using var start = await scene.SendAsync(HttpMethod.Post, $"{DirectLineScene.Base}/conversations", renewed);

        await Refused.AsAsync(refresh, HttpStatusCode.NotFound, "ConversationNotFound");
        await Refused.AsAsync(start, HttpStatusCode.NotFound, "ConversationNotFound");
    }

    [Fact]
    public async Task Tokens_that_were_not_made_here_open_nothing()
    {
        await using var scene = await DirectLineScene.StartAsync();
        var conversation = await scene.ConverseAsync();
        var parts = conversation.Token.Split('.');
        var unsigned = Encode("{\"alg\":\"none\",\"typ\":\"JWT\"}");
        var claims = Encode($"{{\"user\":\"dl_x\",\"conv\":\"{conversation.Id}\",\"began\":1,\"iat\":1,\"exp\":9999999999}}");
        string[] forgeries =
        [
            "x", "..", "a.b.c", $"{parts[0]}.{parts[1]}", $"{conversation.Token}.x", $"{parts[0]}.{parts[1]}.", $"{unsigned}.{parts[1]}.", $"{unsigned}.{claims}.",
            $"{parts[0]}.{claims}.{parts[2]}", $"{parts[0]}.{parts[1]}.{parts[2][..^1]}", $"{parts[0]}.{parts[1]}.{parts[2]}A", $"{parts[0]}.{parts[1]}.{Signed($"{parts[0]}.{parts[1]}", "")}",
            $"{parts[0]}.{claims}.{Signed($"{parts[0]}.{claims}", DirectLineScene.Secret)}", $"{Encode("{\"typ\":\"JWT\",\"alg\":\"HS256\"}")}.{parts[1]}.{parts[2]}",
            $"{parts[0]}.{parts[1].ToUpperInvariant()}.{parts[2]}", new string('a', 5_000), $"{parts[0]}.{new string('a', 10_000)}.{parts[2]}", $"{parts[0]}.%%%.{parts[2]}",
        ];

        foreach (var forgery in forgeries)
        {
            using var response = await scene.SendAsync(HttpMethod.Get, conversation.Activities, forgery);
            await Refused.AsAsync(response, HttpStatusCode.Forbidden, "InvalidToken");
        }
    }

    [Theory]
    [InlineData("Basic", "dXNlcjpwYXNz")]
    [InlineData("Token", "x")]
    [InlineData("Bearer", "")]
    public async Task Another_scheme_is_no_credential(string scheme, string credential)
    {
        await using var scene = await DirectLineScene.StartAsync();

        using var response = await scene.SendAsync(HttpMethod.Post, $"{DirectLineScene.Base}/conversations", credential, scheme: scheme);

        await Refused.AsAsync(response, HttpStatusCode.Unauthorized, "Unauthorized");
    }

    [Theory]
    [InlineData("DirectLine:SigningKey=a key of thirty-two characters or more", true)]
    [InlineData("DirectLine:MaxSockets=10", true)]
    [InlineData("DirectLine:Secret=", false)]
    public async Task Tokens_outlive_the_process_when_a_key_or_a_secret_is_set(string setting, bool isLasting)
    {
        await using var before = await DirectLineScene.StartAsync(setting);
        var token = (await before.WidgetTokenAsync()).Token;
        await using var after = await DirectLineScene.StartAsync(setting);

        using var response = await after.SendAsync(HttpMethod.Post, $"{DirectLineScene.Base}/conversations", token);

        Assert.Equal(isLasting ? HttpStatusCode.Created : HttpStatusCode.Forbidden, response.StatusCode);
    }

    [Fact]
    public void Ids_have_160_random_bits()
    {
        var ids = Enumerable.Range(0, 10_000).Select(_ => RandomIds.Next()).ToArray();

        Assert.Equal(ids.Length, ids.Distinct(StringComparer.Ordinal).Count());
        Assert.All(ids, id => Assert.True(RandomIds.IsId(id)));
        var bits = ids.Select(id => Base64Url.DecodeFromChars(id)).ToArray();
        Assert.All(bits, bytes => Assert.Equal(20, bytes.Length));

        // Each of the 160 bits is set in half of them; 400 is eight standard deviations.
        for (var bit = 0; bit < 160; bit++)
        {
            Assert.InRange(bits.Count(bytes => (bytes[bit / 8] >> (bit % 8) & 1) == 1), 4_600, 5_400);
        }
    }

    private static JsonElement ClaimsOf(string token) => JsonSerializer.Deserialize<JsonElement>(Base64Url.DecodeFromChars(token.Split('.')[1]));

    private static string Encode(string json) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(json));

    private static string Signed(string text, string key) => Base64Url.EncodeToString(HMACSHA256.HashData(Encoding.UTF8.GetBytes(key), Encoding.UTF8.GetBytes(text)));
}
