using System.Runtime.InteropServices;
using System.Text;
using InternAssistant.Knowledge;

namespace InternAssistant.Retrieval.Index;

/// <summary>
/// The documents' texts, every code unit as it is: one byte each in a document whose characters all fit in one, else two. The file <c>texts.bin</c>.
/// </summary>
internal sealed class TextTable
{
    private const string Magic = "IATX";
    private const int Version = 1;
    private readonly FileTable<long> starts;
    private readonly FileTable<byte> widths;
    private readonly FileTable<byte> bytes;

    private TextTable(FileTable<long> starts, FileTable<byte> widths, FileTable<byte> bytes) =>
        (this.starts, this.widths, this.bytes) = (starts, widths, bytes);

    public int Count => (int)widths.Count;

    /// <exception cref="InvalidDataException">The bytes are not such a file, or a damaged one.</exception>
    public static TextTable Read(FileBytes file)
    {
        var layout = new FileLayout(file, Magic, Version);
        var count = layout.Count();
        var length = layout.Int64();
        var table = new TextTable(layout.Table<long>(count + 1L), layout.Table<byte>(count), layout.Table<byte>(length));
        layout.End();
        table.Check(length);

        return table;
    }

    public static byte[] Write(IReadOnlyList<KnowledgeDocument> documents)
    {
        var starts = new long[documents.Count + 1];
        var widths = new byte[documents.Count];
        for (var i = 0; i < documents.Count; i++)
        {
            widths[i] = (byte)(documents[i].Text.AsSpan().ContainsAnyExceptInRange('\0', '\u00FF') ? 2 : 1);
            starts[i + 1] = starts[i] + ((long)documents[i].Text.Length * widths[i]);
        }

        var writer = new FileWriter(Magic, Version);
        writer.Int32(documents.Count);
        writer.Int64(starts[^1]);
        writer.Table<long>(starts);
        writer.Table<byte>(widths);

        return writer.ToArray(starts[^1], bytes => Encode(documents, starts, widths, bytes));
    }

    /// <summary>A document's whole text.</summary>
    public string Read(int document) => Read(document, 0, (int)((starts[document + 1] - starts[document]) / widths[document]));

    /// <summary>A part of a document's text.</summary>
    /// <exception cref="InvalidDataException">The text has no such part.</exception>
    public string Read(int document, int start, int end)
    {
        int width = widths[document];
        var first = starts[document] + ((long)start * width);
        if (start < 0 || end < start || first + ((long)(end - start) * width) > starts[document + 1])
        {
            throw new InvalidDataException("has no such part of a text");
        }

        var part = bytes.Slice(first, (long)(end - start) * width);
        var text = width == 1 ? Encoding.Latin1.GetString(part) : new string(MemoryMarshal.Cast<byte, char>(part));
        GC.KeepAlive(this);

        return text;
    }

    private static void Encode(IReadOnlyList<KnowledgeDocument> documents, long[] starts, byte[] widths, Span<byte> bytes)
    {
        for (var i = 0; i < documents.Count; i++)
        {
            var room = bytes[(int)starts[i]..(int)starts[i + 1]];
            if (widths[i] == 1)
            {
                Encoding.Latin1.GetBytes(documents[i].Text, room);
            }
            else
            {
                MemoryMarshal.AsBytes(documents[i].Text.AsSpan()).CopyTo(room);
            }
        }
    }

    private void Check(long length)
    {
        var places = starts.All();
        var sizes = widths.All();
        Offsets.Check(places, length, "texts");
        for (var i = 0; i < sizes.Length; i++)
        {
            if (sizes[i] is not (1 or 2) || (places[i + 1] - places[i]) % sizes[i] != 0 || places[i + 1] - places[i] > int.MaxValue)
            {
                throw new InvalidDataException($"has an impossible text, number {i}");
            }
        }
    }
}
