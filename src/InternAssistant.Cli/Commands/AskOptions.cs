using InternAssistant.Conversation;

namespace InternAssistant.Cli.Commands;

/// <summary>What was written behind <c>ask</c>.</summary>
public sealed record AskOptions(string? Question, string? Batch, string? History, string? Now, string? Knowledge, string? Index, bool Json, bool Explain = false, string? Trace = null)
{
    /// <summary>What does not go together, as a sentence; null when all does.</summary>
    public string? WrongUse() => this switch
    {
        { Question: null, Batch: null } => "Give a question in quotes, or a file of questions with --batch.",
        { Question: not null, Batch: not null } => "Give either a question or --batch, not both.",
        { Batch: not null, Explain: true } => "--explain goes with one question.",
        { Batch: not null, History: not null } => "--history goes with one question. In a batch each line has a \"history\" of its own.",
        { Now: { } now } when !AskedAt.TryRead(now, out _) => $"--now '{now}' is not a date. Write {AskedAt.Form}.",
        _ => null,
    };

    public DateTimeOffset NowOr(TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(clock);

        return AskedAt.TryRead(Now, out var moment) ? moment : clock.GetUtcNow();
    }
}
