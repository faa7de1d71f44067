using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace InternAssistant.Tests.Web.DirectLine;

/// <summary>Every route of Direct Line 3.0 with every status that its description lists, and the exact form of each body.</summary>
public sealed class ContractTests
{
    private const string Generate = "POST tokens/generate";
    private const string Refresh = "POST tokens/refresh";
    private const string Start = "POST conversations";
    private const string Reconnect = "GET conversations/{id}";
    private const string Read = "GET conversations/{id}/activities";
    private const string Post = "POST conversations/{id}/activities";
    private const string Upload = "POST conversations/{id}/upload";
    private const string Session = "GET session/getsessionid";

    /// <summary>The description's table.</summary>
    private static readonly Dictionary<string, int[]> Described = new()
    {
        [Generate] = [200, 401, 403, 404, 429, 500],
        [Refresh] = [200, 401, 403, 404, 429, 500],
        [Start] = [200, 201, 400, 401, 403, 404, 409, 429, 500],
        [Reconnect] = [200, 400, 401, 403, 404, 429, 500],
        [Read] = [200, 400, 401, 403, 404, 429, 500],
        [Post] = [200, 204, 400, 401, 403, 404, 429, 500, 502],
        [Upload] = [200, 202, 204, 400, 401, 403, 404, 429, 500, 502],
        [Session] = [200],
    };

    /// <summary>What is never answered here: a token for something new finds nothing missing, eTags are not kept, and a post always gets an id at once.</summary>
    private static readonly HashSet<(string Route, int Status)> Never = [(Generate, 404), (Start, 409), (Post, 204), (Upload, 202), (Upload, 204)];

    /// <summary>What the description does not list and a strict host answers.</summary>
    private static readonly (string Route, int Status)[] Beyond =
        [(Generate, 400), (Generate, 413), (Generate, 415), (Start, 413), (Start, 415), (Post, 413), (Post, 415), (Upload, 413), (Upload, 415), (Session, 401), (Session, 403), (Session, 500)];

    private static readonly Dictionary<int, string> Codes = new()
    {
        [400] = "BadArgument",
        [401] = "Unauthorized",
        [403] = "TokenExpired",
        [404] = "ConversationNotFound",
        [413] = "MessageSizeTooBig",
        [415] = "UnsupportedMediaType",
        [429] = "TooManyRequests",
        [500] = "ServiceError",
        [502] = "BotError",
    };

