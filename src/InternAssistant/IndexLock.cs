using System.Globalization;
using System.Text;

namespace InternAssistant;

/// <summary>The right to write an index: an advisory lock on the file <c>lock</c>. The operating system gives it back when the process ends, however it ends.</summary>
internal sealed class IndexLock : IDisposable
{
    private readonly FileStream _file;

    private IndexLock(FileStream file) => _file = file;

    /// <summary>Takes the lock, or says who holds it.</summary>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written.</exception>
    public static IndexLock? TryTake(string indexFolder, TimeProvider clock, out string holder)
    {
        holder = "";
        Directory.CreateDirectory(indexFolder);
        var path = Path.Combine(indexFolder, "lock");

        try
        {
            var file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            var text = string.Create(CultureInfo.InvariantCulture, $"process {Environment.ProcessId} of {Environment.UserName} on {Environment.MachineName} since {clock.GetUtcNow():yyyy-MM-dd HH:mm:ss} UTC");
            file.SetLength(0);
            file.Write(Encoding.UTF8.GetBytes(text));
            file.Flush();

            return new IndexLock(file);
        }
        catch (IOException) when (File.Exists(path) && IsHeld(path, out holder))
        {
            return null;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        try
        {
            _file.SetLength(0);
        }
        catch (IOException)
        {
            // The name of the holder is a courtesy; the lock itself goes with the handle.
        }

        _file.Dispose();
    }

    private static bool IsHeld(string path, out string holder)
    {
        holder = "another process";

        try
        {
            using var reader = new StreamReader(new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite));
            var text = reader.ReadToEnd().Trim();
            holder = text.Length > 0 ? text : holder;

            return text.Length > 0 || !CanLock(path);
        }
        catch (IOException)
        {
            return true;
        }
    }

    private static bool CanLock(string path)
    {
        try
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None);
            return true;
        }
        catch (IOException)
        {
            return false;
        }
    }
}
