namespace InternAssistant.Evaluation;

/// <summary>The golden questions of one file.</summary>
/// <param name="Name">The file's path as it was named.</param>
/// <param name="Questions">Its questions, in order.</param>
public sealed record GoldenSet(string Name, IReadOnlyList<GoldenQuestion> Questions)
{
    /// <summary>The sets of files and folders, in the order named; a folder stands for its <c>*.jsonl</c>, in ordinal order.</summary>
    /// <exception cref="FormatException">A line cannot be read, or a folder has no such file.</exception>
    public static IReadOnlyList<GoldenSet> Read(IEnumerable<string> paths)
    {
        ArgumentNullException.ThrowIfNull(paths);

        return [.. paths.SelectMany(FilesOf).Distinct(StringComparer.Ordinal).Select(file => new GoldenSet(file, GoldenFile.Read(file)))];
    }

    private static IReadOnlyList<string> FilesOf(string path)
    {
        if (!Directory.Exists(path))
        {
            return [path];
        }

        string[] files = [.. Directory.EnumerateFiles(path, "*.jsonl").Order(StringComparer.Ordinal)];

        return files.Length > 0 ? files : throw new FormatException($"'{path}' has no golden questions. Name a folder with .jsonl files, or a file.");
    }
}
