using System.ComponentModel.DataAnnotations;

namespace InternAssistant.Tracing;

/// <summary>Whether turns are recorded, where, and how much is kept.</summary>
public sealed class TracingOptions
{
    /// <summary>The section of the settings.</summary>
    public const string SectionName = "Tracing";

    /// <summary>The folder that records are written to, a file for each day (UTC); empty for none.</summary>
    public string Folder { get; set; } = "";

    /// <summary>How many days records are kept.</summary>
    [Range(1, 3650)]
    public int Days { get; set; } = 14;

    /// <summary>How many megabytes all records have together; the oldest go first.</summary>
    [Range(1, 100_000)]
    public int Megabytes { get; set; } = 100;

    /// <summary>True to keep what a language model was shown; otherwise only its hash, which is enough to replay.</summary>
    public bool KeepPrompts { get; set; } = true;
}
