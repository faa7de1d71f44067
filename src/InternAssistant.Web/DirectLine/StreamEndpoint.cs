using InternAssistant.Web.DirectLine.Access;
using InternAssistant.Web.DirectLine.Conversations;
using InternAssistant.Web.DirectLine.Streaming;

namespace InternAssistant.Web.DirectLine;

/// <summary>GET /v3/directline/conversations/{id}/stream: what is said, as it is said, over a WebSocket. The ticket in the address is all that opens it.</summary>
internal sealed class StreamEndpoint(StreamTickets tickets, HostedConversations conversations, ActivityStreams streams)
{
    private static readonly TimeSpan PingInterval = TimeSpan.FromSeconds(30);

    public async Task<IResult> OpenAsync(HttpContext http, string id)
    {
        if (!http.WebSockets.IsWebSocketRequest)
        {
            return Refusal.NoSocket;
        }

        if (!Watermark.TryRead(http.Request.Query["watermark"], out var watermark))
        {
            return Refusal.BadWatermark;
        }

        if (tickets.Redeem(http.Request.Query["t"].ToString(), id) is not { } ticket)
        {
            return Refusal.BadTicket;
        }

        if (await conversations.FindAsync(id, http.RequestAborted) is not { } conversation)
        {
            return Refusal.NoConversation;
        }

        return await ServeAsync(http, conversation, Math.Min(watermark ?? ticket.After, conversation.Last));
    }

    private async Task<IResult> ServeAsync(HttpContext http, HostedConversation conversation, long after)
    {
        var address = Address.Of(http);

        if (!streams.TryEnter(address))
        {
            return Refusal.TooMany(TimeSpan.FromSeconds(10));
        }

        try
        {
            conversations.Touch(conversation);
            // Pings find out who is gone without a word; the empty frames are Direct Line's own.
            using var socket = await http.WebSockets.AcceptWebSocketAsync(
                new WebSocketAcceptContext { KeepAliveInterval = PingInterval, KeepAliveTimeout = PingInterval });
            await streams.ServeAsync(socket, conversation, after);
        }
        finally
        {
            streams.Leave(address);
        }

        return TypedResults.Empty;
    }
}
