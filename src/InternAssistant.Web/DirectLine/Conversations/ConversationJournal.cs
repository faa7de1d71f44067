using System.Text;
using System.Text.Json;
using InternAssistant.Conversation;
using InternAssistant.Web.BotFramework.Schema;
using InternAssistant.Web.DirectLine.Access;
using InternAssistant.Web.DirectLine.Schema;

namespace InternAssistant.Web.DirectLine.Conversations;

/// <summary>Conversations in the store that outlives the process, where one is configured. A store that fails costs the memory of a restart, not the conversation.</summary>
internal sealed partial class ConversationJournal(ILogger<ConversationJournal> logger, IActivityJournal? journal = null)
{
    public bool Exists => journal is not null;

    public ValueTask SaveAsync(HostedConversation conversation, CancellationToken cancellationToken) => TryAsync(store =>
    {
        var header = new ConversationHeader(conversation.User.Id!, conversation.User.Name, conversation.Locale);
        var json = JsonSerializer.Serialize(header, DirectLineJson.Default.ConversationHeader);

        return store.SaveAsync(new JournaledConversation(conversation.Id, json, conversation.Created, conversation.LastActive), cancellationToken);
    });

    public ValueTask AppendAsync(HostedConversation conversation, StoredActivity activity, DateTimeOffset at, CancellationToken cancellationToken) => TryAsync(store =>
        store.AppendAsync(conversation.Id, activity.Sequence, Encoding.UTF8.GetString(activity.Json.Span), at, cancellationToken));

    /// <summary>Forgets what the conversation itself keeps no longer.</summary>
    public ValueTask ForgetUpToAsync(HostedConversation conversation, long sequence, CancellationToken cancellationToken) => TryAsync(store =>
        store.ForgetUpToAsync(conversation.Id, sequence, cancellationToken));

    public ValueTask ForgetAsync(string id, CancellationToken cancellationToken) => TryAsync(store => store.ForgetAsync(id, cancellationToken));

    public ValueTask ForgetBeforeAsync(DateTimeOffset moment, CancellationToken cancellationToken) =>
        TryAsync(async store => await store.ForgetBeforeAsync(moment, cancellationToken));

    /// <summary>A conversation as it was kept, with its last activities; null when it is not known.</summary>
    public async ValueTask<HostedConversation?> ReadAsync(string id, int activities, CancellationToken cancellationToken)
    {
        HostedConversation? conversation = null;

        if (RandomIds.IsId(id))
        {
            await TryAsync(async store => conversation = await store.ReadAsync(id, 0, cancellationToken) is var (kept, said) ? Restored(kept, said, activities) : null);
        }

        return conversation;
    }

    private static HostedConversation Restored(JournaledConversation kept, IReadOnlyList<(long Sequence, string Activity)> said, int activities)
    {
        var header = JsonSerializer.Deserialize(kept.Header, DirectLineJson.Default.ConversationHeader)!;
        var user = new ChannelAccount(header.UserId, header.UserName, "user");
        var conversation = new HostedConversation(kept.Id, user, header.Locale, kept.Created) { LastActive = kept.LastActive };
        conversation.Restore(said.Select(one => new StoredActivity(one.Sequence, Encoding.UTF8.GetBytes(one.Activity))), activities);

        return conversation;
    }

    private async ValueTask TryAsync(Func<IActivityJournal, ValueTask> work)
    {
        if (journal is null)
        {
            return;
        }

        try
        {
            await work(journal);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            Log.Failed(logger, exception);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Error, "The store of conversations failed. Conversations go on in memory and may be lost when this process ends.")]
        public static partial void Failed(ILogger logger, Exception exception);
    }
}
