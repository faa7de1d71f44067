using System.Net;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;

namespace InternAssistant.Tests.Web.DirectLine;

/// <summary>The client's end of a socket.</summary>
internal sealed class StreamListener(ClientWebSocket socket) : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    public HttpStatusCode Status => socket.HttpStatusCode;

    public WebSocketCloseStatus? CloseStatus => socket.CloseStatus;

    public string? CloseReason => socket.CloseStatusDescription;

    /// <summary>The next frame's text; null when the other end said good-bye.</summary>
    public async Task<string?> FrameAsync()
    {
        using var limit = new CancellationTokenSource(Patience);
        using var text = new MemoryStream();
        var buffer = new byte[4_096];

        while (true)
        {
            var frame = await socket.ReceiveAsync(buffer.AsMemory(), limit.Token);
            if (frame.MessageType == WebSocketMessageType.Close)
            {
                return null;
            }

            text.Write(buffer.AsSpan(0, frame.Count));
            if (frame.EndOfMessage)
            {
                return Encoding.UTF8.GetString(text.ToArray());
            }
        }
    }

    /// <summary>The next frame that is not empty.</summary>
    public async Task<JsonElement> SetAsync()
    {
        while (true)
        {
            var frame = await FrameAsync() ?? throw new InvalidOperationException("The stream was closed.");
            if (frame.Length > 0)
            {
                return JsonSerializer.Deserialize<JsonElement>(frame);
            }
        }
    }

    /// <summary>Reads until so many activities came.</summary>
    public async Task<(IReadOnlyList<JsonElement> Activities, string Watermark)> ActivitiesAsync(int count)
    {
        List<JsonElement> activities = [];
        var watermark = "";

        while (activities.Count < count)
        {
            var set = await SetAsync();
            activities.AddRange(set.GetProperty("activities").EnumerateArray());
            watermark = set.TryGetProperty("watermark", out var mark) ? mark.GetString()! : watermark;
        }

        return (activities, watermark);
    }

    public Task SendAsync(byte[] bytes) => socket.SendAsync(bytes, WebSocketMessageType.Text, true, CancellationToken.None);

    /// <summary>Reads until the other end says good-bye.</summary>
    public async Task ClosedAsync()
    {
        while (await FrameAsync() is not null)
        {
        }
    }

    public void Dispose()
    {
        socket.Abort();
        socket.Dispose();
    }
}
