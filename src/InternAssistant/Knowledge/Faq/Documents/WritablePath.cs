namespace InternAssistant.Knowledge.Faq.Documents;

/// <summary>Where an import may write: ordinary files below the knowledge folder, reached without links.</summary>
internal static class WritablePath
{
    /// <summary>Why nothing is written there, as a sentence; null when it may.</summary>
    /// <param name="folder">The knowledge folder.</param>
    /// <param name="id">The file's path below it, with <c>/</c> between folders; the file need not be there.</param>
    public static string? Refuse(string folder, string id)
    {
        if (RealPath.Of(folder) is not { } real)
        {
            return $"There is no knowledge folder '{folder}'.";
        }

        var path = real;

        foreach (var part in id.Split('/'))
        {
            path = Path.Combine(path, part);

            if (new FileInfo(path).LinkTarget is not null)
            {
                return $"'{id}' is a link or lies behind one. Name the document that it leads to.";
            }
        }

        return null;
    }
}
