using InternAssistant.Conversation;
using Microsoft.Extensions.Options;

namespace InternAssistant.Storage.Sqlite;

/// <summary>Remembers conversations beyond the process, within the same bounds as in memory.</summary>
public sealed class SqliteConversationStore(SqliteDatabase database, IOptions<ConversationOptions> options, TimeProvider clock) : IConversationStore
{
    private const int LongestId = 512;
    private const int LongestText = 4_000;

    private DateTimeOffset tidied = DateTimeOffset.MinValue;

    private long Oldest => (clock.GetUtcNow() - TimeSpan.FromMinutes(options.Value.MaxSilenceMinutes)).UtcTicks;

    /// <inheritdoc/>
    public ValueTask<ConversationHistory> ReadAsync(string conversationId, CancellationToken cancellationToken)
    {
        var turns = database.Read(
            row => (Turn: new PastTurn(row.GetString(0), row.TextOrNull(1)), At: row.GetInt64(2)),
            "SELECT question, answer, at FROM turns WHERE conversation = $conversation ORDER BY sequence DESC LIMIT $limit",
            ("$conversation", conversationId),
            ("$limit", options.Value.MaxTurns));
        var alive = turns.Count > 0 && turns.Max(turn => turn.At) >= Oldest ? turns : [];
        alive.Reverse();

        return ValueTask.FromResult(alive.Aggregate(ConversationHistory.Empty, (history, turn) => history.With(turn.Turn, options.Value.MaxTurns)));
    }

    /// <inheritdoc/>
    public ValueTask AppendAsync(string conversationId, PastTurn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(conversationId);
        ArgumentNullException.ThrowIfNull(turn);
        if (conversationId.Length > LongestId)
        {
            return ValueTask.CompletedTask;
        }

        Tidy();
        database.Write(
            "DELETE FROM turns WHERE conversation = $conversation AND (SELECT max(at) FROM turns WHERE conversation = $conversation) < $oldest",
            ("$conversation", conversationId),
            ("$oldest", Oldest));
        database.Write(
            "INSERT INTO turns SELECT $conversation, coalesce(max(sequence), 0) + 1, $question, $answer, $at FROM turns WHERE conversation = $conversation",
            ("$conversation", conversationId),
            ("$question", Shortened(turn.Question)),
            ("$answer", turn.Answer is null ? null : Shortened(turn.Answer)),
            ("$at", clock.GetUtcNow().UtcTicks));
        database.Write(
            "DELETE FROM turns WHERE conversation = $conversation AND sequence <= (SELECT max(sequence) FROM turns WHERE conversation = $conversation) - $limit",
            ("$conversation", conversationId),
            ("$limit", options.Value.MaxTurns));

        return ValueTask.CompletedTask;
    }

    /// <summary>Once a minute at most, forgets whole conversations that were silent too long, and the longest silent beyond the number that is kept.</summary>
    private void Tidy()
    {
        var now = clock.GetUtcNow();
        if (now - tidied < TimeSpan.FromMinutes(1))
        {
            return;
        }

        tidied = now;
        database.Write(
            """
            DELETE FROM turns WHERE conversation IN (SELECT conversation FROM turns GROUP BY conversation HAVING max(at) < $oldest)
                OR conversation IN (SELECT conversation FROM turns GROUP BY conversation ORDER BY max(at) DESC LIMIT -1 OFFSET $most)
            """,
            ("$oldest", Oldest),
            ("$most", options.Value.MaxConversations));
    }

    private static string Shortened(string text) => text.Length <= LongestText ? text : text[..LongestText];
}
