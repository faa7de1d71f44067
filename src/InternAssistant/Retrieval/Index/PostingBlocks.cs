using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

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

    /// <summary>Writes a block's body.</summary>
    /// <param name="bytes">Where to.</param>
    /// <param name="postings">The block's postings, in order.</param>
    /// <param name="before">The last passage of the block before; -1 for the first.</param>
    public static void Encode(ByteList bytes, ReadOnlySpan<Posting> postings, int before)
    {
        Span<uint> gaps = stackalloc uint[Size];
        Span<uint> counts = stackalloc uint[Size];
        for (var i = 0; i < postings.Length; i++)
        {
            gaps[i] = (uint)(postings[i].Passage - before - 1);
            counts[i] = (uint)(postings[i].Frequency - 1);
            before = postings[i].Passage;
        }

        gaps = gaps[..postings.Length];
        counts = counts[..postings.Length];
        var (gapWidth, countWidth) = (WidthOf(gaps), WidthOf(counts));
        var room = bytes.Room(1 + (postings.Length * (gapWidth + countWidth)));
        room[0] = (byte)(gapWidth | (countWidth << 4));
        Narrow(gaps, gapWidth, room[1..]);
        Narrow(counts, countWidth, room[(1 + (postings.Length * gapWidth))..]);
        bytes.Advance(1 + (postings.Length * (gapWidth + countWidth)));
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

        DecodePassages(body.Slice(1, count * gapWidth), gapWidth, before, passages[..count]);
        DecodeFrequencies(body[(1 + (count * gapWidth))..], countWidth, frequencies[..count]);
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

    private static void Narrow(ReadOnlySpan<uint> values, int width, Span<byte> bytes)
    {
        for (var i = 0; i < values.Length * width; i += width)
        {
            var value = values[i / width];
            for (var part = 0; part < width; part++)
            {
                bytes[i + part] = (byte)(value >> (8 * part));
            }
        }
    }

    // Optimized at once: opening a snapshot reads every block before the run time would have found that out.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void DecodePassages(ReadOnlySpan<byte> gaps, int width, int before, Span<int> passages)
    {
        var wide = MemoryMarshal.Cast<byte, ushort>(gaps);
        var widest = MemoryMarshal.Cast<byte, int>(gaps);
        switch (width)
        {
            case 0:
                for (var i = 0; i < passages.Length; i++)
                {
                    passages[i] = ++before;
                }

                break;
            case 1:
                for (var i = 0; i < passages.Length; i++)
                {
                    passages[i] = before += gaps[i] + 1;
                }

                break;
            case 2:
                for (var i = 0; i < passages.Length; i++)
                {
                    passages[i] = before += wide[i] + 1;
                }

                break;
            default:
                for (var i = 0; i < passages.Length; i++)
                {
                    passages[i] = before += widest[i] + 1;
                }

                break;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void DecodeFrequencies(ReadOnlySpan<byte> counts, int width, Span<int> frequencies)
    {
        switch (width)
        {
            case 0:
                frequencies.Fill(1);
                break;
            case 1:
                Widen(counts, frequencies);
                break;
            case 2:
                var wide = MemoryMarshal.Cast<byte, ushort>(counts);
                for (var i = 0; i < frequencies.Length; i++)
                {
                    frequencies[i] = wide[i] + 1;
                }

                break;
            default:
                var widest = MemoryMarshal.Cast<byte, int>(counts);
                for (var i = 0; i < frequencies.Length; i++)
                {
                    frequencies[i] = widest[i] + 1;
                }

                break;
        }
    }

    private static void Widen(ReadOnlySpan<byte> from, Span<int> to)
    {
        var i = 0;
        for (; i <= to.Length - Vector128<byte>.Count; i += Vector128<byte>.Count)
        {
            var (low, high) = Vector128.Widen(Vector128.Create(from.Slice(i, Vector128<byte>.Count)));
            var (first, second) = Vector128.Widen(low);
            var (third, fourth) = Vector128.Widen(high);
            (first.AsInt32() + Vector128<int>.One).CopyTo(to[i..]);
            (second.AsInt32() + Vector128<int>.One).CopyTo(to[(i + 4)..]);
            (third.AsInt32() + Vector128<int>.One).CopyTo(to[(i + 8)..]);
            (fourth.AsInt32() + Vector128<int>.One).CopyTo(to[(i + 12)..]);
        }

        for (; i < to.Length; i++)
        {
            to[i] = from[i] + 1;
        }
    }
}
