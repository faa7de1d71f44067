namespace InternAssistant.Web.BotFramework.Turns;

/// <summary>Which conversations have been greeted, so that two activities that tell of the same beginning greet once. Bounded; the oldest are forgotten.</summary>
public sealed class WelcomedConversations
{
    private const int Most = 100_000;

    private readonly Lock gate = new();
    private readonly HashSet<string> welcomed = new(StringComparer.Ordinal);
    private readonly Queue<string> byAge = new();

    /// <summary>True for the first who asks, whoever asks at the same time.</summary>
    public bool TryMark(string conversation)
    {
        lock (gate)
        {
            if (!welcomed.Add(conversation))
            {
                return false;
            }

            byAge.Enqueue(conversation);
            if (byAge.Count > Most)
            {
                welcomed.Remove(byAge.Dequeue());
            }

            return true;
        }
    }

    /// <summary>The conversation may be greeted again: the greeting did not get there, or the bot was removed.</summary>
    public void Forget(string conversation)
    {
        lock (gate)
        {
            welcomed.Remove(conversation);
        }
    }
}
