using System.Collections.Concurrent;
using InternAssistant.Web.BotFramework.Schema;
using InternAssistant.Web.BotFramework.Turns;

namespace InternAssistant.Tests.Web.DirectLine;

/// <summary>A bot that does what a test says, and remembers what it got.</summary>
internal sealed class ScriptedBot(Func<Activity, IActivitySender, Task<InvokeResponse?>> script) : IActivityHandler
{
    public ConcurrentQueue<Activity> Got { get; } = new();

    /// <summary>Says the same back.</summary>
    public static ScriptedBot Echo() => new(async (activity, sender) =>
    {
        if (activity.IsMessage)
        {
            await sender.SendAsync(Reply.To(activity, new Activity { Type = ActivityTypes.Message, Text = $"Echo: {activity.Text}" }, TimeProvider.System), CancellationToken.None);
        }

        return null;
    });

    public static ScriptedBot Failing() => new((_, _) => throw new InvalidOperationException("a bot's own trouble"));

    public bool Takes(Activity activity) => true;

    public async ValueTask<InvokeResponse?> HandleAsync(Activity activity, IActivitySender sender, CancellationToken cancellationToken)
    {
        Got.Enqueue(activity);

        return await script(activity, sender);
    }
}
