namespace InternAssistant.Retrieval.Index;

/// <summary>Whole numbers of variable length, seven bits a byte, lowest first.</summary>
internal sealed class VariableNumbers
{
    private const int MostBytes = 5;
    private readonly ByteList bytes = new();

    public long Length => bytes.Length;

    public void Add(int number)
    {
        var room = bytes.Room(MostBytes);
        var rest = (uint)number;
        if (rest < 0x80)
        {
            room[0] = (byte)rest;
            bytes.Advance(1);
            return;
        }

        var length = 0;
        for (; rest >= 0x80; rest >>= 7)
        {
            room[length++] = (byte)(rest | 0x80);
        }

        room[length++] = (byte)rest;
        bytes.Advance(length);
    }

    /// <summary>All bytes, in pieces.</summary>
    public IEnumerable<ReadOnlyMemory<byte>> Chunks() => bytes.Pieces();

    /// <summary>Reads a number and moves on.</summary>
    /// <exception cref="InvalidDataException">No whole number between 0 and 2^31 - 1 follows.</exception>
    public static int Read(ref ReadOnlySpan<byte> bytes)
    {
        var number = 0L;
        for (var i = 0; i < Math.Min(bytes.Length, MostBytes); i++)
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
}
