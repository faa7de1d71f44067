using InternAssistant.Knowledge.Faq;
using InternAssistant.Retrieval.Index;

namespace InternAssistant.Indexing;

/// <summary>Writes several documents of a knowledge folder, each in one step, and takes the first ones back when a later one fails.</summary>
internal static class FolderEdit
{
    /// <summary>Writes the files; null when all are there, else why none is, as a sentence.</summary>
    public static string? Write(string knowledgeFolder, IReadOnlyList<FaqPlan.File> files)
    {
        if (files.FirstOrDefault(file => !IsAsBefore(PathOf(knowledgeFolder, file), file)) is { } changed)
        {
            return $"'{changed.Id}' was changed while the import was running. Nothing was written; export anew, or import again.";
        }

        var written = new Stack<FaqPlan.File>();

        try
        {
            foreach (var file in files)
            {
                var path = PathOf(knowledgeFolder, file);
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                Replace(path, file.After);
                written.Push(file);
            }

            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            var failed = files[written.Count].Id;
            var stuck = written.Where(file => !TryRestore(PathOf(knowledgeFolder, file), file)).Select(file => $"'{file.Id}'").ToList();

            return stuck.Count == 0
                ? $"'{failed}' could not be written ({e.Message.TrimEnd('.')}). The folder is as it was. Check that the disk has space and that the assistant may write there, then import again."
                : $"'{failed}' could not be written ({e.Message.TrimEnd('.')}), and {string.Join(", ", stuck)} could not be put back. Import again when the disk can be written.";
        }
    }

    private static string PathOf(string knowledgeFolder, FaqPlan.File file) => Path.Combine(Path.GetFullPath(knowledgeFolder), file.Id);

    private static bool IsAsBefore(string path, FaqPlan.File file)
    {
        try
        {
            return file.Before is { } before ? File.Exists(path) && before.Span.SequenceEqual(File.ReadAllBytes(path)) : !Path.Exists(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static void Replace(string path, ReadOnlySpan<byte> bytes)
    {
        var mode = OperatingSystem.IsWindows() || !File.Exists(path) ? default(UnixFileMode?) : File.GetUnixFileMode(path);
        DurableFiles.Replace(path, bytes);

        if (mode is { } kept && !OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, kept);
        }
    }

    private static bool TryRestore(string path, FaqPlan.File file)
    {
        try
        {
            if (file.Before is { } before)
            {
                Replace(path, before.Span);
            }
            else
            {
                File.Delete(path);
            }

            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
