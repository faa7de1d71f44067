namespace InternAssistant.Retrieval.Index;

/// <summary>That one writer at a time changes an index folder. The system releases it when the process dies.</summary>
internal sealed class StoreLock : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(10);
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);
    private readonly FileStream file;

    private StoreLock(FileStream file) => this.file = file;

    /// <exception cref="SnapshotException">Another process keeps the folder for more than a minute.</exception>
    public static StoreLock Take(string folder)
    {
        var path = Path.Combine(folder, ".lock");
        using var pause = new ManualResetEventSlim();
        for (var tries = Patience / Pause; ; tries--)
        {
            try
            {
                return new StoreLock(new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
            }
            catch (IOException fault) when (tries > 0 && fault is not DirectoryNotFoundException)
            {
                pause.Wait(Pause);
            }
            catch (IOException fault) when (fault is not DirectoryNotFoundException)
            {
                throw new SnapshotException(path, "is held by another process", "Wait for the other re-index to end, or end it.", fault);
            }
        }
    }

    public void Dispose() => file.Dispose();
}
