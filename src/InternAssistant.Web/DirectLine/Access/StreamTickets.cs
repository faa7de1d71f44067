namespace InternAssistant.Web.DirectLine.Access;

/// <summary>
/// Tickets stand in the address of a socket, where browsers can send no header. Each is random, lives for a minute and is used once,
/// so that an address that is read somewhere opens nothing.
/// </summary>
public sealed class StreamTickets(TimeProvider clock)
{
    private const int Limit = 20_000;

    private static readonly TimeSpan Lifetime = TimeSpan.FromSeconds(60);

    private readonly Lock gate = new();
    private readonly Dictionary<string, StreamTicket> tickets = new(StringComparer.Ordinal);
    private readonly Queue<string> byAge = new();

    public string Issue(string conversationId, long after)
    {
        var ticket = RandomIds.Next();

        lock (gate)
        {
            ForgetTheOld();
            tickets[ticket] = new StreamTicket(conversationId, after, clock.GetUtcNow() + Lifetime);
            byAge.Enqueue(ticket);
        }

        return ticket;
    }

    /// <summary>Uses a ticket up; null when it opens nothing, or another conversation.</summary>
    public StreamTicket? Redeem(string ticket, string conversationId)
    {
        lock (gate)
        {
            return tickets.Remove(ticket, out var found) && found.ConversationId == conversationId && clock.GetUtcNow() < found.Expires ? found : null;
        }
    }

    // A ticket that was used leaves its name in the queue until all before it are over, a minute at most; only those that still open something count.
    private void ForgetTheOld()
    {
        while (byAge.TryPeek(out var oldest) && (tickets.Count >= Limit || IsOver(oldest)))
        {
            tickets.Remove(byAge.Dequeue());
        }
    }

    private bool IsOver(string ticket) => !tickets.TryGetValue(ticket, out var found) || found.Expires <= clock.GetUtcNow();
}
