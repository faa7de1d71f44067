using InternAssistant.Web.BotFramework.Schema;

namespace InternAssistant.Web.BotFramework.Turns;

/// <summary>Takes what the assistant says to where the person reads it: into a response, over the connector, into a Direct Line conversation.</summary>
public interface IActivitySender
{
    /// <summary>Sends one activity and gives the id by which the channel knows it; null where it gives none.</summary>
    ValueTask<string?> SendAsync(Activity activity, CancellationToken cancellationToken);
}
