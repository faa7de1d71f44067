using System.Text;

namespace InternAssistant.Retrieval.Index;

/// <summary>
/// The bytes of <c>postings.bin</c>: the letters "IAPX", a version, the counts of passages and terms, the terms in ordinal
/// order (each cut to what differs from the one before), then for each field the passages' lengths and the postings.
/// Whole numbers are variable-length, seven bits a byte, lowest first; passages are gaps.
/// </summary>
internal static class PostingsFile
{
    private const int Version = 1;
    private static readonly byte[] Magic = Encoding.ASCII.GetBytes("IAPX");
    private static readonly int FieldCount = Enum.GetValues<IndexField>().Length;

    public static byte[] Write(InvertedIndex index)
    {
        var writer = new PostingsWriter();
        writer.WriteBytes(Magic);
        writer.WriteNumber(Version);
        writer.WriteNumber(index.PassageCount);
        writer.WriteNumber(index.Terms.Count);
        WriteTerms(writer, index.Terms);
        foreach (var field in index.Fields)
        {
            writer.WriteBytes(field.Lengths);
            WriteField(writer, field, index.Terms.Count);
        }

        return writer.ToArray();
    }

    /// <exception cref="InvalidDataException">The bytes are not such a file, or a damaged one.</exception>
    public static InvertedIndex Read(ReadOnlySpan<byte> bytes, int passageCount)
    {
        var reader = new PostingsReader(bytes);
        Require(reader.ReadBytes(Magic.Length).SequenceEqual(Magic), "does not start with the letters IAPX");
        Require(reader.ReadNumber() == Version, "has an unknown version");
        Require(reader.ReadNumber() == passageCount, "is about another number of passages");

        var terms = ReadTerms(ref reader);
        var fields = new FieldIndex[FieldCount];
        for (var field = 0; field < fields.Length; field++)
        {
            var lengths = reader.ReadBytes(passageCount).ToArray();
            fields[field] = ReadField(ref reader, lengths, terms.Length);
        }

        Require(reader.AtEnd, "has bytes after its end");

        return new InvertedIndex(passageCount, terms, fields);
    }

    private static void WriteTerms(PostingsWriter writer, IReadOnlyList<string> terms)
    {
        var before = string.Empty;
        foreach (var term in terms)
        {
            var shared = term.AsSpan().CommonPrefixLength(before);
            writer.WriteNumber(shared);
            writer.WriteText(term.AsSpan(shared));
            before = term;
        }
    }

    private static string[] ReadTerms(ref PostingsReader reader)
    {
        var terms = new string[reader.ReadCount()];
        var before = string.Empty;
        for (var i = 0; i < terms.Length; i++)
        {
            var shared = reader.ReadNumber();
            Require(shared <= before.Length, "has a term that shares more letters than there are");
            terms[i] = string.Concat(before.AsSpan(0, shared), reader.ReadText());
            Require(i == 0 || string.CompareOrdinal(before, terms[i]) < 0, "has terms out of order");
            before = terms[i];
        }

        return terms;
    }

    private static void WriteField(PostingsWriter writer, FieldIndex field, int termCount)
    {
        for (var term = 0; term < termCount; term++)
        {
            var passages = field.PassagesWith(term);
            var frequencies = field.FrequenciesOf(term);
            writer.WriteNumber(passages.Length);
            for (var i = 0; i < passages.Length; i++)
            {
                writer.WriteNumber(i == 0 ? passages[i] : passages[i] - passages[i - 1] - 1);
                writer.WriteNumber(frequencies[i]);
            }
        }
    }

    private static FieldIndex ReadField(ref PostingsReader reader, byte[] lengths, int termCount)
    {
        var starts = new int[termCount + 1];
        var passages = new List<int>();
        var frequencies = new List<int>();
        for (var term = 0; term < termCount; term++)
        {
            var count = reader.ReadCount();
            var passage = -1L;
            for (var i = 0; i < count; i++)
            {
                passage += reader.ReadNumber() + 1L;
                Require(passage < lengths.Length, "names a passage that is not there");
                Require(lengths[passage] > 0, "has a term in a field without length");
                passages.Add((int)passage);
                frequencies.Add(reader.ReadNumber());
                Require(frequencies[^1] > 0, "has a term that occurs no times");
            }

            starts[term + 1] = passages.Count;
        }

        return new FieldIndex(starts, [.. passages], [.. frequencies], lengths);
    }

    private static void Require(bool condition, string otherwise)
    {
        if (!condition)
        {
            throw new InvalidDataException(otherwise);
        }
    }
}
