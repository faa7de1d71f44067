using System.ComponentModel.DataAnnotations;

namespace InternAssistant.Knowledge;

/// <summary>Where the documents are.</summary>
public sealed class KnowledgeOptions
{
    /// <summary>The section of the settings.</summary>
    public const string SectionName = "Knowledge";

    /// <summary>The knowledge folder; a relative path starts at the current directory.</summary>
    [Required]
    public string Path { get; set; } = "knowledge";
}
