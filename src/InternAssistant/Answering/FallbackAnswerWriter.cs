using InternAssistant.Answering.Checking;
using InternAssistant.Retrieval;
using InternAssistant.Retrieval.Index;
using InternAssistant.Understanding;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace InternAssistant.Answering;

/// <summary>
/// Several writers in order: the first whose draft still says something after <see cref="CitationChecker"/> has seen it is the one that answers.
/// What the person reads does not tell of those before; the log does.
/// </summary>
public sealed partial class FallbackAnswerWriter : IAnswerWriter
{
    private readonly IReadOnlyList<IAnswerWriter> writers;
    private readonly LinkPolicy links;
    private readonly ILogger<FallbackAnswerWriter> logger;

    /// <summary>Writers in the order in which they are asked; at least one.</summary>
    public FallbackAnswerWriter(IReadOnlyList<IAnswerWriter> writers, IOptions<AnsweringOptions> answering, ILogger<FallbackAnswerWriter> logger)
    {
        ArgumentNullException.ThrowIfNull(writers);
        ArgumentNullException.ThrowIfNull(answering);
        ArgumentOutOfRangeException.ThrowIfZero(writers.Count);
        (this.writers, this.logger) = (writers, logger);
        links = new LinkPolicy(answering.Value.AllowedLinkHosts);
    }

    /// <summary>The name of the last writer, who speaks when none has anything to say.</summary>
    public string Name => writers[^1].Name;

    /// <inheritdoc/>
    public async ValueTask<DraftAnswer?> WriteAsync(Question question, IReadOnlyList<Hit> hits, Snapshot snapshot, CancellationToken cancellationToken)
    {
        foreach (var writer in writers)
        {
            var draft = await writer.WriteAsync(question, hits, snapshot, cancellationToken);
            if (writer == writers[^1])
            {
                return draft is null ? null : draft with { Writer = writer.Name };
            }

            var examined = draft is null ? null : CitationChecker.Examine(draft, snapshot, links);
            if (examined is { Sentences.Count: > 0 })
            {
                return draft! with { Writer = writer.Name };
            }

            DropJournal.Note(writer.Name, examined);

            Log.Passed(logger, writer.Name, draft is null ? "no draft" : "nothing in the draft is proved");
        }

        return null;
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Information, "The writer '{Writer}' does not answer this turn ({Reason}); the next one does.")]
        public static partial void Passed(ILogger logger, string writer, string reason);
    }
}
