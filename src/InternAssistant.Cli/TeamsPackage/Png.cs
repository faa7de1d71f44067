using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace InternAssistant.Cli.TeamsPackage;

/// <summary>Writes a picture as PNG, eight bits for each of red, green, blue and opacity (PNG specification, colour type 6).</summary>
public static class Png
{
    private const int BytesPerPixel = 4;

    private static ReadOnlySpan<byte> Signature => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    private static ReadOnlySpan<byte> EightBitsWithOpacity => [8, 6, 0, 0, 0];

    /// <summary>The file's bytes; <paramref name="pixels"/> are rows from the top, four bytes a pixel.</summary>
    public static byte[] Write(ReadOnlySpan<byte> pixels, int width, int height)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(pixels.Length, width * height * BytesPerPixel);
        using var file = new MemoryStream();
        file.Write(Signature);
        WriteChunk(file, "IHDR", Header(width, height));
        WriteChunk(file, "IDAT", Compressed(pixels, width * BytesPerPixel));
        WriteChunk(file, "IEND", []);

        return file.ToArray();
    }

    private static byte[] Header(int width, int height)
    {
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        EightBitsWithOpacity.CopyTo(header.AsSpan(8));

        return header;
    }

    // Each row begins with its filter: none.
    private static byte[] Compressed(ReadOnlySpan<byte> pixels, int rowLength)
    {
        using var bytes = new MemoryStream();
        using (var zlib = new ZLibStream(bytes, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            for (var start = 0; start < pixels.Length; start += rowLength)
            {
                zlib.WriteByte(0);
                zlib.Write(pixels.Slice(start, rowLength));
            }
        }

        return bytes.ToArray();
    }

    private static void WriteChunk(MemoryStream file, string type, ReadOnlySpan<byte> content)
    {
        Span<byte> number = stackalloc byte[4];
        byte[] checkedPart = [.. Encoding.ASCII.GetBytes(type), .. content];
        BinaryPrimitives.WriteInt32BigEndian(number, content.Length);
        file.Write(number);
        file.Write(checkedPart);
        BinaryPrimitives.WriteUInt32BigEndian(number, Crc32.Of(checkedPart));
        file.Write(number);
    }
}
