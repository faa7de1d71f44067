namespace InternAssistant.Knowledge.Loaders.Csv;

/// <summary>Reads the rows of an FAQ: each is a section with the question as its heading and one statement, the row.</summary>
internal sealed class FaqRows(CsvColumns columns, SectionBuilder builder)
{
    private static readonly string[] Placeholders = ["tbd", "tbc", "todo", "n/a"];

    /// <summary>Adds the rows below the row of column names.</summary>
    public void Read(IReadOnlyList<CsvText.PlacedRow> rows)
    {
        foreach (var row in rows.Skip(1))
        {
            Read(row);
        }
    }

    private void Read(CsvText.PlacedRow placed)
    {
        var row = placed.Row;
        var question = Readable(row.Cell(columns.Question));
        var answer = Readable(row.Cell(columns.Answer));
        var frontMatter = ReadFrontMatter(row);

        if (row.Cells.Skip(columns.Count).Any(cell => cell.Length > 0))
        {
            builder.RemarkAtLine(RemarkKind.IgnoredValue, row.Line, $"row {row.Number}: cells beyond the last column");
        }

        if (answer.Length == 0 || Placeholders.Contains(answer.ToLowerInvariant().TrimEnd('.')))
        {
            if (question.Length > 0)
            {
                builder.RemarkAtLine(RemarkKind.UnansweredQuestion, row.Line, question);
            }
        }
        else if (question.Length == 0)
        {
            builder.RemarkAtLine(RemarkKind.IgnoredValue, row.Line, $"row {row.Number}: question");
            builder.Open([], null, frontMatter: frontMatter);
            Add(placed, answer);
        }
        else
        {
            builder.Open([question], placed.Cells[columns.Question], isQuestion: true, frontMatter);
            Add(placed, answer);
        }
    }

    private void Add(CsvText.PlacedRow placed, string answer) =>
        builder.Add(StatementKind.TableRow, placed.Line, builder.NextParagraph(), answer, row: placed.Row.Number);

    private FrontMatter? ReadFrontMatter(CsvRow row)
    {
        var frontMatter = new FrontMatter
        {
            Title = Value(row, columns.Title),
            Owner = Value(row, columns.Owner),
            Source = Value(row, columns.Source),
            Published = Date(row, columns.Published, "published"),
            ReviewBy = Date(row, columns.ReviewBy, "review-by"),
            Aliases = row.Cell(columns.Aliases).Split([',', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries),
        };

        return frontMatter is { Title: null, Owner: null, Source: null, Published: null, ReviewBy: null, Aliases.Count: 0 } ? null : frontMatter;
    }

    private DateOnly? Date(CsvRow row, int column, string name)
    {
        var written = row.Cell(column);
        var date = FrontMatterParser.Date(written);

        if (date is null && written.Length > 0)
        {
            builder.RemarkAtLine(RemarkKind.IgnoredValue, row.Line, name);
        }

        return date;
    }

    private static string? Value(CsvRow row, int column) => row.Cell(column) is { Length: > 0 } value ? value : null;

    private static string Readable(string cell) => TextRepair.Repair(cell) is var read && read.Any(char.IsLetterOrDigit) ? read : "";
}
