namespace InternAssistant.Retrieval.Index;

/// <summary>Reads what <see cref="PostingsWriter"/> wrote and trusts none of it.</summary>
internal ref struct PostingsReader(ReadOnlySpan<byte> bytes)
{
    private ReadOnlySpan<byte> rest = bytes;

    public readonly bool AtEnd => rest.IsEmpty;

    /// <exception cref="InvalidDataException">No whole number between 0 and 2^31 - 1 follows.</exception>
    public int ReadNumber()
    {
        var number = 0L;
        for (var i = 0; i < Math.Min(rest.Length, 5); i++)
        {
            number |= (rest[i] & 0x7FL) << (7 * i);
            if (rest[i] < 0x80)
            {
                rest = rest[(i + 1)..];
                return number <= int.MaxValue ? (int)number : throw new InvalidDataException("has a number that is too great");
            }
        }

        throw new InvalidDataException("ends in the middle of a number");
    }

    /// <summary>Reads how many things follow, each of at least one byte: more than there are bytes cannot be.</summary>
    public int ReadCount()
    {
        var count = ReadNumber();

        return count <= rest.Length ? count : throw new InvalidDataException("counts more than it has");
    }

    public string ReadText()
    {
        var units = new char[ReadCount()];
        for (var i = 0; i < units.Length; i++)
        {
            var unit = ReadNumber();
            units[i] = unit <= char.MaxValue ? (char)unit : throw new InvalidDataException("has a character that is none");
        }

        return new string(units);
    }

    public ReadOnlySpan<byte> ReadBytes(int count)
    {
        if (count > rest.Length)
        {
            throw new InvalidDataException("ends too early");
        }

        var read = rest[..count];
        rest = rest[count..];

        return read;
    }
}
