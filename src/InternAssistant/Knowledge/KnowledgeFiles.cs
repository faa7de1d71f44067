namespace InternAssistant.Knowledge;

/// <summary>What a look through the knowledge folder found.</summary>
/// <param name="Files">The files to read, in ordinal order of their ids.</param>
/// <param name="LeftOut">The files and folders that are not read, with reasons, in ordinal order.</param>
/// <param name="Problem">Why there is nothing to read, as a sentence that says what to do; null when there is something.</param>
public sealed record KnowledgeFiles(IReadOnlyList<KnowledgeFile> Files, IReadOnlyList<LoadResult.Failed> LeftOut, string? Problem)
{
    /// <summary>The same with other contents for some of the files, or with files that are not on the disk yet.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="contents">What counts, by the files' ids; files of formats that no loader reads are passed over.</param>
    public KnowledgeFiles With(KnowledgeFolder folder, IReadOnlyDictionary<string, byte[]> contents)
    {
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentNullException.ThrowIfNull(contents);
        var files = Files.ToDictionary(file => file.Id, StringComparer.Ordinal);
        foreach (var (id, bytes) in contents)
        {
            if (folder.LoaderOf(id) is { } loader)
            {
                var there = files.GetValueOrDefault(id) ?? new KnowledgeFile(id, Path.Combine(folder.FullPath, id), null, loader);
                files[id] = there with { Overlay = bytes };
            }
        }

        return this with { Files = [.. files.Values.OrderBy(file => file.Id, StringComparer.Ordinal)], Problem = files.Count > 0 ? null : Problem };
    }
}
