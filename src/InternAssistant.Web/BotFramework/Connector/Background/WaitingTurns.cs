using System.Threading.Channels;
using InternAssistant.Web.BotFramework.Schema;
using InternAssistant.Web.BotFramework.Turns;
using Microsoft.Extensions.Options;

namespace InternAssistant.Web.BotFramework.Connector.Background;

/// <summary>Activities that wait for their turn: within a conversation one after the other, conversations beside each other, and not more than a number in all.</summary>
public sealed class WaitingTurns(IOptions<BotFrameworkOptions> options)
{
    private readonly int limit = options.Value.WaitingTurns;
    private readonly Lock gate = new();
    private readonly Dictionary<string, Queue<Activity>> conversations = new(StringComparer.Ordinal);

    // A conversation stands here once as long as it has something waiting, so that there are never more than the limit.
    private readonly Channel<string> turns = Channel.CreateBounded<string>(options.Value.WaitingTurns);
    private int count;
    private bool closed;
    private long nameless;

    /// <summary>Takes an activity, unless too many wait or the host stops.</summary>
    public bool TryAdd(Activity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);

        lock (gate)
        {
            if (closed || count == limit)
            {
                return false;
            }

            count++;
            var conversation = ConversationKey.Of(activity) ?? $"/{++nameless}";

            if (conversations.TryGetValue(conversation, out var waiting))
            {
                waiting.Enqueue(activity);
            }
            else
            {
                conversations.Add(conversation, new Queue<Activity>([activity]));
                turns.Writer.TryWrite(conversation);
            }

            return true;
        }
    }

    /// <summary>Takes nothing more. <see cref="ReadAllAsync"/> ends when what was taken is done.</summary>
    public void Close()
    {
        lock (gate)
        {
            closed = true;
            CompleteWhenDone();
        }
    }

    /// <summary>Gives conversations whose turn it is; each has to be handed back with <see cref="Done"/> when its first activity is dealt with.</summary>
    public IAsyncEnumerable<string> ReadAllAsync(CancellationToken cancellationToken) => turns.Reader.ReadAllAsync(cancellationToken);

    public Activity FirstOf(string conversation)
    {
        lock (gate)
        {
            return conversations[conversation].Peek();
        }
    }

    public void Done(string conversation)
    {
        lock (gate)
        {
            count--;
            var waiting = conversations[conversation];
            waiting.Dequeue();

            if (waiting.Count > 0)
            {
                turns.Writer.TryWrite(conversation);
            }
            else
            {
                conversations.Remove(conversation);
            }

            CompleteWhenDone();
        }
    }

    private void CompleteWhenDone()
    {
        if (closed && count == 0)
        {
            turns.Writer.TryComplete();
        }
    }
}
