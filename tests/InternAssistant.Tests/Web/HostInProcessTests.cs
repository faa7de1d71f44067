using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace InternAssistant.Tests.Web;

public sealed class HostInProcessTests
{
    [Fact]
    public async Task A_message_that_expects_replies_gets_them_in_the_response()
    {
        await using var host = await HostInProcess.StartAsync();

        using var response = await host.Http.PostAsJsonAsync(new Uri("/api/messages", UriKind.Relative), new
        {
            type = "message",
            id = "1",
            channelId = "test",
            deliveryMode = "expectReplies",
            text = "How do I apply?",
            from = new { id = "me" },
            conversation = new { id = "c" },
        });

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var replies = await response.Content.ReadFromJsonAsync<JsonElement>();
        var reply = Assert.Single(replies.GetProperty("activities").EnumerateArray());
        Assert.Contains("Fill in the form on the careers portal", reply.GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.Equal("1", reply.GetProperty("replyToId").GetString());
    }
}
