using InternAssistant.Retrieval;
using InternAssistant.Retrieval.Index;
using InternAssistant.Understanding;

namespace InternAssistant.Answering;

/// <summary>Writes a draft from what was found. A draft proves nothing until <see cref="Checking.CitationChecker"/> has seen it.</summary>
public interface IAnswerWriter
{
    /// <summary>The name that answers carry in <see cref="Answer.Writer"/>.</summary>
    string Name { get; }

    /// <summary>The draft, or null when the hits do not answer the question.</summary>
    ValueTask<DraftAnswer?> WriteAsync(Question question, IReadOnlyList<Hit> hits, Snapshot snapshot, CancellationToken cancellationToken);
}
