using System.Net.WebSockets;
using System.Threading.Channels;
using InternAssistant.Web.DirectLine.Conversations;

namespace InternAssistant.Web.DirectLine.Streaming;

/// <summary>
/// One socket of a conversation. It reads from the conversation what it has not sent, so that a slow client costs no memory,
/// and nothing is lost or sent twice. Only what passes (typing) waits in a line of its own, and the oldest of that goes first.
/// </summary>
internal sealed class ActivityStream(WebSocket socket, HostedConversation conversation, long after) : IActivityWatcher
{
    private const int FrameBytes = 64 * 1024;
    private const int PassingLimit = 16;

    private static readonly TimeSpan SlowestSend = TimeSpan.FromSeconds(20);

    private readonly Channel<bool> signal = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private readonly Lock gate = new();
    private readonly Queue<(long After, ReadOnlyMemory<byte> Json)> passing = new();
    private long sent = after;
    private volatile bool keepAliveIsDue;
    private volatile Farewell? farewell;

    private sealed record Farewell(WebSocketCloseStatus Status, string Reason);

    public void Wake() => signal.Writer.TryWrite(true);

    public void Show(long after, ReadOnlyMemory<byte> passing)
    {
        lock (gate)
        {
            this.passing.Enqueue((after, passing));
            if (this.passing.Count > PassingLimit)
            {
                this.passing.Dequeue();
            }
        }

        Wake();
    }

    public void Replaced() => Close(WebSocketCloseStatus.NormalClosure, "collision");

    public void Ended() => Close(WebSocketCloseStatus.NormalClosure, "The conversation has ended.");

    public void KeepAlive()
    {
        keepAliveIsDue = true;
        Wake();
    }

    /// <summary>Says good-bye after the frame that is being sent. The first reason stands.</summary>
    public void Close(WebSocketCloseStatus status, string reason)
    {
        lock (gate)
        {
            farewell ??= new Farewell(status, reason);
        }

        Wake();
    }

    /// <summary>Sends what there is until somebody says good-bye.</summary>
    public async Task SendAsync(CancellationToken cancellationToken)
    {
        Wake();

        while (await signal.Reader.ReadAsync(cancellationToken))
        {
            await SendAllAsync(cancellationToken);

            if (farewell is { } last)
            {
                await TimelyAsync(token => socket.CloseOutputAsync(last.Status, last.Reason, token), cancellationToken);

                return;
            }
        }
    }

    private async Task SendAllAsync(CancellationToken cancellationToken)
    {
        while (farewell is null && Next() is { } frame)
        {
            await TimelyAsync(token => socket.SendAsync(frame, WebSocketMessageType.Text, WebSocketMessageFlags.EndOfMessage, token).AsTask(), cancellationToken);
        }
    }

    /// <summary>What is to be sent next: kept activities in order, and each passing one after what was said before it.</summary>
    private ReadOnlyMemory<byte>? Next()
    {
        // What is said from here on may stand behind something passing that is not in the line yet.
        var last = conversation.Last;
        var first = FirstPassing();
        var (activities, watermark) = conversation.Read(sent, first?.After ?? last, FrameBytes);

        if (activities.Count > 0)
        {
            sent = watermark;

            return ActivitySet.Of(activities, watermark);
        }

        if (first is { } shown)
        {
            Dequeue(shown);

            return ActivitySet.Of(shown.Json);
        }

        if (keepAliveIsDue)
        {
            keepAliveIsDue = false;

            return ReadOnlyMemory<byte>.Empty;
        }

        return null;
    }

    private (long After, ReadOnlyMemory<byte> Json)? FirstPassing()
    {
        lock (gate)
        {
            return passing.TryPeek(out var first) ? first : null;
        }
    }

    // It may have left the line already to make room.
    private void Dequeue((long After, ReadOnlyMemory<byte> Json) shown)
    {
        lock (gate)
        {
            if (passing.TryPeek(out var first) && first.Json.Equals(shown.Json))
            {
                passing.Dequeue();
            }
        }
    }

    private static async Task TimelyAsync(Func<CancellationToken, Task> send, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(SlowestSend);
        await send(limit.Token);
    }
}
