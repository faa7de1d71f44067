using System.Net.WebSockets;
using System.Text.Json;

namespace InternAssistant.Benchmarks;

/// <summary>One conversation over Direct Line, and its socket.</summary>
internal sealed record Talk(string Id, string Token, ClientWebSocket Socket)
{
    private readonly byte[] buffer = new byte[4_096];

    /// <summary>Reads until something of the bot's comes that replies to something.</summary>
    public async Task ReplyAsync()
    {
        while (true)
        {
            using var text = new MemoryStream();
            ValueWebSocketReceiveResult frame;
            do
            {
                frame = await Socket.ReceiveAsync(buffer.AsMemory(), CancellationToken.None);
                text.Write(buffer.AsSpan(0, frame.Count));
            }
            while (!frame.EndOfMessage);

            if (text.Length > 0 && IsReply(text.ToArray()))
            {
                return;
            }
        }
    }

    private static bool IsReply(byte[] json)
    {
        using var set = JsonDocument.Parse(json);

        return set.RootElement.GetProperty("activities").EnumerateArray()
            .Any(activity => activity.TryGetProperty("replyToId", out _) && activity.GetProperty("type").GetString() == "message");
    }
}
