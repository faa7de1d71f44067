using InternAssistant.Knowledge;
using InternAssistant.Knowledge.Faq;
using InternAssistant.Knowledge.Lint;
using InternAssistant.Retrieval.Index;

namespace InternAssistant.Indexing;

/// <summary>What an export wrote.</summary>
/// <param name="Entries">The questions that are in the file.</param>
/// <param name="LeftOut">Those that the format cannot hold.</param>
/// <param name="Failures">The files of the folder that could not be read.</param>
/// <param name="Problem">Why nothing was written, as a sentence that says what to do; null when it was.</param>
public sealed record FaqExport(IReadOnlyList<FaqEntry> Entries, IReadOnlyList<Finding> LeftOut, IReadOnlyList<LoadResult.Failed> Failures, string? Problem)
{
    /// <summary>Writes the questions of a knowledge folder to a table; a file that is there is replaced in one step.</summary>
    /// <param name="knowledgeFolder">The folder.</param>
    /// <param name="path">The file; its ending says the format.</param>
    /// <param name="cancellationToken">Breaks off.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    public static FaqExport Write(string knowledgeFolder, string path, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        var target = Path.GetFullPath(path);
        var folder = FaqFolder.Read(knowledgeFolder, cancellationToken);
        var entries = folder.Entries;
        var leftOut = FaqTable.CannotHold(target, entries);
        var problem = folder.Problem ?? Refuse(knowledgeFolder, target, entries);

        if (problem is not null)
        {
            return new FaqExport([], leftOut, folder.Failures, problem);
        }

        DurableFiles.Replace(target, FaqTable.Write(target, entries));

        return new FaqExport([.. entries.Where(entry => FaqTable.CannotHold(target, [entry]).Count == 0)], leftOut, folder.Failures, null);
    }

    private static string? Refuse(string knowledgeFolder, string target, IReadOnlyList<FaqEntry> entries)
    {
        var folder = Path.GetDirectoryName(target);

        if (folder is null || !Directory.Exists(folder))
        {
            return $"There is no folder '{folder}'. Create it, or write the file elsewhere.";
        }

        if (Directory.Exists(target))
        {
            return $"'{target}' is a folder. Name a file.";
        }

        if ((RealPath.Of(folder) + Path.DirectorySeparatorChar).StartsWith(RealPath.Of(knowledgeFolder) + Path.DirectorySeparatorChar, StringComparison.Ordinal))
        {
            return $"'{target}' lies in the knowledge folder, where the table would be a document of its own. Write it elsewhere.";
        }

        return entries.Count > 0 ? null : $"'{knowledgeFolder}' has no questions: no heading that ends with a question mark, and no table with the columns 'question' and 'answer'.";
    }
}
