using System.Collections.Concurrent;
using InternAssistant.Web.BotFramework.Schema;
using InternAssistant.Web.BotFramework.Turns;

namespace InternAssistant.Tests.Web.BotFramework;

/// <summary>Handles every activity as a test says, and remembers it.</summary>
internal sealed class RecordingHandler(Func<Activity, IActivitySender, CancellationToken, Task<InvokeResponse?>> handle) : IActivityHandler
{
    public RecordingHandler()
        : this((_, _, _) => Task.FromResult<InvokeResponse?>(null))
    {
    }

    public ConcurrentQueue<Activity> Handled { get; } = new();

    public bool Takes(Activity activity) => true;

    public async ValueTask<InvokeResponse?> HandleAsync(Activity activity, IActivitySender sender, CancellationToken cancellationToken)
    {
        Handled.Enqueue(activity);

        return await handle(activity, sender, cancellationToken);
    }
}
