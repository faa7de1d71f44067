using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace InternAssistant.Retrieval.Index;

/// <summary>A row of fixed-size values in a file.</summary>
internal sealed class FileTable<T>
    where T : unmanaged
{
    private readonly FileBytes bytes;
    private readonly long start;

    /// <exception cref="InvalidDataException">The file is too short for it.</exception>
    public FileTable(FileBytes bytes, long start, long count)
    {
        (this.bytes, this.start, Count) = (bytes, start, count);
        ByteLength = count * Unsafe.SizeOf<T>();
        if (count < 0 || start < 0 || ByteLength < 0 || start > bytes.Length - ByteLength)
        {
            throw new InvalidDataException("ends too early");
        }
    }

    public long Count { get; }

    public long ByteLength { get; }

    public T this[long index] => MemoryMarshal.Read<T>(bytes.Slice(start + (index * Unsafe.SizeOf<T>()), Unsafe.SizeOf<T>()));

    /// <summary>Some of the values; keep the table while the span is in use.</summary>
    public ReadOnlySpan<T> Slice(long first, long count) =>
        MemoryMarshal.Cast<byte, T>(bytes.Slice(start + (first * Unsafe.SizeOf<T>()), count * Unsafe.SizeOf<T>()));

    /// <summary>All of the values; keep the table while the span is in use.</summary>
    public ReadOnlySpan<T> All() => Slice(0, Count);
}
