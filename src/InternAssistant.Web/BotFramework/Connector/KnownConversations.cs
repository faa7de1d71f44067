using InternAssistant.Conversation;
using InternAssistant.Web.BotFramework.Schema;

namespace InternAssistant.Web.BotFramework.Connector;

/// <summary>Keeps, of every activity that was let in, where its conversation can be continued. An app that was removed is not spoken for again.</summary>
public sealed class KnownConversations(IConversationReferences references, ServiceHosts hosts, TimeProvider clock)
{
    public async ValueTask RememberAsync(Activity activity, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(activity);

        if (!IsRemoval(activity) && activity is { ChannelId: { Length: > 0 } channel, Conversation: { Id: { Length: > 0 } id } conversation } && hosts.Find(activity.ServiceUrl) is not null)
        {
            var user = IsGroup(conversation) ? null : activity.From?.Id;
            await references.SaveAsync(
                new ConversationReference(channel, activity.ServiceUrl!, id, activity.Recipient?.Id ?? "", user, conversation.TenantId, activity.Locale, clock.GetUtcNow()), cancellationToken);
        }
    }

    private static bool IsGroup(ConversationAccount conversation) => conversation.IsGroup == true || conversation.ConversationType is "groupChat" or "channel";

    private static bool IsRemoval(Activity activity) =>
        activity.Is(ActivityTypes.InstallationUpdate) && activity.Action?.StartsWith("remove", StringComparison.OrdinalIgnoreCase) == true;
}
