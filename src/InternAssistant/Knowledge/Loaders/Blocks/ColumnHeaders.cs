namespace InternAssistant.Knowledge.Loaders.Blocks;

/// <summary>Which header belongs to a cell of a table, where cells may reach over several columns.</summary>
internal sealed class ColumnHeaders
{
    private const int MostHeaders = 3;

    private readonly Block.Table _table;
    private readonly List<string> _columns = [];

    /// <summary>Reads the headers of a table.</summary>
    public ColumnHeaders(Block.Table table)
    {
        _table = table;

        foreach (var cell in table.HasHeaders ? table.Rows[0] : [])
        {
            while (_columns.Count < cell.Column + cell.Width)
            {
                _columns.Add(_columns.Count < cell.Column ? "" : TextRepair.Repair(cell.Text));
            }
        }
    }

    /// <summary>A row's cells as people read them. In a table of labels the label is read with the first value.</summary>
    public IReadOnlyList<string> Readings(IReadOnlyList<TableCell> row)
    {
        var readings = row.Select(cell => TextRepair.Repair(cell.Text)).ToList();

        if (_table.HasLabels && row.Count > 1 && readings[1].Length > 0)
        {
            readings[0] = "";
        }

        return readings;
    }

    /// <summary>The header of a row's cell; empty when it has none.</summary>
    public string Of(IReadOnlyList<TableCell> row, int index)
    {
        if (_table.HasLabels)
        {
            return index == 1 ? TextRepair.Repair(row[0].Text) : "";
        }

        var cell = row[index];

        if (cell.Width <= 1)
        {
            return cell.Column < _columns.Count ? _columns[cell.Column] : "";
        }

        // A cell over all columns is said of all of them.
        return cell.Width >= _columns.Count
            ? ""
            : string.Join(" / ", _columns.Skip(cell.Column).Take(cell.Width).Distinct(StringComparer.Ordinal).Where(h => h.Length > 0).Take(MostHeaders));
    }
}
