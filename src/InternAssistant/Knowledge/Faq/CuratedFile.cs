using InternAssistant.Knowledge.Faq.Documents;

namespace InternAssistant.Knowledge.Faq;

/// <summary>The file for questions that belong to no other document.</summary>
public static class CuratedFile
{
    /// <summary>Its path below the knowledge folder, unless another one is asked for.</summary>
    public const string DefaultId = "faq/curated.csv";

    /// <summary>Why a path below the knowledge folder cannot be the curated file, as a sentence; null when it can.</summary>
    public static string? Refuse(string knowledgeFolder, string id)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(knowledgeFolder);
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        var parts = id.Split('/');

        if (Path.IsPathRooted(id) || id.Contains('\\', StringComparison.Ordinal) || parts.Any(part => part.Length == 0 || part.StartsWith('.') || part.Any(char.IsControl)) || parts[0] == "golden")
        {
            return $"'{id}' is no place for documents. Name a path below the knowledge folder, such as {DefaultId}.";
        }

        return Path.GetExtension(id).ToLowerInvariant() is ".csv" or ".tsv"
            ? WritablePath.Refuse(knowledgeFolder, id)
            : $"'{id}' is not a .csv or .tsv file, which the curated questions need. Name one, such as {DefaultId}.";
    }
}
