using System.Net.WebSockets;

namespace InternAssistant.Web.DirectLine.Streaming;

/// <summary>Reads what a client sends over a socket, of which nothing matters but its good-bye.</summary>
internal static class ClientFrames
{
    private const int Largest = 4 * 1024;
    private const int BufferSize = 128;

    /// <summary>Reads until the client closes. False when a message was larger than any that a client has reason to send.</summary>
    public static async Task<bool> ReadToEndAsync(WebSocket socket, CancellationToken cancellationToken)
    {
        var buffer = new byte[BufferSize];
        var length = 0;

        while (length <= Largest)
        {
            var frame = await socket.ReceiveAsync(buffer.AsMemory(), cancellationToken);

            if (frame.MessageType == WebSocketMessageType.Close)
            {
                return true;
            }

            length = frame.EndOfMessage ? 0 : length + frame.Count;
        }

        return false;
    }
}
