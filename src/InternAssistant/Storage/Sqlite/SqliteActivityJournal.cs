using InternAssistant.Conversation;

namespace InternAssistant.Storage.Sqlite;

/// <summary>Keeps hosted conversations beyond the process.</summary>
public sealed class SqliteActivityJournal(SqliteDatabase database) : IActivityJournal
{
    /// <inheritdoc/>
    public ValueTask SaveAsync(JournaledConversation conversation, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(conversation);
        database.Write(
            """
            INSERT INTO journal_conversations VALUES ($id, $header, $created, $active)
            ON CONFLICT (id) DO UPDATE SET header = excluded.header, last_active = max(last_active, excluded.last_active)
            """,
            ("$id", conversation.Id),
            ("$header", conversation.Header),
            ("$created", conversation.Created.UtcTicks),
            ("$active", conversation.LastActive.UtcTicks));

        return ValueTask.CompletedTask;
    }

    /// <inheritdoc/>
    public ValueTask AppendAsync(string conversationId, long sequence, string activity, DateTimeOffset at, CancellationToken cancellationToken)
    {
        var added = database.Write(
            "INSERT INTO journal_activities SELECT id, $sequence, $activity, $at FROM journal_conversations WHERE id = $id ON CONFLICT DO NOTHING",
            ("$id", conversationId),
            ("$sequence", sequence),
            ("$activity", activity),
            ("$at", at.UtcTicks));
        if (added > 0)
        {
            database.Write("UPDATE journal_conversations SET last_active = max(last_active, $at) WHERE id = $id", ("$id", conversationId), ("$at", at.UtcTicks));
        }

        return ValueTask.CompletedTask;
    }

    /// <inheritdoc/>
    public ValueTask<(JournaledConversation Conversation, IReadOnlyList<(long Sequence, string Activity)> Activities)?> ReadAsync(
        string conversationId, long after, CancellationToken cancellationToken)
    {
        var found = database.Read(
            row => new JournaledConversation(conversationId, row.GetString(0), row.Moment(1), row.Moment(2)),
            "SELECT header, created, last_active FROM journal_conversations WHERE id = $id",
            ("$id", conversationId));
        if (found is not [var conversation])
        {
            return ValueTask.FromResult<(JournaledConversation, IReadOnlyList<(long, string)>)?>(null);
        }

        var activities = database.Read(
            row => (row.GetInt64(0), row.GetString(1)),
            "SELECT sequence, activity FROM journal_activities WHERE conversation = $id AND sequence > $after ORDER BY sequence",
            ("$id", conversationId),
            ("$after", after));

        return ValueTask.FromResult<(JournaledConversation, IReadOnlyList<(long, string)>)?>((conversation, activities));
    }

    /// <inheritdoc/>
    public ValueTask ForgetUpToAsync(string conversationId, long sequence, CancellationToken cancellationToken)
    {
        database.Write("DELETE FROM journal_activities WHERE conversation = $id AND sequence <= $sequence", ("$id", conversationId), ("$sequence", sequence));

        return ValueTask.CompletedTask;
    }

    /// <inheritdoc/>
    public ValueTask<int> ForgetBeforeAsync(DateTimeOffset moment, CancellationToken cancellationToken) =>
        ValueTask.FromResult(database.Write("DELETE FROM journal_conversations WHERE last_active < $moment", ("$moment", moment.UtcTicks)));

    /// <inheritdoc/>
    public ValueTask ForgetAsync(string conversationId, CancellationToken cancellationToken)
    {
        database.Write("DELETE FROM journal_conversations WHERE id = $id", ("$id", conversationId));

        return ValueTask.CompletedTask;
    }
}
