using System.Text;
using InternAssistant.Web.BotFramework.Schema;
using InternAssistant.Web.DirectLine.Access;

namespace InternAssistant.Web.DirectLine.Conversations;

/// <summary>One conversation: whom it is with, the last activities, and who watches it. Sequence numbers count from 1 and are the watermarks.</summary>
internal sealed class HostedConversation(string id, ChannelAccount user, string? locale, DateTimeOffset created)
{
    // However much somebody writes, others keep their conversations.
    private const long MostBytes = 2 * 1024 * 1024;

    private readonly Lock gate = new();
    private readonly Queue<StoredActivity> activities = new();
    private IActivityWatcher? watcher;
    private bool isOver;

    public string Id { get; } = id;

    public ChannelAccount User { get; } = user;

    public string? Locale { get; } = locale;

    public DateTimeOffset Created { get; } = created;

    /// <summary>Read and set under the lock of <see cref="HostedConversations"/> only, as is what it counted.</summary>
    public DateTimeOffset LastActive { get; set; } = created;

    public long CountedSize { get; set; }

    /// <summary>One turn after the other.</summary>
    public TurnQueue Turns { get; } = new();

    /// <summary>True once somebody opened a stream: what came before was seen then.</summary>
    public bool WasWatched { get; private set; }

    /// <summary>The sequence number of the last activity; 0 before the first.</summary>
    public long Last { get; private set; }

    /// <summary>The number of the oldest activity that is kept; 0 when none is.</summary>
    public long First
    {
        get
        {
            lock (gate)
            {
                return activities.TryPeek(out var first) ? first.Sequence : 0;
            }
        }
    }

    /// <summary>How many bytes the activities have.</summary>
    public long Size { get; private set; }

    /// <summary>Keeps an activity under the next sequence number and tells who watches.</summary>
    public StoredActivity Append(Activity activity, int limit)
    {
        lock (gate)
        {
            var next = Last + 1;
            var kept = new StoredActivity(next, Encoding.UTF8.GetBytes(ActivityJson.Write(activity with { Id = ActivityIds.Of(this, next) })));
            Keep(kept, limit);
            watcher?.Wake();

            return kept;
        }
    }

    /// <summary>Puts back what a journal kept.</summary>
    public void Restore(IEnumerable<StoredActivity> kept, int limit)
    {
        lock (gate)
        {
            foreach (var activity in kept)
            {
                Keep(activity, limit);
            }

            WasWatched = true;
        }
    }

    /// <summary>Shows an activity to who watches now, and keeps nothing of it; gives its id.</summary>
    public string Show(Activity activity)
    {
        var id = $"{Id}|{RandomIds.Next()}";
        ReadOnlyMemory<byte> json = Encoding.UTF8.GetBytes(ActivityJson.Write(activity with { Id = id }));

        lock (gate)
        {
            watcher?.Show(Last, json);
        }

        return id;
    }

    /// <summary>What was said after a sequence number, at most so many bytes (one activity at least), and the watermark behind it.</summary>
    public (IReadOnlyList<StoredActivity> Activities, long Watermark) Read(long after, long upTo, int bytes)
    {
        lock (gate)
        {
            List<StoredActivity> read = [];
            var left = bytes;

            foreach (var activity in activities.Where(activity => activity.Sequence > after && activity.Sequence <= upTo))
            {
                left -= activity.Json.Length;
                if (left < 0 && read.Count > 0)
                {
                    return (read, read[^1].Sequence);
                }

                read.Add(activity);
            }

            return (read, read.Count > 0 ? read[^1].Sequence : Math.Min(after, Last));
        }
    }

    /// <summary>Lets somebody watch instead of whoever did; false when the conversation is over.</summary>
    public bool TryWatch(IActivityWatcher next)
    {
        lock (gate)
        {
            watcher?.Replaced();
            watcher = isOver ? null : next;
            WasWatched = true;

            return !isOver;
        }
    }

    public void Unwatch(IActivityWatcher last)
    {
        lock (gate)
        {
            watcher = watcher == last ? null : watcher;
        }
    }

    public void End()
    {
        lock (gate)
        {
            isOver = true;
            watcher?.Ended();
            watcher = null;
        }
    }

    private void Keep(StoredActivity activity, int limit)
    {
        activities.Enqueue(activity);
        Last = activity.Sequence;
        Size += activity.Json.Length;

        while (activities.Count > limit || (Size > MostBytes && activities.Count > 1))
        {
            Size -= activities.Dequeue().Json.Length;
        }
    }
}
