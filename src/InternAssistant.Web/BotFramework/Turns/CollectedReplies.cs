using System.Collections.Concurrent;
using InternAssistant.Web.BotFramework.Schema;

namespace InternAssistant.Web.BotFramework.Turns;

/// <summary>Keeps replies for the response to the request that asked for them (<c>deliveryMode: expectReplies</c>).</summary>
public sealed class CollectedReplies : IActivitySender
{
    private readonly ConcurrentQueue<Activity> replies = new();

    public IReadOnlyList<Activity> Activities => [.. replies];

    public ValueTask<string?> SendAsync(Activity activity, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(activity);
        replies.Enqueue(activity);

        return ValueTask.FromResult(activity.Id);
    }
}
