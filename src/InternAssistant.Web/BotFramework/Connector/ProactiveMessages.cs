using InternAssistant.Conversation;
using InternAssistant.Web.BotFramework.Schema;

namespace InternAssistant.Web.BotFramework.Connector;

/// <summary>Speaks in a conversation that nobody spoke in just now, from the reference that was kept of it.</summary>
public sealed class ProactiveMessages(IConversationReferences references, ConnectorClient connector)
{
    /// <summary>Says something in a conversation of a channel.</summary>
    /// <exception cref="ConnectorException">It was not taken.</exception>
    public async Task<ProactiveDelivery> SendAsync(string channelId, string conversationId, Activity said, CancellationToken cancellationToken)
    {
        if (await references.FindAsync(channelId, conversationId, cancellationToken) is not { } reference)
        {
            return ProactiveDelivery.Unknown;
        }

        var id = await connector.SendAsync(reference.ServiceUrl, reference.ConversationId, Addressed(said, reference), cancellationToken);

        return new ProactiveDelivery(true, id);
    }

    private static Activity Addressed(Activity said, ConversationReference reference) => said with
    {
        ReplyToId = null,
        ServiceUrl = reference.ServiceUrl,
        ChannelId = reference.ChannelId,
        From = new ChannelAccount(reference.BotId),
        Recipient = reference.UserId is null ? null : new ChannelAccount(reference.UserId),
        Conversation = new ConversationAccount(reference.ConversationId, TenantId: reference.TenantId),
        Locale = said.Locale ?? reference.Locale,
    };
}
