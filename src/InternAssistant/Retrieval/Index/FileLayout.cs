using System.Buffers.Binary;
using System.Text;

namespace InternAssistant.Retrieval.Index;

/// <summary>Reads a file's parts in order and trusts no length. Numbers are little-endian; parts that are read as numbers begin at multiples of eight bytes.</summary>
internal sealed class FileLayout
{
    private readonly FileBytes bytes;
    private long place;

    /// <param name="bytes">The file.</param>
    /// <param name="magic">The four letters that it begins with.</param>
    /// <param name="version">The version that follows them.</param>
    /// <exception cref="InvalidDataException">It is another file or another version.</exception>
    public FileLayout(FileBytes bytes, string magic, int version)
    {
        if (!BitConverter.IsLittleEndian)
        {
            throw new PlatformNotSupportedException("Snapshots are read on little-endian machines only.");
        }

        this.bytes = bytes;
        if (!bytes.Slice(0, 4).SequenceEqual(Encoding.ASCII.GetBytes(magic)))
        {
            throw new InvalidDataException($"does not start with the letters {magic}");
        }

        place = 4;
        if (Int32() != version)
        {
            throw new InvalidDataException("has an unknown version");
        }
    }

    public int Int32()
    {
        var value = BinaryPrimitives.ReadInt32LittleEndian(bytes.Slice(place, 4));
        place += 4;

        return value;
    }

    public long Int64()
    {
        var value = BinaryPrimitives.ReadInt64LittleEndian(bytes.Slice(place, 8));
        place += 8;

        return value;
    }

    /// <summary>A count of things that take at least <paramref name="bytesEach"/> bytes each.</summary>
    public int Count(int bytesEach = 1)
    {
        var count = Int32();

        return count >= 0 && (long)count * bytesEach <= bytes.Length - place ? count : throw new InvalidDataException("counts more than it has");
    }

    /// <summary>The next <paramref name="count"/> numbers of a type, at the next multiple of eight bytes.</summary>
    public FileTable<T> Table<T>(long count)
        where T : unmanaged
    {
        place = (place + 7) & ~7L;
        var table = new FileTable<T>(bytes, place, count);
        place += table.ByteLength;

        return table;
    }

    /// <summary>Nothing may follow.</summary>
    public void End()
    {
        if (((place + 7) & ~7L) != bytes.Length)
        {
            throw new InvalidDataException(place > bytes.Length ? "ends too early" : "has bytes after its end");
        }
    }
}
