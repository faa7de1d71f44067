using System.Globalization;

namespace InternAssistant.Knowledge.Loaders.Html;

/// <summary>Lengths and colours of style sheets, as far as they matter to whether text is seen.</summary>
internal static class CssLength
{
    /// <summary>The number before the unit; null for what is not a number.</summary>
    public static double? Number(string value)
    {
        var end = 0;

        while (end < value.Length && end < 12 && (char.IsAsciiDigit(value[end]) || value[end] is '.' or '-' or '+'))
        {
            end++;
        }

        return double.TryParse(value.AsSpan(0, end), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    /// <summary>True for a length that moves text off every screen.</summary>
    public static bool IsOffScreen(string value) => Number(value) is <= -900 || (value.EndsWith("em", StringComparison.Ordinal) && Number(value) is <= -90);

    /// <summary>True for letters that nobody can see.</summary>
    public static bool IsInvisibleSize(string value) =>
        Number(value) is { } size && (value.EndsWith("em", StringComparison.Ordinal) ? size < 0.1 : value.EndsWith('%') ? size < 5 : size <= 1);
}
