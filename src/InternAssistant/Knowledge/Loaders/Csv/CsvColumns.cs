namespace InternAssistant.Knowledge.Loaders.Csv;

/// <summary>The columns that mean something, by their names in any case and order; spaces, underscores and hyphens count alike.</summary>
internal sealed record CsvColumns(int Question, int Answer, int Title, int Owner, int Published, int ReviewBy, int Source, int Aliases, int Index, int Count)
{
    /// <summary>True when the file is an FAQ.</summary>
    public bool IsFaq => Question >= 0 && Answer >= 0;

    /// <summary>Reads the row of column names.</summary>
    public static CsvColumns Read(CsvRow header)
    {
        var names = header.Cells.Select(name => TextRepair.Repair(name).ToLowerInvariant().Replace(' ', '-').Replace('_', '-')).ToList();
        var last = names.FindLastIndex(name => name.Length > 0);

        return new CsvColumns(
            names.IndexOf("question"),
            names.IndexOf("answer"),
            names.IndexOf("title"),
            names.IndexOf("owner"),
            names.IndexOf("published"),
            names.IndexOf("review-by"),
            names.IndexOf("source"),
            names.IndexOf("aliases"),
            names.IndexOf("index"),
            last + 1);
    }

    /// <summary>True for a row of an FAQ that says <c>false</c> in the column <c>index</c>.</summary>
    public bool LeavesOut(CsvRow row) => IsFaq && row.Cell(Index).ToLowerInvariant() is "false" or "no" or "off" or "0";
}
