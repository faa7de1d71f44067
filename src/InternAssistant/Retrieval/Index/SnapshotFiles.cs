using System.Buffers;
using System.Collections.Concurrent;
using System.Security.Cryptography;

namespace InternAssistant.Retrieval.Index;

/// <summary>Brings the files of a snapshot within reach, each checked against its checksum on the way.</summary>
internal static class SnapshotFiles
{
    /// <summary>Snapshots of up to so many bytes are read into memory.</summary>
    public const long MostInMemory = 256L << 20;

    private const int BufferSize = 1 << 20;

    /// <summary>
    /// The bytes of all files. Greater snapshots are copied into a folder of this machine and mapped from there: a file that another
    /// process cuts short while it is mapped would end this one. The copies have no names any more and go with the process.
    /// </summary>
    /// <exception cref="SnapshotFileException">A file is missing or not what the manifest says.</exception>
    public static IReadOnlyDictionary<string, FileBytes> Open(string folder, SnapshotManifest manifest, string localFolder, long mostInMemory = MostInMemory)
    {
        var inMemory = manifest.Files.Sum(file => file.Length) <= mostInMemory;
        var opened = new ConcurrentDictionary<string, FileBytes>(StringComparer.Ordinal);
        ForEach(manifest, file => opened[file.Name] = inMemory ? ReadChecked(folder, file) : CopyChecked(folder, file, localFolder));

        return opened;
    }

    /// <summary>Checks all files and reads what the snapshot was made from.</summary>
    /// <exception cref="SnapshotFileException">A file is missing or not what the manifest says.</exception>
    public static SnapshotSources Verify(string folder, SnapshotManifest manifest)
    {
        SnapshotSources? sources = null;
        ForEach(manifest, file =>
        {
            if (file.Name == SnapshotFormat.Sources)
            {
                var bytes = ReadChecked(folder, file);
                sources = SnapshotReader.ReadSources(bytes.Slice(0, bytes.Length));
            }
            else
            {
                using var source = OpenFile(folder, file);
                Copy(source, Stream.Null, file);
            }
        });

        return sources!;
    }

    private static void ForEach(SnapshotManifest manifest, Action<SnapshotFile> act)
    {
        var faults = new ConcurrentDictionary<string, SnapshotFileException>(StringComparer.Ordinal);
        Parallel.ForEach(manifest.Files, file =>
        {
            try
            {
                act(file);
            }
            catch (Exception fault) when (fault is InvalidDataException or IOException or UnauthorizedAccessException)
            {
                faults[file.Name] = new SnapshotFileException(file.Name, fault);
            }
        });

        if (!faults.IsEmpty)
        {
            throw faults.OrderBy(fault => fault.Key, StringComparer.Ordinal).First().Value;
        }
    }

    private static FileBytes ReadChecked(string folder, SnapshotFile file)
    {
        using var source = OpenFile(folder, file);
        var bytes = GC.AllocateUninitializedArray<byte>(checked((int)file.Length));
        source.ReadExactly(bytes);
        CheckSum(SHA256.HashData(bytes), file);

        return new FileBytes(bytes);
    }

    private static FileBytes CopyChecked(string folder, SnapshotFile file, string localFolder)
    {
        Directory.CreateDirectory(localFolder);
        var path = Path.Combine(localFolder, $"internassistant-{Guid.NewGuid():N}.{file.Name}");
        var copy = new FileStream(path, new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.ReadWrite,
            Share = FileShare.Read | FileShare.Delete,
            Options = OperatingSystem.IsWindows() ? FileOptions.DeleteOnClose : FileOptions.None,
        });
        try
        {
            if (!OperatingSystem.IsWindows())
            {
                File.Delete(path);
            }

            using var source = OpenFile(folder, file);
            Copy(source, copy, file);
            copy.Flush();

            return FileBytes.Map(copy);
        }
        catch
        {
            copy.Dispose();
            throw;
        }
    }

    private static FileStream OpenFile(string folder, SnapshotFile file)
    {
        var path = new FileInfo(Path.Combine(folder, file.Name));
        if (!path.Exists)
        {
            throw new InvalidDataException("is missing");
        }

        if (path.Length != file.Length)
        {
            throw new InvalidDataException($"has {path.Length} bytes instead of {file.Length}");
        }

        return new FileStream(path.FullName, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
    }

    private static void Copy(FileStream source, Stream target, SnapshotFile file)
    {
        using var sha = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = ArrayPool<byte>.Shared.Rent(BufferSize);
        try
        {
            for (int read; (read = source.Read(buffer)) > 0;)
            {
                sha.AppendData(buffer, 0, read);
                target.Write(buffer, 0, read);
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }

        CheckSum(sha.GetHashAndReset(), file);
    }

    private static void CheckSum(byte[] hash, SnapshotFile file)
    {
        if (Convert.ToHexStringLower(hash) != file.Sha256)
        {
            throw new InvalidDataException("is damaged: its checksum is not the manifest's");
        }
    }
}
