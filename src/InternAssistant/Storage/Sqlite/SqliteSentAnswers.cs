using InternAssistant.Transcripts;
using Microsoft.Extensions.Options;

namespace InternAssistant.Storage.Sqlite;

/// <summary>Remembers beyond the process which answer each message shows.</summary>
public sealed class SqliteSentAnswers(SqliteDatabase database, IOptions<StorageOptions> options) : ISentAnswers
{
    private DateTimeOffset tidied = DateTimeOffset.MinValue;

    /// <inheritdoc/>
    public ValueTask RememberAsync(SentAnswer answer, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(answer);
        database.Write(
            "INSERT OR REPLACE INTO sent_answers VALUES ($conversation, $activity, $answer, $snapshot, $at)",
            ("$conversation", answer.Conversation),
            ("$activity", answer.ActivityId),
            ("$answer", answer.AnswerId),
            ("$snapshot", answer.Snapshot),
            ("$at", answer.At.UtcTicks));
        Tidy(answer.At);

        return ValueTask.CompletedTask;
    }

    /// <inheritdoc/>
    public ValueTask<SentAnswer?> FindAsync(string conversation, string activityId, CancellationToken cancellationToken) =>
        ValueTask.FromResult(database.Read(
            row => new SentAnswer(conversation, activityId, row.GetString(0), row.GetString(1), row.Moment(2)),
            "SELECT answer, snapshot, at FROM sent_answers WHERE conversation = $conversation AND activity = $activity",
            ("$conversation", conversation),
            ("$activity", activityId)).FirstOrDefault());

    private void Tidy(DateTimeOffset now)
    {
        if (now - tidied >= TimeSpan.FromHours(1))
        {
            tidied = now;
            database.Write("DELETE FROM sent_answers WHERE at < $oldest", ("$oldest", (now - TimeSpan.FromDays(options.Value.Days)).UtcTicks));
        }
    }
}
