using InternAssistant.Knowledge.Loaders.Csv;

namespace InternAssistant.Knowledge.Faq.Documents;

/// <summary>The rows of a file of questions and answers, and where their cells stand in its text.</summary>
internal sealed class CsvFaqFile
{
    private readonly string _text;
    private readonly IReadOnlyList<CsvRow> _rows;
    private readonly CsvColumns _columns;
    private readonly List<CsvRow> _questions;
    private readonly char _delimiter;

    private CsvFaqFile(string text, IReadOnlyList<CsvRow> rows, CsvColumns columns)
    {
        (_text, _rows, _columns) = (text, rows, columns);
        _questions = [.. rows.Skip(1).Where(row => row.Cell(columns.Question).Length > 0 && !columns.LeavesOut(row))];
        _delimiter = text[rows[0].Places[0].End];
    }

    /// <summary>Opens a file; null when it is not one of questions and answers.</summary>
    public static CsvFaqFile? TryOpen(string text, string id) =>
        CsvFile.TryRead(text, id, out var rows, out _) && rows.Count > 0 && CsvColumns.Read(rows[0]) is { IsFaq: true } columns ? new CsvFaqFile(text, rows, columns) : null;

    /// <summary>The rows with a question.</summary>
    public IReadOnlyList<FaqSlot> Slots(KnowledgeDocument document)
    {
        var served = document.Sections.Where(section => section.IsQuestion).ToLookup(section => section.Statements[0].Row);

        return [.. _questions.Select(row => Slot(row, served[row.Number].FirstOrDefault(), document))];
    }

    /// <summary>The text with the edits made; rows that none of them is about keep every character, unless a new column needs a name.</summary>
    public string Write(IReadOnlyList<FaqEdit> edits)
    {
        var text = new TextEdits(_text);
        var places = AddColumns(text, edits.SelectMany(edit => edit.Values.Keys));
        var lineEnd = LineEnds.Of(_text);

        foreach (var edit in edits.Where(edit => edit.Slot is not null))
        {
            Rewrite(text, _questions[edit.Slot!.Value], CellsOf(edit, places, _columns.Question));
        }

        foreach (var (edit, i) in edits.Where(edit => edit.Slot is null).Select((edit, i) => (edit, i)))
        {
            var cells = CellsOf(edit, places, except: -1);
            var row = Enumerable.Range(0, Math.Max(_columns.Count, places.Values.Max() + 1)).Select(column => CsvCell.Write(cells.GetValueOrDefault(column, ""), _delimiter));
            text.Append((i == 0 && _text[^1] is not ('\n' or '\r') ? lineEnd : "") + string.Join(_delimiter, row) + lineEnd);
        }

        return text.Apply();
    }

    private FaqSlot Slot(CsvRow row, Section? section, KnowledgeDocument document)
    {
        var entry = SlotEntry.Of(document, Written(row, _columns.Question), Written(row, _columns.Answer), section?.FrontMatter);

        return new FaqSlot(entry, section?.FrontMatter, section is not null);
    }

    private string Written(CsvRow row, int column) => column < row.Places.Count ? CsvCell.Read(row.Places[column].In(_text)) : "";

    private bool IsOther(CsvRow row, int column, string value) => FaqText.Answer(Written(row, column)) != value;

    private Dictionary<FaqColumn, int> AddColumns(TextEdits text, IEnumerable<FaqColumn> needed)
    {
        var places = new Dictionary<FaqColumn, int> { [FaqColumn.Question] = _columns.Question, [FaqColumn.Answer] = _columns.Answer };
        var header = new SortedDictionary<int, string>();
        var next = _rows.Max(row => row.Cells.Count);

        foreach (var column in needed.Distinct().Order())
        {
            places[column] = PlaceOf(column) is var place and >= 0 ? place : next++;

            if (PlaceOf(column) < 0)
            {
                header[places[column]] = FaqColumns.Names[(int)column];
            }
        }

        Rewrite(text, _rows[0], header);

        return places;
    }

    private int PlaceOf(FaqColumn column) => column switch
    {
        FaqColumn.Owner => _columns.Owner,
        FaqColumn.Published => _columns.Published,
        FaqColumn.ReviewBy => _columns.ReviewBy,
        FaqColumn.Source => _columns.Source,
        _ => -1,
    };

    private static SortedDictionary<int, string> CellsOf(FaqEdit edit, Dictionary<FaqColumn, int> places, int except)
    {
        var cells = new SortedDictionary<int, string> { [places[FaqColumn.Question]] = edit.Question, [places[FaqColumn.Answer]] = edit.Answer };

        foreach (var (column, value) in edit.Values)
        {
            cells[places[column]] = value;
        }

        cells.Remove(except);

        return cells;
    }

    private void Rewrite(TextEdits text, CsvRow row, SortedDictionary<int, string> cells)
    {
        var last = row.Places.Count - 1;
        var end = row.Places[last].In(_text);

        foreach (var (column, value) in cells)
        {
            if (column < last && IsOther(row, column, value))
            {
                text.Replace(row.Places[column], CsvCell.Write(value, _delimiter));
            }
            else if (column == last && IsOther(row, column, value))
            {
                end = CsvCell.Write(value, _delimiter);
            }
        }

        // Cells beyond the row's last one are written behind it.
        for (var column = last + 1; cells.Count > 0 && column <= cells.Keys.Max(); column++)
        {
            end += _delimiter + CsvCell.Write(cells.GetValueOrDefault(column, ""), _delimiter);
        }

        text.Replace(row.Places[last], end);
    }
}
