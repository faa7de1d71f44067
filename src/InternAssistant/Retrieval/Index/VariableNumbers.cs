namespace InternAssistant.Retrieval.Index;

/// <summary>Whole numbers of variable length, seven bits a byte, lowest first.</summary>
internal sealed class VariableNumbers
{
    private const int ChunkSize = 1 << 20;
    private readonly List<byte[]> full = [];
    private byte[] chunk = new byte[4096];
    private int place;

    public long Length => ((long)full.Count * ChunkSize) + place;

    public void Add(int number)
    {
        var rest = (uint)number;
        for (; rest >= 0x80; rest >>= 7)
        {
            Add((byte)(rest | 0x80));
        }

        Add((byte)rest);
    }

    /// <summary>All bytes, in pieces.</summary>
    public IEnumerable<byte[]> Chunks() => full.Append(chunk[..place]);

    /// <summary>Reads a number and moves on.</summary>
    /// <exception cref="InvalidDataException">No whole number between 0 and 2^31 - 1 follows.</exception>
    public static int Read(ref ReadOnlySpan<byte> bytes)
    {
        var number = 0L;
        for (var i = 0; i < Math.Min(bytes.Length, 5); i++)
        {
            number |= (bytes[i] & 0x7FL) << (7 * i);
            if (bytes[i] < 0x80)
            {
                bytes = bytes[(i + 1)..];

                return number <= int.MaxValue ? (int)number : throw new InvalidDataException("has a number that is too great");
            }
        }

        throw new InvalidDataException("ends in the middle of a number");
    }

    private void Add(byte value)
    {
        if (place == chunk.Length && place < ChunkSize)
        {
            Array.Resize(ref chunk, Math.Min(ChunkSize, place * 4));
        }
        else if (place == ChunkSize)
        {
            full.Add(chunk);
            (chunk, place) = (new byte[ChunkSize], 0);
        }

        chunk[place++] = value;
    }
}
