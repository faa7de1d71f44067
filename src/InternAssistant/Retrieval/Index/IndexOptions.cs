using System.ComponentModel.DataAnnotations;

namespace InternAssistant.Retrieval.Index;

/// <summary>Where the snapshots are kept.</summary>
public sealed class IndexOptions
{
    /// <summary>The section of the settings.</summary>
    public const string SectionName = "Index";

    internal const int DefaultKeep = 5;

    /// <summary>The index folder; empty for a folder of its own for each knowledge folder, below <c>.index</c> in the current directory.</summary>
    public string Path { get; set; } = "";

    /// <summary>How many promoted snapshots are kept to go back to, the one that is served among them.</summary>
    [Range(1, 100)]
    public int Keep { get; set; } = DefaultKeep;

    /// <summary>Where snapshots of more than 256 MB are copied to before they are mapped, a folder of this machine; empty for the system's folder for temporary files.</summary>
    public string LocalFolder { get; set; } = "";
}
