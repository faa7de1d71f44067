using System.Buffers;

namespace InternAssistant.Retrieval.Analysis;

/// <summary>Numbers in one form: no separators of thousands, a point before decimals, no ".00".</summary>
internal static class NumberForm
{
    /// <summary>What a number is written with.</summary>
    public static readonly SearchValues<char> Characters = SearchValues.Create("0123456789.,'’");

    private const string NoDecimals = ".00";

    /// <summary>True for digits with points, commas and apostrophes between them.</summary>
    public static bool IsNumber(ReadOnlySpan<char> word) =>
        word.Length > 0 && char.IsAsciiDigit(word[0]) && char.IsAsciiDigit(word[^1]) && !word.ContainsAnyExcept(Characters);

    /// <summary>"6,710.00", "6'710" and "1,23,456" without separators, "12,5" as "12.5"; anything else, such as "6.710" or "3.11", as it is.</summary>
    public static string Of(string word)
    {
        if (!IsNumber(word))
        {
            return word;
        }

        var parts = word.Split(',', '\'', '’');
        var number = parts switch
        {
            _ when AreGroups(parts) => string.Concat(parts),
            [var whole, var decimals] when !whole.Contains('.', StringComparison.Ordinal) && !decimals.Contains('.', StringComparison.Ordinal) => $"{whole}.{decimals}",
            _ => word,
        };

        return number.EndsWith(NoDecimals, StringComparison.Ordinal) && number.Count(letter => letter == '.') == 1 ? number[..^NoDecimals.Length] : number;
    }

    private static bool AreGroups(string[] parts)
    {
        var last = parts[^1].IndexOf('.', StringComparison.Ordinal) is >= 0 and var point ? parts[^1][..point] : parts[^1];

        return parts.Length > 1
            && last.Length == 3
            && parts[0].Length <= 3 && parts[0] != "0" && !parts[0].Contains('.', StringComparison.Ordinal)
            && parts[1..^1].All(part => part.Length is 2 or 3 && !part.Contains('.', StringComparison.Ordinal));
    }
}
