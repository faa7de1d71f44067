using System.Threading.Channels;
using InternAssistant.Web.BotFramework.Schema;
using InternAssistant.Web.BotFramework.Turns;

namespace InternAssistant.Tests.Web.BotFramework.Turns;

/// <summary>Keeps what is sent, gives ids, and refuses what a test says.</summary>
internal sealed class SentActivities : IActivitySender
{
    private readonly Channel<Activity> unread = Channel.CreateUnbounded<Activity>();
    private readonly List<Activity> all = [];

    public Func<Activity, Exception?> Refuses { get; init; } = _ => null;

    public Func<int, string?> IdOf { get; init; } = number => $"id{number}";

    public IReadOnlyList<Activity> All
    {
        get
        {
            lock (all)
            {
                return [.. all];
            }
        }
    }

    public ValueTask<string?> SendAsync(Activity activity, CancellationToken cancellationToken)
    {
        if (Refuses(activity) is { } refusal)
        {
            throw refusal;
        }

        lock (all)
        {
            all.Add(activity);
            unread.Writer.TryWrite(activity);

            return ValueTask.FromResult(IdOf(all.Count));
        }
    }

    /// <summary>The next activity that is sent, once it is.</summary>
    public async Task<Activity> NextAsync() => await unread.Reader.ReadAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(30));
}
