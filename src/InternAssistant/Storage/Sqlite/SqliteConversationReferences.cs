using InternAssistant.Conversation;

namespace InternAssistant.Storage.Sqlite;

/// <summary>Remembers beyond the process where conversations can be continued.</summary>
public sealed class SqliteConversationReferences(SqliteDatabase database) : IConversationReferences
{
    /// <inheritdoc/>
    public ValueTask<bool> SaveAsync(ConversationReference reference, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reference);
        (string, object?)[] values =
        [
            ("$channel", reference.ChannelId), ("$conversation", reference.ConversationId), ("$service", reference.ServiceUrl), ("$bot", reference.BotId),
            ("$user", reference.UserId), ("$tenant", reference.TenantId), ("$locale", reference.Locale), ("$at", reference.At.UtcTicks),
        ];
        var isNew = database.Write("INSERT INTO conversation_references VALUES ($channel, $conversation, $service, $bot, $user, $tenant, $locale, $at) ON CONFLICT DO NOTHING", values) > 0;
        if (!isNew)
        {
            database.Write(
                """
                UPDATE conversation_references SET service_url = $service, bot = $bot, user = $user, tenant = $tenant, locale = $locale, at = $at
                WHERE channel = $channel AND conversation = $conversation
                """,
                values);
        }

        return ValueTask.FromResult(isNew);
    }

    /// <inheritdoc/>
    public ValueTask<ConversationReference?> FindAsync(string channelId, string conversationId, CancellationToken cancellationToken) =>
        ValueTask.FromResult(database.Read(
            row => new ConversationReference(channelId, row.GetString(0), conversationId, row.GetString(1), row.TextOrNull(2), row.TextOrNull(3), row.TextOrNull(4), row.Moment(5)),
            "SELECT service_url, bot, user, tenant, locale, at FROM conversation_references WHERE channel = $channel AND conversation = $conversation",
            ("$channel", channelId),
            ("$conversation", conversationId)).FirstOrDefault());

    /// <inheritdoc/>
    public ValueTask ForgetAsync(string channelId, string conversationId, CancellationToken cancellationToken)
    {
        database.Write(
            "DELETE FROM conversation_references WHERE channel = $channel AND conversation = $conversation", ("$channel", channelId), ("$conversation", conversationId));

        return ValueTask.CompletedTask;
    }
}
