using System.Globalization;
using System.Text;

namespace InternAssistant.Tests.Builders;

/// <summary>Writes small PDF files: lines of Helvetica at places of A4 pages.</summary>
internal sealed class PdfFile
{
    private readonly List<List<(int X, int Y, int Size, string Text)>> _pages = [];
    private string _trailer = "";

    public PdfFile Page()
    {
        _pages.Add([]);

        return this;
    }

    /// <summary>A line; y counts from the bottom of the page, 842 high.</summary>
    public PdfFile Line(int x, int y, string text, int size = 11)
    {
        _pages[^1].Add((x, y, size, text));

        return this;
    }

    /// <summary>Lines below each other.</summary>
    public PdfFile Lines(int x, int y, params string[] lines)
    {
        foreach (var line in lines)
        {
            Line(x, y, line);
            y -= 14;
        }

        return this;
    }

    /// <summary>Says that a password is needed.</summary>
    public PdfFile Encrypted()
    {
        var key = string.Concat(Enumerable.Repeat("41", 32));
        _trailer = $" /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <{key}> /U <{key}> >> /ID [<{key}> <{key}>]";

        return this;
    }

    public byte[] Build()
    {
        List<string> objects =
        [
            "<< /Type /Catalog /Pages 2 0 R >>",
            $"<< /Type /Pages /Kids [{string.Join(' ', _pages.Select((_, i) => $"{4 + (2 * i)} 0 R"))}] /Count {_pages.Count} >>",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
        ];

        for (var i = 0; i < _pages.Count; i++)
        {
            var stream = $"BT\n{string.Concat(_pages[i].Select(line => $"/F1 {line.Size} Tf 1 0 0 1 {line.X} {line.Y} Tm <{Hex(line.Text)}> Tj\n"))}ET";
            objects.Add($"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents {5 + (2 * i)} 0 R >>");
            objects.Add($"<< /Length {stream.Length} >>\nstream\n{stream}\nendstream");
        }

        var file = new StringBuilder("%PDF-1.4\n");
        var offsets = new List<int>();

        for (var i = 0; i < objects.Count; i++)
        {
            offsets.Add(file.Length);
            file.Append(CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{objects[i]}\nendobj\n");
        }

        var table = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n{string.Concat(offsets.Select(offset => $"{offset:d10} 00000 n \n"))}");
        file.Append(CultureInfo.InvariantCulture, $"trailer << /Size {objects.Count + 1} /Root 1 0 R{_trailer} >>\nstartxref\n{table}\n%%EOF");

        return Encoding.Latin1.GetBytes(file.ToString());
    }

    private static string Hex(string text) => Convert.ToHexString([.. text.Select(c => c switch { '€' => (byte)0x80, '•' => (byte)0x95, '–' => (byte)0x96, > 'ÿ' => (byte)'?', _ => (byte)c })]);
}
