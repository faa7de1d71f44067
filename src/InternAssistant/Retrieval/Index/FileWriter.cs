using System.Buffers;
using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;

namespace InternAssistant.Retrieval.Index;

/// <summary>Writes a file's parts in the order in which <see cref="FileLayout"/> reads them.</summary>
internal sealed class FileWriter
{
    private static readonly byte[] Filling = new byte[8];

    private readonly ArrayBufferWriter<byte> buffer = new();

    public FileWriter(string magic, int version)
    {
        buffer.Write(Encoding.ASCII.GetBytes(magic));
        Int32(version);
    }

    public void Int32(int value)
    {
        Span<byte> bytes = stackalloc byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, value);
        buffer.Write(bytes);
    }

    public void Int64(long value)
    {
        Span<byte> bytes = stackalloc byte[8];
        BinaryPrimitives.WriteInt64LittleEndian(bytes, value);
        buffer.Write(bytes);
    }

    /// <summary>Values at the next multiple of eight bytes.</summary>
    public void Table<T>(ReadOnlySpan<T> values)
        where T : unmanaged
    {
        Align();
        buffer.Write(MemoryMarshal.AsBytes(values));
    }

    /// <summary>Bytes in one piece after the other, at the next multiple of eight bytes.</summary>
    public void Bytes(IEnumerable<byte[]> pieces)
    {
        Align();
        foreach (var piece in pieces)
        {
            buffer.Write(piece);
        }
    }

    public byte[] ToArray()
    {
        Align();

        return buffer.WrittenSpan.ToArray();
    }

    private void Align() => buffer.Write(Filling.AsSpan(0, -buffer.WrittenCount & 7));
}
