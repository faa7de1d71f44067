using InternAssistant.Web.BotFramework.Schema;

namespace InternAssistant.Web.BotFramework.Turns;

/// <summary>Deals with one kind of activity.</summary>
public interface IActivityHandler
{
    bool Takes(Activity activity);

    /// <summary>Does what the activity asks for; replies go to <paramref name="sender"/>. Only an invoke has a response.</summary>
    ValueTask<InvokeResponse?> HandleAsync(Activity activity, IActivitySender sender, CancellationToken cancellationToken);
}
