using System.Globalization;

namespace InternAssistant.Indexing;

/// <summary>
/// The right to write an index: an advisory lock on the file <c>lock</c>, and beside it, in <c>lock-holder</c>, who has it. The operating system gives
/// the lock back when the process ends, however it ends.
/// </summary>
internal sealed class IndexLock : IDisposable
{
    private readonly FileStream _file;
    private readonly string _holderPath;

    private IndexLock(FileStream file, string holderPath) => (_file, _holderPath) = (file, holderPath);

    /// <summary>Takes the lock; null, with the holder, when somebody has it.</summary>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written.</exception>
    public static IndexLock? TryTake(string indexFolder, TimeProvider clock, out string holder)
    {
        holder = "";
        Directory.CreateDirectory(indexFolder);
        var path = Path.Combine(indexFolder, "lock");
        var holderPath = Path.Combine(indexFolder, "lock-holder");
        FileStream file;

        try
        {
            file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException) when (File.Exists(path) && !CanLock(path))
        {
            holder = ReadHolder(holderPath);

            return null;
        }

        try
        {
            File.WriteAllText(holderPath, string.Create(CultureInfo.InvariantCulture, $"process {Environment.ProcessId} of {Environment.UserName} on {Environment.MachineName} since {clock.GetUtcNow():yyyy-MM-dd HH:mm:ss} UTC"));
        }
        catch
        {
            file.Dispose();
            throw;
        }

        return new IndexLock(file, holderPath);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        try
        {
            File.Delete(_holderPath);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The holder's name is a courtesy; the lock itself goes with the handle.
        }

        _file.Dispose();
    }

    private static string ReadHolder(string path)
    {
        try
        {
            return File.ReadAllText(path).Trim() is { Length: > 0 } text ? text : "another process";
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return "another process";
        }
    }

    // A full or read-only disk refuses a new file, not one that is only opened.
    private static bool CanLock(string path)
    {
        try
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.None);
            return true;
        }
        catch (IOException)
        {
            return false;
        }
        catch (UnauthorizedAccessException)
        {
            return true;
        }
    }
}
