using System.Buffers.Binary;
using System.Runtime.InteropServices;
using InternAssistant.Knowledge;

namespace InternAssistant.Retrieval.Index;

/// <summary>The file <c>texts.bin</c>: the documents' texts one after the other, UTF-16, little-endian, every code unit as it is.</summary>
internal static class TextsFile
{
    public static byte[] Write(IReadOnlyList<KnowledgeDocument> documents)
    {
        var bytes = new byte[documents.Sum(document => document.Text.Length * 2L)];
        var rest = bytes.AsSpan();
        foreach (var document in documents)
        {
            var place = MemoryMarshal.Cast<byte, char>(rest)[..document.Text.Length];
            document.Text.CopyTo(place);
            ToLittleEndian(place);
            rest = rest[(document.Text.Length * 2)..];
        }

        return bytes;
    }

    /// <exception cref="InvalidDataException">The lengths are not those of the texts.</exception>
    public static string[] Read(ReadOnlySpan<byte> bytes, IReadOnlyList<int> lengths)
    {
        if (lengths.Any(length => length < 0) || lengths.Sum(length => length * 2L) != bytes.Length)
        {
            throw new InvalidDataException("has not the length that documents.json says");
        }

        var texts = new string[lengths.Count];
        for (var i = 0; i < texts.Length; i++)
        {
            var units = MemoryMarshal.Cast<byte, char>(bytes)[..lengths[i]].ToArray();
            ToLittleEndian(units);
            texts[i] = new string(units);
            bytes = bytes[(lengths[i] * 2)..];
        }

        return texts;
    }

    private static void ToLittleEndian(Span<char> units)
    {
        if (!BitConverter.IsLittleEndian)
        {
            var numbers = MemoryMarshal.Cast<char, ushort>(units);
            BinaryPrimitives.ReverseEndianness(numbers, numbers);
        }
    }
}
