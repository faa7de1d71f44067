using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using InternAssistant.Cli.TeamsPackage;

namespace InternAssistant.Tests.TeamsPackage;

/// <summary>The icons, read back by the rules of the PNG specification.</summary>
public sealed class IconTests
{
    [Fact]
    public void The_colour_icon_is_opaque_with_its_symbol_in_the_middle()
    {
        var (width, height, pixels) = Decode(Icons.Color("#1F5FA8"));

        Assert.Equal((192, 192), (width, height));
        Assert.All(Enumerable.Range(0, 192 * 192), index => Assert.Equal(255, pixels[(index * 4) + 3]));
        Assert.Equal([0x1F, 0x5F, 0xA8, 0xFF], pixels[..4]);
        var white = Enumerable.Range(0, 192 * 192).Where(index => pixels[index * 4] > 200).ToList();
        Assert.InRange(white.Count, 2_000, 9_000);
        Assert.All(white, index => Assert.True(index % 192 is >= 36 and < 156 && index / 192 is >= 36 and < 156));
    }

    [Fact]
    public void The_outline_icon_is_white_on_nothing()
    {
        var (width, height, pixels) = Decode(Icons.Outline());

        Assert.Equal((32, 32), (width, height));
        Assert.All(Enumerable.Range(0, 32 * 32), index => Assert.Equal([255, 255, 255], pixels[(index * 4)..((index * 4) + 3)]));
        var opacities = Enumerable.Range(0, 32 * 32).Select(index => pixels[(index * 4) + 3]).ToList();
        Assert.Equal(0, opacities[0]);
        Assert.InRange(opacities.Count(opacity => opacity == 255), 60, 300);
        Assert.InRange(opacities.Count(opacity => opacity == 0), 600, 960);
        Assert.Contains(opacities, opacity => opacity is > 0 and < 255);
    }

    [Fact]
    public void The_check_sum_is_that_of_the_PNG_specification() => Assert.Equal(0xCBF43926u, Crc32.Of("123456789"u8));

    [Fact]
    public void A_picture_has_as_many_bytes_as_its_size_asks_for() => Assert.Throws<ArgumentOutOfRangeException>(() => Png.Write(new byte[15], 2, 2));

    private static (int Width, int Height, byte[] Pixels) Decode(byte[] png)
    {
        Assert.Equal([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], png[..8]);
        var chunks = Chunks(png).ToList();
        Assert.Equal(["IHDR", "IDAT", "IEND"], chunks.Select(chunk => chunk.Type));
        var (width, height) = (BinaryPrimitives.ReadInt32BigEndian(chunks[0].Content), BinaryPrimitives.ReadInt32BigEndian(chunks[0].Content.AsSpan(4)));
        Assert.Equal([8, 6, 0, 0, 0], chunks[0].Content[8..]);
        using var zlib = new ZLibStream(new MemoryStream(chunks[1].Content), CompressionMode.Decompress);
        using var rows = new MemoryStream();
        zlib.CopyTo(rows);
        var (bytes, rowLength) = (rows.ToArray(), (width * 4) + 1);
        Assert.Equal(height * rowLength, bytes.Length);

        return (width, height, [.. Enumerable.Range(0, height).SelectMany(row => Row(bytes, row * rowLength, rowLength))]);
    }

    private static byte[] Row(byte[] bytes, int start, int length)
    {
        Assert.Equal(0, bytes[start]);

        return bytes[(start + 1)..(start + length)];
    }

    private static IEnumerable<(string Type, byte[] Content)> Chunks(byte[] png)
    {
        for (var start = 8; start < png.Length;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(start));
            Assert.Equal(BinaryPrimitives.ReadUInt32BigEndian(png.AsSpan(start + 8 + length)), Crc32.Of(png.AsSpan(start + 4, length + 4)));
            yield return (Encoding.ASCII.GetString(png, start + 4, 4), png[(start + 8)..(start + 8 + length)]);
            start += length + 12;
        }
    }
}
