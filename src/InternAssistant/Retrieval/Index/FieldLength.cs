using System.Numerics;

namespace InternAssistant.Retrieval.Index;

/// <summary>
/// A field's length in one byte, as Apache Lucene 8 keeps it (SmallFloat.intToByte4): exact up to 40, then with three
/// bits after the leading one.
/// </summary>
internal static class FieldLength
{
    private const int Exact = 24;

    public static byte Encode(int length) =>
        (byte)(length < Exact ? length : Exact + EncodeFloat(length - Exact));

    public static int Decode(byte encoded) =>
        encoded < Exact ? encoded : Exact + DecodeFloat(encoded - Exact);

    private static int EncodeFloat(int value)
    {
        var shift = 32 - BitOperations.LeadingZeroCount((uint)value) - 4;

        return shift < 0 ? value : ((value >> shift) & 7) | ((shift + 1) << 3);
    }

    private static int DecodeFloat(int encoded)
    {
        var shift = (encoded >> 3) - 1;

        return shift < 0 ? encoded : (int)Math.Min(int.MaxValue, ((encoded & 7L) | 8) << shift);
    }
}
