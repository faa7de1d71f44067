namespace InternAssistant.Knowledge.Loaders.Pdf;

/// <summary>Puts the lines of one page in reading order: columns of running text one after the other, aligned columns as rows.</summary>
internal static class PageLayout
{
    /// <summary>The lines with something on them.</summary>
    public static List<PageLine> Read(List<string> page)
    {
        var lines = new List<PageLine>();

        foreach (var stretch in ColumnSplitter.Split(page))
        {
            var measure = stretch.IsColumn ? stretch.Lines.Max(line => line.Trim().Length) : 0;
            AddStretch(stretch.Lines, measure, lines);
        }

        return lines;
    }

    private static void AddStretch(IReadOnlyList<string> raw, int measure, List<PageLine> lines)
    {
        var gap = lines.Count > 0 && measure > 0 ? 1 : 0;

        for (var i = 0; i < raw.Count;)
        {
            if (raw[i].Length == 0)
            {
                gap++;
                i++;
            }
            else if (TableFinder.Find(raw, i) is { } table)
            {
                foreach (var row in table.Rows)
                {
                    lines.Add(new PageLine(row, gap, IsRow: true));
                    gap = 0;
                }

                i = table.End;
            }
            else
            {
                if (ExtractedText.Fold(raw[i]) is { Length: > 0 } text)
                {
                    lines.Add(new PageLine(text, gap, Measure: measure));
                    gap = 0;
                }

                i++;
            }
        }
    }
}
