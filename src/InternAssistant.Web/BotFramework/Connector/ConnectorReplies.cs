using InternAssistant.Web.BotFramework.Schema;
using InternAssistant.Web.BotFramework.Turns;

namespace InternAssistant.Web.BotFramework.Connector;

/// <summary>Sends what the assistant says to where one activity came from.</summary>
public sealed class ConnectorReplies(ConnectorClient connector, Activity inbound) : IActivitySender
{
    /// <summary>How much was sent so far.</summary>
    public int Sent { get; private set; }

    public async ValueTask<string?> SendAsync(Activity activity, CancellationToken cancellationToken)
    {
        var conversation = inbound.Conversation?.Id ?? throw new ConnectorException("The activity names no conversation to reply in.");
        var id = await connector.SendAsync(inbound.ServiceUrl, conversation, activity, cancellationToken);
        Sent++;

        return id;
    }
}
