namespace InternAssistant.Retrieval.Index;

/// <summary>Where the snapshots are kept.</summary>
public sealed class IndexOptions
{
    /// <summary>The section of the settings.</summary>
    public const string SectionName = "Index";

    /// <summary>The index folder; empty for a folder of its own for each knowledge folder, below <c>.index</c> in the current directory.</summary>
    public string Path { get; set; } = "";
}
