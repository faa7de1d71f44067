using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;

namespace InternAssistant.Retrieval.Index;

/// <summary>Writes a file's parts in the order in which <see cref="FileLayout"/> reads them. The parts are put together once, at the end.</summary>
internal sealed class FileWriter
{
    private static readonly byte[] Filling = new byte[8];

    private readonly List<ReadOnlyMemory<byte>> parts = [];
    private long length;

    public FileWriter(string magic, int version)
    {
        Add(Encoding.ASCII.GetBytes(magic));
        Int32(version);
    }

    public void Int32(int value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, value);
        Add(bytes);
    }

    public void Int64(long value)
    {
        var bytes = new byte[8];
        BinaryPrimitives.WriteInt64LittleEndian(bytes, value);
        Add(bytes);
    }

    /// <summary>Values at the next multiple of eight bytes.</summary>
    public void Table<T>(ReadOnlySpan<T> values)
        where T : unmanaged
    {
        Align();
        Add(MemoryMarshal.AsBytes(values).ToArray());
    }

    /// <summary>Bytes in one piece after the other, at the next multiple of eight bytes; they must stay as they are until the file is put together.</summary>
    public void Bytes(IEnumerable<ReadOnlyMemory<byte>> pieces)
    {
        Align();
        foreach (var piece in pieces)
        {
            Add(piece);
        }
    }

    public byte[] ToArray() => ToArray(0, static _ => { });

    /// <summary>The file, with so many bytes behind its parts, at the next multiple of eight bytes, that <paramref name="write"/> fills in.</summary>
    public byte[] ToArray(long last, SpanAction write)
    {
        Align();
        var all = GC.AllocateUninitializedArray<byte>(checked((int)(length + last + (-last & 7))));
        write(all.AsSpan((int)length, (int)last));
        all.AsSpan((int)(length + last)).Clear();
        var place = 0;
        foreach (var part in parts)
        {
            part.Span.CopyTo(all.AsSpan(place));
            place += part.Length;
        }

        return all;
    }

    /// <summary>Fills bytes in.</summary>
    internal delegate void SpanAction(Span<byte> bytes);

    private void Align() => Add(Filling.AsMemory(0, (int)(-length & 7)));

    private void Add(ReadOnlyMemory<byte> bytes)
    {
        parts.Add(bytes);
        length += bytes.Length;
    }
}
