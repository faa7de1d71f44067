using InternAssistant.Knowledge.Loaders.PlainText;

namespace InternAssistant.Knowledge.Loaders.Pdf;

/// <summary>The text of a PDF, put in reading order, and where its pages begin.</summary>
internal sealed class PdfPages
{
    private const int LeastMeasure = 40;
    private const int MostGap = 3;

    private readonly ExtractedText _text = new();
    private readonly List<int> _starts = [];
    private readonly Dictionary<int, int> _measures = [];
    private PageLine? _last;

    private PdfPages(string printed)
    {
        var pages = printed.Split('\f').Select(page => page.Split('\n').Select(line => line.TrimEnd()).ToList()).ToList();

        // A form feed ends a page: nothing stands after the last one.
        if (pages.Count > 1 && pages[^1].TrueForAll(line => line.Length == 0))
        {
            pages.RemoveAt(pages.Count - 1);
        }

        RunningLines.Remove(pages);
        var read = pages.ConvertAll(PageLayout.Read);
        var measure = read.SelectMany(page => page).Where(line => line.Measure == 0 && !line.IsRow).Select(line => line.Text.Length).DefaultIfEmpty(0).Max();

        foreach (var page in read)
        {
            Add(page, measure);
        }

        Text = _text.ToString();
    }

    /// <summary>The extracted text.</summary>
    public string Text { get; }

    /// <summary>Where each page begins.</summary>
    public IReadOnlyList<int> Starts => _starts;

    /// <summary>Puts what <c>pdftotext</c> prints in reading order.</summary>
    public static PdfPages Read(string printed) => new(printed);

    /// <summary>The width of the column that a line stands in: there its paragraph was broken. 0 for lines that are not broken.</summary>
    public int MeasureOf(TextLine line) => _measures.GetValueOrDefault(line.Span.Start);

    private void Add(List<PageLine> lines, int measure)
    {
        var gap = _last is null || (lines.Count > 0 && GoesOn(_last, lines[0], measure)) ? 0 : 1;
        AddGap(gap);
        _starts.Add(_text.Length);

        foreach (var line in lines)
        {
            AddGap(line == lines[0] ? 0 : line.Gap);
            var own = line.Measure > 0 ? line.Measure : measure;
            _measures[_text.Length] = line.IsRow || own < LeastMeasure ? 0 : own;
            _text.AppendLine(line.Text);
            _last = line;
        }
    }

    private void AddGap(int lines)
    {
        for (var i = 0; i < Math.Min(lines, MostGap) && _text.Length > 0; i++)
        {
            _text.AppendLine("");
        }
    }

    // A paragraph that a page break has cut in two.
    private static bool GoesOn(PageLine last, PageLine next, int measure) =>
        !last.IsRow && !next.IsRow && char.IsLower(next.Text[0]) && !LineShape.EndsSentence(last.Text) && !LineShape.EndsWithColon(last.Text)
        && last.Text.Length * 5 >= (last.Measure > 0 ? last.Measure : measure) * 3;
}
