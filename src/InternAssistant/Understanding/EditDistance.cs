namespace InternAssistant.Understanding;

/// <summary>How far two words are apart in typing.</summary>
internal static class EditDistance
{
    /// <summary>The optimal string alignment distance; any number over <paramref name="limit"/> once it is exceeded.</summary>
    public static int Between(string left, string right, int limit)
    {
        Span<int> before = stackalloc int[64];
        Span<int> previous = stackalloc int[64];
        Span<int> current = stackalloc int[64];
        if (left.Length >= 63 || right.Length >= 63)
        {
            return limit + 1;
        }

        for (var column = 0; column <= right.Length; column++)
        {
            previous[column] = column;
        }

        for (var row = 1; row <= left.Length; row++)
        {
            current[0] = row;
            var least = row;
            for (var column = 1; column <= right.Length; column++)
            {
                var cost = left[row - 1] == right[column - 1] ? 0 : 1;
                var value = Math.Min(Math.Min(current[column - 1] + 1, previous[column] + 1), previous[column - 1] + cost);
                if (row > 1 && column > 1 && left[row - 1] == right[column - 2] && left[row - 2] == right[column - 1])
                {
                    value = Math.Min(value, before[column - 2] + 1);
                }

                current[column] = value;
                least = Math.Min(least, value);
            }

            if (least > limit)
            {
                return limit + 1;
            }

            var reuse = before;
            before = previous;
            previous = current;
            current = reuse;
        }

        return previous[right.Length];
    }

    /// <summary>True when the words differ by what fingers do: a swap, or a letter doubled or not doubled.</summary>
    public static bool IsSlip(string typed, string meant)
    {
        if (typed.Length == meant.Length)
        {
            return typed.Order().SequenceEqual(meant.Order());
        }

        return Undoubled(typed) == Undoubled(meant);
    }

    /// <summary>True when the first two letters of one are those of the other, swapped.</summary>
    public static bool SwapsFirstTwo(string typed, string meant) => typed[0] == meant[1] && typed[1] == meant[0];

    private static string Undoubled(string word) =>
        string.Concat(word.Where((letter, index) => index == 0 || letter != word[index - 1]));
}
