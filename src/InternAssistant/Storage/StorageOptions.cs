using System.ComponentModel.DataAnnotations;

namespace InternAssistant.Storage;

/// <summary>Where is kept what must outlive the process: conversations, reactions, questions that wait for a person.</summary>
public sealed class StorageOptions
{
    /// <summary>The section of the settings.</summary>
    public const string SectionName = "Storage";

    /// <summary>The file of the SQLite database; it is made when it is not there. Empty: everything is kept in this process only.</summary>
    public string Sqlite { get; set; } = "";

    /// <summary>For how many days it is remembered which message showed which answer, so that reactions to it can be kept.</summary>
    [Range(1, 3_650)]
    public int Days { get; set; } = 90;
}
