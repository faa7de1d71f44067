using System.Collections.Concurrent;

namespace InternAssistant.Answering.Checking;

/// <summary>
/// Collects what the checker drops while one turn is answered, by writer. Found by the flow of execution, as turns at the same time must not mix.
/// Safe for concurrent calls.
/// </summary>
public sealed class DropJournal
{
    private static readonly AsyncLocal<DropJournal?> Ambient = new();

    private readonly ConcurrentQueue<(string Writer, DroppedSentence Sentence)> dropped = [];

    /// <summary>What was dropped so far, in order, each with the name of who wrote it.</summary>
    public IReadOnlyList<(string Writer, DroppedSentence Sentence)> Dropped => [.. dropped];

    /// <summary>Makes this the journal of whatever is called from here on; null ends that.</summary>
    public static void Use(DropJournal? journal) => Ambient.Value = journal;

    internal static void Note(string writer, CheckedAnswer? answer)
    {
        if (Ambient.Value is { } journal)
        {
            foreach (var sentence in answer?.Dropped ?? [])
            {
                journal.dropped.Enqueue((writer, sentence));
            }
        }
    }
}
