namespace InternAssistant.Knowledge.Faq;

/// <summary>What is wrong with a document's name in a row.</summary>
internal static class UnknownDocument
{
    /// <summary>The fault and what to do, as sentences.</summary>
    public static string Describe(string id, FaqFolder folder)
    {
        if (Path.IsPathRooted(id) || id.Contains('\\', StringComparison.Ordinal) || id.Split('/').Contains(".."))
        {
            return $"'{id}' does not lie in the knowledge folder. Write the path below it with / between folders, or leave the cell empty for the curated file.";
        }

        if (folder.Failures.FirstOrDefault(failure => failure.Id == id) is { } failed)
        {
            return $"'{id}' cannot be changed because it cannot be read. {failed.Reason}";
        }

        if (File.Exists(Path.Combine(folder.Folder.FullPath, id)))
        {
            return $"'{id}' is no document: it says 'index: false' or is one of the folder's other files. Name a document, or leave the cell empty for the curated file.";
        }

        var meant = folder.Documents.FirstOrDefault(document => document.Id.Equals(id, StringComparison.OrdinalIgnoreCase));

        return meant is not null
            ? $"There is no document '{id}', but there is '{meant.Id}'. Write it so."
            : $"There is no document '{id}' in the knowledge folder. Correct the path, or leave the cell empty for the curated file.";
    }
}
