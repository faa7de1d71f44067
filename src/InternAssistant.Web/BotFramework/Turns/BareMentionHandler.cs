using InternAssistant.Web.BotFramework.Schema;

namespace InternAssistant.Web.BotFramework.Turns;

/// <summary>Somebody called the bot by name and said nothing else: it says what it is there for.</summary>
public sealed class BareMentionHandler(WelcomeMessage welcome, TimeProvider clock) : IActivityHandler
{
    public bool Takes(Activity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);

        return activity.IsMessage && !string.IsNullOrWhiteSpace(activity.Text) && MessageText.Of(activity).Length == 0;
    }

    public async ValueTask<InvokeResponse?> HandleAsync(Activity activity, IActivitySender sender, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(sender);
        await sender.SendAsync(Reply.To(activity, welcome.For(activity), clock), cancellationToken);

        return null;
    }
}
