using System.Buffers.Binary;
using System.Text;

namespace InternAssistant.Retrieval.Embedding;

/// <summary>Reads the pieces of a weight file: all scores (64-bit floats), then all lengths (16 bits), then the UTF-8 of one after the other.</summary>
internal static class VocabularyReader
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The pieces and their log scores; null when the lengths do not add up or a piece is not text.</summary>
    public static (string[] Pieces, double[] Scores)? Read(ReadOnlySpan<byte> bytes, int count)
    {
        if (bytes.Length < 10 * count)
        {
            return null;
        }

        var (pieces, scores) = (new string[count], new double[count]);
        var texts = bytes[(10 * count)..];
        for (var i = 0; i < count; i++)
        {
            var length = BinaryPrimitives.ReadUInt16LittleEndian(bytes[((8 * count) + (2 * i))..]);
            scores[i] = BinaryPrimitives.ReadDoubleLittleEndian(bytes[(8 * i)..]);
            if (length == 0 || length > texts.Length || Decode(texts[..length]) is not { } piece)
            {
                return null;
            }

            pieces[i] = piece;
            texts = texts[length..];
        }

        return texts.IsEmpty ? (pieces, scores) : null;
    }

    private static string? Decode(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return Strict.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
