using InternAssistant.Web.BotFramework.Schema;

namespace InternAssistant.Web.BotFramework.Turns;

/// <summary>
/// Gives each activity to the first handler, in the order of their registration, that handles it. Whoever calls it has checked who sends:
/// the endpoint of the Bot Framework and our own Direct Line do. An activity that nobody handles is left alone; such an invoke is answered with 501.
/// </summary>
public sealed class ActivityDispatcher(IEnumerable<IActivityHandler> handlers)
{
    private readonly IActivityHandler[] handlers = [.. handlers];

    public async ValueTask<InvokeResponse?> DispatchAsync(Activity activity, IActivitySender sender, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(activity);

        return Array.Find(handlers, handler => handler.Takes(activity)) is { } handler
            ? await handler.HandleAsync(activity, sender, cancellationToken)
            : activity.IsInvoke ? InvokeResponse.NotImplemented : null;
    }
}
