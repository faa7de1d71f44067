using System.Collections.Concurrent;
using System.Net.WebSockets;
using InternAssistant.Web.DirectLine.Conversations;
using Microsoft.Extensions.Options;

namespace InternAssistant.Web.DirectLine.Streaming;

/// <summary>All sockets of this host: how many there are, the empty frames that keep them alive, and the good-bye when the host stops.</summary>
internal sealed class ActivityStreams(IOptions<DirectLineOptions> options)
{
    private static readonly TimeSpan LongestFarewell = TimeSpan.FromSeconds(5);

    private readonly ConcurrentDictionary<ActivityStream, byte> streams = new();
    private readonly Dictionary<string, int> counts = new(StringComparer.Ordinal);
    private readonly Lock gate = new();
    private int count;
    private volatile bool isStopping;

    public int Count => Volatile.Read(ref count);

    /// <summary>Takes a place for a socket of an address; false when host or address have as many as they may. Given back by <see cref="Leave"/>.</summary>
    public bool TryEnter(string address)
    {
        lock (gate)
        {
            var own = counts.GetValueOrDefault(address);
            var isAllowed = !isStopping && count < options.Value.MaxSockets && own < options.Value.MaxSocketsPerAddress;

            if (isAllowed)
            {
                counts[address] = own + 1;
                count++;
            }

            return isAllowed;
        }
    }

    public void Leave(string address)
    {
        lock (gate)
        {
            count--;
            if (--counts[address] == 0)
            {
                counts.Remove(address);
            }
        }
    }

    /// <summary>Serves one socket until either side says good-bye.</summary>
    public async Task ServeAsync(WebSocket socket, HostedConversation conversation, long after)
    {
        using var over = new CancellationTokenSource();
        var stream = new ActivityStream(socket, conversation, after);
        streams[stream] = 0;

        try
        {
            Begin(stream, conversation);
            var reading = ReadAsync(stream, socket, over.Token);
            await stream.SendAsync(over.Token);
            await reading.WaitAsync(LongestFarewell);
        }
        catch (Exception exception) when (exception is WebSocketException or OperationCanceledException or TimeoutException or IOException or ObjectDisposedException)
        {
            // The client is gone, or too slow to say good-bye to. It comes back with its watermark.
        }
        finally
        {
            conversation.Unwatch(stream);
            streams.TryRemove(stream, out _);
            await over.CancelAsync();
            socket.Abort();
        }
    }

    public void KeepAlive()
    {
        foreach (var (stream, _) in streams)
        {
            stream.KeepAlive();
        }
    }

    public void Stop()
    {
        lock (gate)
        {
            isStopping = true;
        }

        foreach (var (stream, _) in streams)
        {
            SayGoodbye(stream);
        }
    }

    private void Begin(ActivityStream stream, HostedConversation conversation)
    {
        if (!conversation.TryWatch(stream))
        {
            stream.Ended();
        }

        if (isStopping)
        {
            SayGoodbye(stream);
        }
    }

    private static void SayGoodbye(ActivityStream stream) => stream.Close(WebSocketCloseStatus.EndpointUnavailable, "The host is stopping.");

    private static async Task ReadAsync(ActivityStream stream, WebSocket socket, CancellationToken cancellationToken)
    {
        var isPolite = false;

        try
        {
            isPolite = await ClientFrames.ReadToEndAsync(socket, cancellationToken);
        }
        catch (Exception exception) when (exception is WebSocketException or OperationCanceledException or IOException or ObjectDisposedException)
        {
            isPolite = true;
        }

        stream.Close(isPolite ? WebSocketCloseStatus.NormalClosure : WebSocketCloseStatus.MessageTooBig, isPolite ? "" : "The frame is too large.");
    }
}
