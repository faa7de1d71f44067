namespace InternAssistant.Knowledge.Loaders;

/// <summary>
/// Tables whose rows are lines. A row's span is its raw line; its text pairs headers and cells, joined by bars:
/// <c>Level: PhD | Stipend: €2,100</c>. The row of headers is a statement only when there is no other row.
/// </summary>
internal static class TableReader
{
    private const int MaxCells = 100;

    /// <summary>The index of the line of dashes below the headers of a pipe table; 0 when there is none.</summary>
    public static int FindDivider(string text, List<TextSpan> lines)
    {
        for (var i = 1; i < lines.Count; i++)
        {
            if (IsDivider(lines[i].In(text)) && Cells(lines[i - 1].In(text)).Count == Cells(lines[i].In(text)).Count)
            {
                return i;
            }
        }

        return 0;
    }

    /// <summary>Adds the rows of a table: headers first, then perhaps a line of dashes.</summary>
    public static void Read(string text, List<TextSpan> lines, SectionBuilder builder)
    {
        var headers = Cells(lines[0].In(text)).ConvertAll(TextRepair.Repair);
        var rows = lines.Skip(1).Where(l => !IsDivider(l.In(text))).Select(l => new TableRow(l, Cells(l.In(text)).ConvertAll(TextRepair.Repair))).ToList();

        Add(builder, lines[0], headers, rows, (column, _) => column < headers.Count ? headers[column] : "");
    }

    /// <summary>Adds the rows of a table whose cells are known.</summary>
    /// <param name="builder">Takes the rows.</param>
    /// <param name="headerLine">Where the row of headers stands; null when the table has none.</param>
    /// <param name="headers">The readings of the headers.</param>
    /// <param name="rows">The other rows.</param>
    /// <param name="headerOf">The header of a row's cell, given its place in the row and the row's number from 0; empty when it has none.</param>
    public static void Add(
        SectionBuilder builder,
        TextSpan? headerLine,
        IReadOnlyList<string> headers,
        IReadOnlyList<TableRow> rows,
        Func<int, int, string> headerOf)
    {
        var number = builder.NextList();

        if (rows.Count == 0 && headerLine is { } line)
        {
            builder.Add(StatementKind.TableRow, line, number, string.Join(" | ", headers.Where(h => h.Length > 0)));
        }

        for (var row = 0; row < rows.Count; row++)
        {
            var pairs = rows[row].Cells.Select((cell, i) => (Header: headerOf(i, row).TrimEnd(':'), Cell: cell)).Where(p => p.Cell.Length > 0);
            builder.Add(StatementKind.TableRow, rows[row].Line, number, string.Join(" | ", pairs.Select(p => p.Header.Length > 0 ? $"{p.Header}: {p.Cell}" : p.Cell)), row: rows[row].Number);
        }
    }

    /// <summary>The cells of a line, divided by bars or, where there are none, by tabs. A bar after a backslash or between backticks does not divide.</summary>
    public static List<string> Cells(string line)
    {
        var divider = line.Contains('|', StringComparison.Ordinal) ? '|' : '\t';
        var cells = new List<string>();
        var start = divider == '|' && line.StartsWith('|') ? 1 : 0;
        var end = divider == '|' && line.Length > 1 && line.EndsWith('|') && line[^2] != '\\' ? line.Length - 1 : line.Length;
        var isCode = false;

        for (var i = start; i < end && cells.Count < MaxCells; i++)
        {
            isCode ^= line[i] == '`';

            if (line[i] == divider && !isCode && (i == 0 || line[i - 1] != '\\'))
            {
                cells.Add(line[start..i].Trim());
                start = i + 1;
            }
        }

        cells.Add(line[Math.Min(start, end)..end].Trim());

        return cells;
    }

    private static bool IsDivider(string line) =>
        line.Contains('|', StringComparison.Ordinal) && line.Contains('-', StringComparison.Ordinal) && line.All(c => c is '|' or '-' or ':' or ' ' or '\t');
}
