using System.Runtime.CompilerServices;

namespace InternAssistant.Retrieval.Index;

/// <summary>Bytes that grow at their end, kept in chunks that never move.</summary>
internal sealed class ByteList
{
    private const int ChunkSize = 1 << 20;
    private const int FirstSize = 1 << 12;
    private readonly List<ReadOnlyMemory<byte>> full = [];
    private byte[] chunk = GC.AllocateUninitializedArray<byte>(FirstSize);
    private long before;
    private int place;

    public long Length => before + place;

    /// <summary>Room for so many bytes at the end; <see cref="Advance"/> says how many were written.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Span<byte> Room(int size)
    {
        if (chunk.Length - place < size)
        {
            Grow(size);
        }

        return chunk.AsSpan(place);
    }

    public void Advance(int count) => place += count;

    /// <summary>All bytes, in pieces.</summary>
    public IEnumerable<ReadOnlyMemory<byte>> Pieces() => full.Append(chunk.AsMemory(0, place));

    private void Grow(int size)
    {
        full.Add(chunk.AsMemory(0, place));
        before += place;
        (chunk, place) = (GC.AllocateUninitializedArray<byte>(Math.Max(ChunkSize, size)), 0);
    }
}
