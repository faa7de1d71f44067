using System.Runtime.InteropServices;

namespace InternAssistant.Retrieval.Index;

/// <summary>
/// How postings are kept: blocks of 128, each a head (<see cref="BlockHead"/>) and a body. A body is one byte of widths, then the gaps
/// between passages less one, then how often the term occurs less one; gaps and counts take 0 (all are nothing), 1, 2 or 4 bytes each,
/// the same for the whole block.
/// </summary>
internal static class PostingBlocks
{
    /// <summary>How many postings a block has; the last one of a list may have fewer.</summary>
    public const int Size = 128;

    /// <summary>How many blocks a list takes.</summary>
    public static int CountFor(int postings) => (postings + Size - 1) / Size;

    public static void Encode(List<byte> bytes, ReadOnlySpan<int> passages, ReadOnlySpan<int> frequencies, int before)
    {
        Span<uint> gaps = stackalloc uint[passages.Length];
        Span<uint> counts = stackalloc uint[passages.Length];
        for (var i = 0; i < passages.Length; i++)
        {
            gaps[i] = (uint)(passages[i] - before - 1);
            counts[i] = (uint)(frequencies[i] - 1);
            before = passages[i];
        }

        var (gapWidth, countWidth) = (WidthOf(gaps), WidthOf(counts));
        bytes.Add((byte)(gapWidth | (countWidth << 4)));
        Append(bytes, gaps, gapWidth);
        Append(bytes, counts, countWidth);
    }

    /// <summary>Writes the passages and frequencies of one block into the buffers.</summary>
    /// <param name="body">The block's body, exactly.</param>
    /// <param name="before">The last passage of the block before; -1 for the first.</param>
    /// <param name="count">How many postings the block has.</param>
    /// <param name="passages">Room for at least <paramref name="count"/>.</param>
    /// <param name="frequencies">Room for at least <paramref name="count"/>.</param>
    /// <exception cref="InvalidDataException">The body has another length than its widths say, or an unknown width.</exception>
    public static void Decode(ReadOnlySpan<byte> body, int before, int count, Span<int> passages, Span<int> frequencies)
    {
        var (gapWidth, countWidth) = body.IsEmpty ? (15, 15) : (body[0] & 15, body[0] >> 4);
        if (!IsWidth(gapWidth) || !IsWidth(countWidth) || body.Length != 1 + (count * (gapWidth + countWidth)))
        {
            throw new InvalidDataException("has a block of another length than it says");
        }

        Widen(body.Slice(1, count * gapWidth), gapWidth, passages[..count]);
        Widen(body[(1 + (count * gapWidth))..], countWidth, frequencies[..count]);
        var passage = before;
        for (var i = 0; i < count; i++)
        {
            passage += passages[i] + 1;
            passages[i] = passage;
        }

        for (var i = 0; i < count; i++)
        {
            frequencies[i]++;
        }
    }

    private static bool IsWidth(int width) => width is 0 or 1 or 2 or 4;

    private static int WidthOf(ReadOnlySpan<uint> values)
    {
        var all = 0u;
        foreach (var value in values)
        {
            all |= value;
        }

        return all switch { 0 => 0, <= byte.MaxValue => 1, <= ushort.MaxValue => 2, _ => 4 };
    }

    private static void Append(List<byte> bytes, ReadOnlySpan<uint> values, int width)
    {
        foreach (var value in values)
        {
            for (var i = 0; i < width; i++)
            {
                bytes.Add((byte)(value >> (8 * i)));
            }
        }
    }

    private static void Widen(ReadOnlySpan<byte> bytes, int width, Span<int> values)
    {
        switch (width)
        {
            case 0:
                values.Clear();
                break;
            case 1:
                Widen(bytes, values);
                break;
            case 2:
                Widen(MemoryMarshal.Cast<byte, ushort>(bytes), values);
                break;
            default:
                MemoryMarshal.Cast<byte, int>(bytes).CopyTo(values);
                break;
        }
    }

    private static void Widen(ReadOnlySpan<byte> from, Span<int> to)
    {
        for (var i = 0; i < to.Length; i++)
        {
            to[i] = from[i];
        }
    }

    private static void Widen(ReadOnlySpan<ushort> from, Span<int> to)
    {
        for (var i = 0; i < to.Length; i++)
        {
            to[i] = from[i];
        }
    }
}
