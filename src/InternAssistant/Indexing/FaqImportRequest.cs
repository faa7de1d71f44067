using InternAssistant.Knowledge.Faq;

namespace InternAssistant.Indexing;

/// <summary>What an import is asked to do.</summary>
/// <param name="File">The table: <c>.xlsx</c> or <c>.csv</c>.</param>
/// <param name="Index">The folder, its index, and whether and why the gate is overruled.</param>
public sealed record FaqImportRequest(string File, IndexRequest Index)
{
    /// <summary>The file for rows that name no document, by its path below the knowledge folder; created when missing.</summary>
    public string CuratedId { get; init; } = CuratedFile.DefaultId;
}
