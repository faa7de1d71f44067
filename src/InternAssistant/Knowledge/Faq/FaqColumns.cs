namespace InternAssistant.Knowledge.Faq;

/// <summary>Which column of a table means what, by the names in its first row; case, spaces, underscores and hyphens count alike.</summary>
internal sealed class FaqColumns
{
    private readonly Dictionary<FaqColumn, int> _places = [];

    private FaqColumns()
    {
    }

    /// <summary>The names of all columns, in the order in which they are written.</summary>
    public static IReadOnlyList<string> Names { get; } = ["document", "question", "answer", "owner", "published", "review-by", "source"];

    /// <summary>The columns with a name that means nothing here.</summary>
    public IReadOnlyList<string> Unknown { get; private init; } = [];

    /// <summary>The columns whose name an earlier one has.</summary>
    public IReadOnlyList<string> Repeated { get; private init; } = [];

    /// <summary>Reads a row of column names; null when it does not name both question and answer.</summary>
    public static FaqColumns? Read(GridRow row)
    {
        var (unknown, repeated) = (new List<string>(), new List<string>());
        var columns = new FaqColumns { Unknown = unknown, Repeated = repeated };

        foreach (var (place, cell) in row.Cells)
        {
            if (FaqText.Question(cell.Text) is not { Length: > 0 } name)
            {
                continue;
            }

            if (Of(name) is not { } column)
            {
                unknown.Add(name);
            }
            else if (!columns._places.TryAdd(column, place))
            {
                repeated.Add(name);
            }
        }

        return columns.Has(FaqColumn.Question) && columns.Has(FaqColumn.Answer) ? columns : null;
    }

    /// <summary>True when the table has the column.</summary>
    public bool Has(FaqColumn column) => _places.ContainsKey(column);

    /// <summary>The cell of a row; null when the table does not have the column.</summary>
    public GridCell? Cell(GridRow row, FaqColumn column) =>
        _places.TryGetValue(column, out var place) ? row.Cells.GetValueOrDefault(place) ?? GridCell.Empty : null;

    /// <summary>The meaning of a column; null when it has none.</summary>
    public FaqColumn? At(int place) => _places.Where(column => column.Value == place).Select(column => (FaqColumn?)column.Key).FirstOrDefault();

    private static FaqColumn? Of(string name)
    {
        var plain = name.ToLowerInvariant().Replace(' ', '-').Replace('_', '-');
        var place = Names.ToList().IndexOf(plain);

        return place < 0 ? null : (FaqColumn)place;
    }
}