    public static TheoryData<string, int> Table
    {
        get
        {
            var rows = new TheoryData<string, int>();
            foreach (var (route, status) in Described.SelectMany(row => row.Value.Select(status => (row.Key, status))).Where(row => !Never.Contains(row)).Concat(Beyond))
            {
                rows.Add(route, status);
            }

            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Table))]
    public async Task A_route_answers_with_a_status_in_its_form(string route, int status)
    {
        var clock = new BreakableClock(DirectLineScene.Now);
        await using var scene = await DirectLineScene.StartAsync(status == 502 ? ScriptedBot.Failing() : ScriptedBot.Echo(), null, clock, SettingsFor(status));
        var conversation = route == Start && status != 200 ? await scene.WidgetTokenAsync() : await scene.ConverseAsync();
        if (status == 429)
        {
            await ExhaustAsync(scene, conversation, route, route == Generate ? DirectLineScene.Secret : conversation.Token);
        }

        scene.Clock.Pass(PastFor(route, status));
        // A token for a conversation that was never begun.
        conversation = status == 404 && route is not (Refresh or Start) ? await scene.WidgetTokenAsync() : conversation;
        var bearer = route == Generate && status != 403 ? DirectLineScene.Secret : conversation.Token;
        clock.IsBroken = status == 500;

        using var response = await AskAsync(scene, conversation, route, status == 401 ? null : bearer, ContentFor(route, status), status == 400);

        Assert.Equal(status, (int)response.StatusCode);
        if (status >= 400)
        {
            await Refused.AsAsync(response, (HttpStatusCode)status, route == Generate && status == 403 ? "Forbidden" : Codes[status]);
            Assert.Equal(status == 429, response.Headers.Contains("Retry-After"));
        }
        else
        {
            Assert.Equal(MembersOf(route), (await response.Content.ReadFromJsonAsync<JsonElement>()).EnumerateObject().Select(member => member.Name));
        }
    }

    [Fact]
    public async Task Anything_else_is_no_route()
    {
        await using var scene = await DirectLineScene.StartAsync();
        var conversation = await scene.ConverseAsync();

        foreach (var (method, path) in ((HttpMethod, string)[])[
            (HttpMethod.Get, ""), (HttpMethod.Get, "/tokens/generate"), (HttpMethod.Delete, "/conversations"), (HttpMethod.Put, $"/conversations/{conversation.Id}/activities"),
            (HttpMethod.Get, "/conversations//activities"), (HttpMethod.Get, "/x"), (HttpMethod.Post, $"/conversations/{conversation.Id}/stream")])
        {
            using var response = await scene.SendAsync(method, DirectLineScene.Base + path, conversation.Token);
            await Refused.AsAsync(response, HttpStatusCode.NotFound, "NotFound");
        }
    }

    private static string[] SettingsFor(int status) => status == 429
        ? ["DirectLine:Uploads=true", "DirectLine:TokensPerMinute=2", "DirectLine:StartsPerMinute=1", "DirectLine:PostsPerMinute=1", "DirectLine:UploadsPerMinute=1", "DirectLine:ReadsPerConversation=60"]
        : ["DirectLine:Uploads=true", "DirectLine:MaxAgeHours=1", "DirectLine:TokenSeconds=7200", "DirectLine:MaxUploadKilobytes=1"];

    private static TimeSpan PastFor(string route, int status) => status switch
    {
        403 when route != Generate => TimeSpan.FromHours(2),
        404 when route is Refresh or Start => TimeSpan.FromHours(1),
        _ => TimeSpan.Zero,
    };

    private static string[] MembersOf(string route) => route switch
    {
        Generate or Refresh => ["conversationId", "token", "expires_in"],
        Start or Reconnect => ["conversationId", "token", "expires_in", "streamUrl"],
        Read => ["activities", "watermark"],
        Session => ["sessionId"],
        _ => ["id"],
    };

    private static async Task ExhaustAsync(DirectLineScene scene, Conversed conversation, string route, string bearer)
    {
        for (var asked = 0; asked < 60; asked++)
        {
            using var response = await AskAsync(scene, conversation, route, bearer, ContentFor(route, 200), false);
            if (response.StatusCode == HttpStatusCode.TooManyRequests)
            {
                return;
            }
        }
    }

    private static async Task<HttpResponseMessage> AskAsync(
        DirectLineScene scene, Conversed conversation, string route, string? bearer, HttpContent? content, bool isMalformed)
    {
        using (content)
        {
            var query = isMalformed && route is Reconnect or Read ? "?watermark=x" : route == Upload ? "?userId=dl_x" : "";
            var path = route[(route.IndexOf(' ', StringComparison.Ordinal) + 1)..].Replace("{id}", conversation.Id, StringComparison.Ordinal);
            var method = route.StartsWith("GET", StringComparison.Ordinal) ? HttpMethod.Get : HttpMethod.Post;

            return await scene.SendAsync(method, $"{DirectLineScene.Base}/{path}{query}", bearer, content);
        }
    }

    private static HttpContent? ContentFor(string route, int status) => (route, status) switch
    {
        (Reconnect or Read or Session or Refresh, _) => null,
        (Upload, 400) => new MultipartFormDataContent { { new StringContent("x"), "nothing" } }.WithoutParts(),
        (Upload, 413) => new ByteArrayContent(new byte[2_000]).As("image/png"),
        (Upload, 415) => new ByteArrayContent([1]).As("text/html"),
        (Upload, _) => new ByteArrayContent([1]).As("image/png"),
        (_, 400) => new StringContent("{\"type\":").As("application/json"),
        (_, 413) => new ByteArrayContent(new byte[300_000]).As("application/json"),
        (_, 415) => new StringContent("{}"),
        _ => JsonContent.Create(new { type = "message", text = "hello" }),
    };
}
