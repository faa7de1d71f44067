namespace InternAssistant.Understanding;

/// <summary>Which keys lie side by side on a QWERTY keyboard, where a finger that slips lands.</summary>
internal static class Keyboard
{
    // Each row begins half a key to the right of the one above.
    private static readonly string[] Rows = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];

    /// <summary>True when the words differ in one letter, and its key lies beside the other's.</summary>
    public static bool IsSlip(string typed, string meant)
    {
        if (typed.Length != meant.Length)
        {
            return false;
        }

        var differing = Enumerable.Range(0, typed.Length).Where(place => typed[place] != meant[place]).Take(2).ToList();

        return differing is [var only] && AreNeighbours(typed[only], meant[only]);
    }

    private static bool AreNeighbours(char one, char other)
    {
        var (row, column) = PlaceOf(one);
        var (otherRow, otherColumn) = PlaceOf(other);

        return row >= 0 && otherRow >= 0 && (row, otherRow) switch
        {
            _ when row == otherRow => Math.Abs(column - otherColumn) == 1,
            _ when row == otherRow + 1 => otherColumn - column is 0 or 1,
            _ when row == otherRow - 1 => column - otherColumn is 0 or 1,
            _ => false,
        };
    }

    private static (int Row, int Column) PlaceOf(char letter)
    {
        var row = Array.FindIndex(Rows, keys => keys.Contains(letter));

        return row < 0 ? (-1, -1) : (row, Rows[row].IndexOf(letter));
    }
}
