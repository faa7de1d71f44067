using System.Net.Http.Json;
using System.Text.Json;
using InternAssistant.AcceptanceTests.Drivers;

namespace InternAssistant.AcceptanceTests.Channels;

/// <summary>The doors of a running host, each asked one question in a conversation of its own.</summary>
internal sealed class Doors(WebHost host)
{
    public async Task<ChannelAnswer> AskAsync(string question) => ChannelAnswer.OfContract(await host.AskAsync(question));

    /// <summary>Through POST /api/messages, as a channel that waits for the replies.</summary>
    public async Task<ChannelAnswer> MessageAsync(string channel, string question)
    {
        using var response = await host.Http.PostAsJsonAsync(new Uri("/api/messages", UriKind.Relative), new
        {
            type = "message",
            id = "1",
            channelId = channel,
            serviceUrl = "https://smba.trafficmanager.net/emea/",
            deliveryMode = "expectReplies",
            text = question,
            from = new { id = "somebody" },
            recipient = new { id = "bot", name = "Bot" },
            conversation = new { id = Guid.NewGuid().ToString(), conversationType = "personal" },
        });
        response.EnsureSuccessStatusCode();
        var replies = await response.Content.ReadFromJsonAsync<JsonElement>();

        return ChannelAnswer.OfActivity(Assert.Single(replies.GetProperty("activities").EnumerateArray()));
    }

    /// <summary>As the widget does: a token, a conversation, a message, and what stands in the conversation after it.</summary>
    public async Task<ChannelAnswer> DirectLineAsync(string question)
    {
        var token = (await host.CallAsync(HttpMethod.Post, "/widget/token", null, null)).GetProperty("token").GetString()!;
        var conversation = (await host.CallAsync(HttpMethod.Post, "/v3/directline/conversations", token, null)).GetProperty("conversationId").GetString()!;
        var activities = $"/v3/directline/conversations/{conversation}/activities";
        var posted = (await host.CallAsync(HttpMethod.Post, activities, token, new { type = "message", text = question, from = new { id = "dl_x" } })).GetProperty("id").GetString()!;
        JsonElement? reply = null;
        await Eventually.TrueAsync(
            async () =>
            {
                var all = (await host.CallAsync(HttpMethod.Get, activities, token, null)).GetProperty("activities").EnumerateArray();
                reply = all.Where(activity => activity.TryGetProperty("replyToId", out var id) && id.GetString() == posted).Select(activity => (JsonElement?)activity).FirstOrDefault();

                return reply is not null;
            },
            $"'{question}' is answered over Direct Line");

        return ChannelAnswer.OfActivity(reply!.Value);
    }
}
