using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace InternAssistant.AcceptanceTests.Http;

public sealed class MessagesTests(ZarnowHost zarnow) : IClassFixture<ZarnowHost>
{
    [Fact]
    public async Task A_message_that_expects_replies_is_answered_with_its_sources()
    {
        var reply = await ReplyToAsync(Message("Can I park at the Zarnow lab?"));

        Assert.Equal("message", Text(reply, "type"));
        Assert.Equal("activity-1", Text(reply, "replyToId"));
        Assert.Equal("test", Text(reply, "channelId"));
        Assert.Equal("bot-1", Text(reply["from"]!, "id"));
        Assert.Equal("user-1", Text(reply["recipient"]!, "id"));
        Assert.NotEmpty(Text(reply, "id"));
        Assert.Contains("[1]", Text(reply, "text"), StringComparison.Ordinal);
        Assert.Contains("[1] Getting to the Zarnow lab – Parking: “There is no visitor parking at the Zarnow lab.” (as of 2025-12-03)", Text(reply, "text"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reply_has_no_members_that_the_protocol_does_not_have()
    {
        string[] protocol =
        [
            "type", "id", "timestamp", "channelId", "serviceUrl", "from", "recipient", "conversation", "replyToId",
            "text", "textFormat", "inputHint", "locale", "suggestedActions", "channelData",
        ];

        var reply = await ReplyToAsync(Message("Can I park at the Zarnow lab?"));

        Assert.Empty(reply.AsObject().Select(member => member.Key).Except(protocol));
    }

    [Fact]
    public async Task A_conversation_is_remembered()
    {
        await ReplyToAsync(Message("How long is the internship in Lisbon?", conversation: "follow-up"));

        var reply = await ReplyToAsync(Message("and in Oslo?", conversation: "follow-up"));

        Assert.Contains("16 weeks", Text(reply, "text"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_bots_own_name_is_no_part_of_the_question()
    {
        var reply = await ReplyToAsync(Message("<at>Intern Bot</at> Can I park at the Zarnow lab?"));

        Assert.Contains("no visitor parking", Text(reply, "text"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"type":"conversationUpdate","membersAdded":[{"id":"user-1"}]}""")]
    [InlineData("""{"type":"typing","deliveryMode":"expectReplies"}""")]
    [InlineData("""{"type":"somethingNew"}""")]
    [InlineData("""{"type":"message","text":"Can I park?"}""")]
    public async Task Other_activities_are_accepted_and_left_alone(string activity)
    {
        using var response = await zarnow.Host.PostAsync("/api/messages", activity);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Empty(await response.Content.ReadAsByteArrayAsync());
    }

    [Theory]
    [InlineData("")]
    [InlineData("no JSON")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("""{"text":"no type"}""")]
    [InlineData("""{"type":null}""")]
    [InlineData("""{"type":""}""")]
    [InlineData("""{"type":7}""")]
    [InlineData("""{"type":"message","text":{}}""")]
    public async Task What_is_no_activity_is_refused(string body)
    {
        using var response = await zarnow.Host.PostAsync("/api/messages", body);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task JSON_without_end_of_depth_is_refused()
    {
        var body = string.Concat(Enumerable.Repeat("""{"a":""", 10_000));

        using var response = await zarnow.Host.PostAsync("/api/messages", body);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_body_that_is_too_large_is_refused(bool chunked)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages")
        {
            Content = new StringContent(Message(new string('x', 256 * 1024)).ToJsonString(), null, "application/json"),
        };
        request.Headers.TransferEncodingChunked = chunked;

        using var response = await zarnow.Host.Http.SendAsync(request);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
    }

    [Fact]
    public async Task Another_method_is_not_allowed() =>
        Assert.Equal(HttpStatusCode.MethodNotAllowed, await zarnow.Host.StatusOfAsync("/api/messages"));

    [Fact]
    public async Task Another_content_type_is_not_supported()
    {
        using var response = await zarnow.Host.PostAsync("/api/messages", """{"type":"message"}""", "application/xml");

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, response.StatusCode);
    }

    private async Task<JsonNode> ReplyToAsync(JsonObject message)
    {
        using var response = await zarnow.Host.PostAsync("/api/messages", message.ToJsonString());
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var replies = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;

        return Assert.Single(replies["activities"]!.AsArray())!;
    }

    private static JsonObject Message(string text, string conversation = "conversation-1") => new()
    {
        ["type"] = "message",
        ["id"] = "activity-1",
        ["channelId"] = "test",
        ["deliveryMode"] = "expectReplies",
        ["text"] = text,
        ["from"] = new JsonObject { ["id"] = "user-1" },
        ["recipient"] = new JsonObject { ["id"] = "bot-1", ["name"] = "Intern Bot" },
        ["conversation"] = new JsonObject { ["id"] = conversation },
        ["channelData"] = JsonSerializer.SerializeToNode(new { anything = new[] { 1, 2 } }),
    };

    private static string Text(JsonNode node, string name) => (string)node[name]!;
}
