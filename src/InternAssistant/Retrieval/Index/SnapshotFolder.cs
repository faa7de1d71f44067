namespace InternAssistant.Retrieval.Index;

/// <summary>One snapshot on disk.</summary>
internal static class SnapshotFolder
{
    private const int LongestManifest = 1 << 20;
    private const string Remedy = "Re-index the knowledge folder, or go back to another snapshot.";

    /// <summary>Writes all files and flushes them; the folder must be a new one that nobody reads yet.</summary>
    public static void Write(string folder, SnapshotPackage package, DateTimeOffset builtAt)
    {
        Directory.CreateDirectory(folder);
        foreach (var (name, bytes) in package.Files)
        {
            DurableFiles.Write(Path.Combine(folder, name), bytes);
        }

        var manifest = Path.Combine(folder, SnapshotFormat.Manifest);
        DurableFiles.Write(manifest, package.Manifest.ToBytes());
        File.SetLastWriteTimeUtc(manifest, builtAt.UtcDateTime);
        DurableFiles.SyncFolder(folder);
    }

    /// <param name="folder">The snapshot's folder.</param>
    /// <param name="id">The snapshot's id.</param>
    /// <param name="localFolder">Where a great snapshot is copied to.</param>
    /// <exception cref="SnapshotException">The folder does not hold the snapshot, whole and unchanged.</exception>
    public static Snapshot Read(string folder, string id, string localFolder) =>
        Read(folder, id, manifest => SnapshotReader.Read(manifest, SnapshotFiles.Open(folder, manifest, localFolder)));

    /// <exception cref="SnapshotException">The folder does not hold the snapshot, whole and unchanged.</exception>
    public static VerifiedSnapshot Verify(string folder, string id) =>
        Read(folder, id, manifest => new VerifiedSnapshot(manifest, SnapshotFiles.Verify(folder, manifest)));

    private static T Read<T>(string folder, string id, Func<SnapshotManifest, T> read)
    {
        var manifest = ReadManifest(folder, id);
        try
        {
            return read(manifest);
        }
        catch (SnapshotFileException fault)
        {
            throw new SnapshotException(Path.Combine(folder, fault.File), fault.Message.TrimEnd('.'), Remedy, fault.InnerException);
        }
    }

    /// <summary>When the snapshot was written; the beginning of time when it is gone.</summary>
    public static DateTimeOffset BuiltAt(string folder) => File.GetLastWriteTimeUtc(Path.Combine(folder, SnapshotFormat.Manifest));

    /// <summary>Names, lengths and times of the files: what changes when somebody repairs the folder.</summary>
    public static string Stamp(string folder)
    {
        try
        {
            var files = new DirectoryInfo(folder).EnumerateFiles().OrderBy(file => file.Name, StringComparer.Ordinal);

            return string.Join('|', files.Select(file => $"{file.Name}:{file.Length}:{file.LastWriteTimeUtc.Ticks}"));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return fault.GetType().Name;
        }
    }

    private static SnapshotManifest ReadManifest(string folder, string id)
    {
        var path = Path.Combine(folder, SnapshotFormat.Manifest);
        try
        {
            return new FileInfo(path).Length <= LongestManifest
                ? SnapshotReader.ReadManifest(File.ReadAllBytes(path), id)
                : throw new InvalidDataException("is too long for a manifest");
        }
        catch (Exception fault) when (fault is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new SnapshotException(path, "is missing", Remedy, fault);
        }
        catch (Exception fault) when (fault is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            throw new SnapshotException(path, fault.Message.TrimEnd('.'), Remedy, fault);
        }
    }
}
