namespace InternAssistant.Models.Recording;

/// <summary>The replies that a language model gave in a recorded turn, found again by what it was asked.</summary>
public sealed class RecordedReplies
{
    private readonly Lock gate = new();
    private readonly List<ModelExchange> left;
    private int unknown;

    /// <summary>The exchanges of one turn; those that failed and were tried again count for nothing.</summary>
    public RecordedReplies(IEnumerable<ModelExchange> exchanges) => left = [.. exchanges.Where(exchange => exchange.Failure is null)];

    /// <summary>How many replies nobody has asked for yet. Some are left when the turn is asked again in other words.</summary>
    public int Unused
    {
        get
        {
            lock (gate)
            {
                return left.Count;
            }
        }
    }

    /// <summary>How many requests have no recorded reply: their calls failed, were never made, or were asked in other words.</summary>
    public int Unknown => unknown;

    internal ModelExchange? TakeFor(string promptHash)
    {
        lock (gate)
        {
            var at = left.FindIndex(exchange => exchange.PromptHash == promptHash);
            if (at < 0)
            {
                unknown++;

                return null;
            }

            var found = left[at];
            left.RemoveAt(at);

            return found;
        }
    }
}
