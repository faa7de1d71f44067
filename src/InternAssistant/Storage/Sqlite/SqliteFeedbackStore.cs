using InternAssistant.Transcripts;

namespace InternAssistant.Storage.Sqlite;

/// <summary>Keeps reactions beyond the process.</summary>
public sealed class SqliteFeedbackStore(SqliteDatabase database) : IFeedbackStore
{
    /// <inheritdoc/>
    public ValueTask RecordAsync(Feedback feedback, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(feedback);
        database.Write(
            "INSERT OR REPLACE INTO feedback VALUES ($answer, $by, $snapshot, $reaction, $comment, $at)",
            ("$answer", feedback.AnswerId),
            ("$by", feedback.By),
            ("$snapshot", feedback.Snapshot),
            ("$reaction", (int)feedback.Reaction),
            ("$comment", feedback.Comment),
            ("$at", feedback.At.UtcTicks));

        return ValueTask.CompletedTask;
    }

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<Feedback>> ListAsync(CancellationToken cancellationToken) => ValueTask.FromResult<IReadOnlyList<Feedback>>(database.Read(
        row => new Feedback(row.GetString(0), row.GetString(2), row.GetString(1), (Reaction)row.GetInt32(3), row.TextOrNull(4), row.Moment(5)),
        "SELECT answer, by, snapshot, reaction, comment, at FROM feedback ORDER BY at, answer, by"));
}
