using System.Globalization;

namespace InternAssistant.Knowledge.Faq.Xlsx;

/// <summary>Cells from one corner to the other, as in <c>A2:C5</c>; rows from 1, columns from 0, all inclusive.</summary>
internal sealed record XlsxRange(int FirstRow, int FirstColumn, int LastRow, int LastColumn)
{
    private const int MaxColumn = 16_384;

    /// <summary>Reads a range; null when it is none.</summary>
    public static XlsxRange? Read(string? reference)
    {
        var corners = (reference ?? "").Split(':');

        return corners.Length == 2 && ColumnOf(corners[0]) is { } left && RowOf(corners[0]) is { } top && ColumnOf(corners[1]) is { } right && RowOf(corners[1]) is { } bottom
            ? new XlsxRange(top, left, bottom, right)
            : null;
    }

    /// <summary>The column of a cell such as <c>AB12</c>, from 0; null when there is none.</summary>
    public static int? ColumnOf(string? reference)
    {
        var column = 0;

        foreach (var letter in (reference ?? "").TakeWhile(char.IsAsciiLetter))
        {
            column = (column * 26) + (char.ToUpperInvariant(letter) - 'A') + 1;

            if (column > MaxColumn)
            {
                return null;
            }
        }

        return column == 0 ? null : column - 1;
    }

    /// <summary>The letters of a column, from 0.</summary>
    public static string Letters(int column) => column < 26 ? ((char)('A' + column)).ToString() : Letters((column / 26) - 1) + (char)('A' + (column % 26));

    private static int? RowOf(string reference) =>
        int.TryParse(reference.AsSpan().TrimStart("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"), NumberStyles.None, CultureInfo.InvariantCulture, out var row) ? row : null;
}
