using InternAssistant.Conversation;
using InternAssistant.Web.BotFramework.Schema;

namespace InternAssistant.Web.BotFramework.Turns;

/// <summary>
/// Greets once when a conversation begins, whichever activity tells of it first: <c>conversationUpdate</c> with new members, or
/// <c>installationUpdate</c>. When the app is removed, what is known of the conversation's whereabouts is forgotten.
/// </summary>
public sealed class WelcomeHandler(
    WelcomedConversations welcomed, WelcomeMessage welcome, IConversationReferences references, TimeProvider clock) : IActivityHandler
{
    public bool Takes(Activity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);

        return activity.Conversation?.Id is { Length: > 0 } && (Begins(activity) || Ends(activity));
    }

    public async ValueTask<InvokeResponse?> HandleAsync(Activity activity, IActivitySender sender, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(activity);
        ArgumentNullException.ThrowIfNull(sender);
        var key = $"{activity.ChannelId}/{Conversations.PlaceOf(activity.Conversation!.Id!)}";

        if (Ends(activity))
        {
            welcomed.Forget(key);
            await references.ForgetAsync(activity.ChannelId ?? "", activity.Conversation.Id!, cancellationToken);
        }
        else if (welcomed.TryMark(key))
        {
            await GreetAsync(activity, key, sender, cancellationToken);
        }

        return null;
    }

    private async Task GreetAsync(Activity activity, string key, IActivitySender sender, CancellationToken cancellationToken)
    {
        try
        {
            await sender.SendAsync(Reply.To(activity, welcome.For(activity), clock), cancellationToken);
        }
        catch
        {
            welcomed.Forget(key);
            throw;
        }
    }

    private static bool Begins(Activity activity) =>
        (activity.Is(ActivityTypes.InstallationUpdate) && Says(activity, "add")) || (activity.Is(ActivityTypes.ConversationUpdate) && Brings(activity));

    private static bool Ends(Activity activity) => activity.Is(ActivityTypes.InstallationUpdate) && Says(activity, "remove");

    private static bool Says(Activity activity, string action) => string.Equals(activity.Action, action, StringComparison.OrdinalIgnoreCase);

    // Others who join a group later were not waiting for the bot. Elsewhere the bot joins before the person does, and waits for her.
    private static bool Brings(Activity activity)
    {
        var added = (activity.MembersAdded ?? []).OfType<ChannelAccount>().ToList();
        var botAdded = added.Exists(member => member.Id is { Length: > 0 } id && id == activity.Recipient?.Id);
        var personAdded = added.Exists(member => member.Id is { Length: > 0 } id && id != activity.Recipient?.Id);

        return Conversations.IsShared(activity) ? botAdded : personAdded || (botAdded && activity.ChannelId == ChannelIds.Teams);
    }
}
