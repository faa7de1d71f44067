using InternAssistant.Web.BotFramework.Schema;
using InternAssistant.Web.BotFramework.Turns;

namespace InternAssistant.Web.DirectLine.Conversations;

/// <summary>Puts what the assistant says into a conversation.</summary>
internal sealed class ConversationSender(HostedConversations conversations, HostedConversation conversation, TimeProvider clock) : IActivitySender
{
    public async ValueTask<string?> SendAsync(Activity activity, CancellationToken cancellationToken)
    {
        var said = Addressing.FromBot(activity, conversation, clock.GetUtcNow());

        return said.Is(ActivityTypes.Typing) ? conversation.Show(said) : await conversations.AppendAsync(conversation, said, cancellationToken);
    }
}
