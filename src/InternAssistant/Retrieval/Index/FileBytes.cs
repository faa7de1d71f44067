using System.IO.MemoryMappedFiles;

namespace InternAssistant.Retrieval.Index;

/// <summary>The bytes of one snapshot file: in memory, or mapped from a file that nobody else can change. Every access is checked against the length.</summary>
internal sealed unsafe class FileBytes
{
    private readonly byte[]? array;
    private readonly MemoryMappedFile? file;
    private readonly MemoryMappedViewAccessor? view;
    private readonly byte* start;

    public FileBytes(byte[] array)
    {
        this.array = array;
        Length = array.Length;
        GC.SuppressFinalize(this);
    }

    private FileBytes(MemoryMappedFile file, MemoryMappedViewAccessor view, long length)
    {
        (this.file, this.view, Length) = (file, view, length);
        view.SafeMemoryMappedViewHandle.AcquirePointer(ref start);
        start += view.PointerOffset;
    }

    ~FileBytes()
    {
        if (view is not null)
        {
            view.SafeMemoryMappedViewHandle.ReleasePointer();
            view.Dispose();
            file!.Dispose();
        }
    }

    public long Length { get; }

    public static FileBytes Map(FileStream stream)
    {
        var length = stream.Length;
        if (length == 0)
        {
            return new FileBytes([]);
        }

        var file = MemoryMappedFile.CreateFromFile(stream, null, 0, MemoryMappedFileAccess.Read, HandleInheritability.None, leaveOpen: false);

        return new FileBytes(file, file.CreateViewAccessor(0, length, MemoryMappedFileAccess.Read), length);
    }

    /// <summary>
    /// Some of the bytes. Whoever keeps the span of a mapped file keeps this object too (<see cref="GC.KeepAlive"/>).
    /// </summary>
    /// <exception cref="InvalidDataException">The file has no such bytes.</exception>
    public ReadOnlySpan<byte> Slice(long offset, long length)
    {
        if (offset < 0 || length < 0 || length > int.MaxValue || offset > Length - length)
        {
            throw new InvalidDataException("ends too early");
        }

        return array is null ? new ReadOnlySpan<byte>(start + offset, (int)length) : array.AsSpan((int)offset, (int)length);
    }
}
