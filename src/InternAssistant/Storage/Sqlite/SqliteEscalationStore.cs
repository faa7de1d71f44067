using InternAssistant.Transcripts;

namespace InternAssistant.Storage.Sqlite;

/// <summary>Keeps the questions that wait for a person beyond the process.</summary>
public sealed class SqliteEscalationStore(SqliteDatabase database) : IEscalationStore
{
    /// <inheritdoc/>
    public ValueTask RecordAsync(Escalation escalation, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(escalation);
        database.Write(
            "INSERT INTO escalations VALUES ($id, $conversation, $question, $at) ON CONFLICT DO NOTHING",
            ("$id", escalation.Id),
            ("$conversation", escalation.Conversation),
            ("$question", escalation.Question),
            ("$at", escalation.At.UtcTicks));

        return ValueTask.CompletedTask;
    }

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<Escalation>> ListAsync(CancellationToken cancellationToken) => ValueTask.FromResult<IReadOnlyList<Escalation>>(database.Read(
        row => new Escalation(row.GetString(0), row.GetString(1), row.TextOrNull(2), row.Moment(3)),
        "SELECT id, conversation, question, at FROM escalations ORDER BY at, id"));
}
