using InternAssistant.Knowledge;
using InternAssistant.Retrieval.Index;

namespace InternAssistant;

/// <summary>The two folders that a host works with, as full paths.</summary>
/// <param name="Knowledge">Where the documents are.</param>
/// <param name="Index">Where their snapshots are kept.</param>
public sealed record AssistantFolders(string Knowledge, string Index)
{
    /// <summary>The folders that the settings name; without an index folder, the one that belongs to the knowledge folder.</summary>
    public static AssistantFolders From(KnowledgeOptions knowledge, IndexOptions index)
    {
        ArgumentNullException.ThrowIfNull(knowledge);
        ArgumentNullException.ThrowIfNull(index);

        return From(knowledge.Path, index.Path);
    }

    /// <summary>The folders at two paths; an empty or missing <paramref name="index"/> stands for the one that belongs to the knowledge folder.</summary>
    public static AssistantFolders From(string knowledge, string? index) =>
        new(Path.GetFullPath(knowledge), Path.GetFullPath(string.IsNullOrWhiteSpace(index) ? IndexLocation.For(knowledge) : index));
}
