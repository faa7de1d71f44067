namespace InternAssistant.Knowledge.Loaders.Pdf;

/// <summary>A stretch of a line between wide gaps.</summary>
/// <param name="Text">Its words.</param>
/// <param name="Start">The character column at which it begins.</param>
/// <param name="End">The character column after it.</param>
internal readonly record struct LineCell(string Text, int Start, int End)
{
    private const string Gap = "  ";
    private const int WideGap = 3;

    /// <summary>The cells of a line. A bullet or a number before its words is no cell.</summary>
    public static List<LineCell> Of(string line)
    {
        var cells = new List<LineCell>();

        for (var i = 0; i < line.Length;)
        {
            if (line[i] == ' ')
            {
                i++;
                continue;
            }

            var end = line.IndexOf(Gap, i, StringComparison.Ordinal);
            end = end < 0 ? line.Length : end;
            cells.Add(new LineCell(ExtractedText.Fold(line[i..end]), i, end));
            i = end;
        }

        if (cells.Count > 1 && (LineShape.BulletLength(cells[0].Text + " x") > cells[0].Text.Length || !cells[0].Text.Any(char.IsLetterOrDigit)))
        {
            cells[1] = new LineCell($"{cells[0].Text} {cells[1].Text}", cells[0].Start, cells[1].End);
            cells.RemoveAt(0);
        }

        return cells;
    }

    /// <summary>True when a gap between the cells is wider than justified text has.</summary>
    public static bool AreApart(List<LineCell> cells)
    {
        for (var i = 1; i < cells.Count; i++)
        {
            if (cells[i].Start - cells[i - 1].End >= WideGap)
            {
                return true;
            }
        }

        return false;
    }
}
