using System.Globalization;
using System.Text.RegularExpressions;

namespace InternAssistant.Knowledge.Loaders.Html;

/// <summary>Colours of style sheets in one form, so that they can be compared.</summary>
internal static partial class CssColor
{
    /// <summary>The colour of paper.</summary>
    public const string White = "#ffffff";

    /// <summary>A background that is a picture, a gradient or a colour that is not understood: nothing is invisible on it.</summary>
    public const string Unknown = "?";

    /// <summary>The colour as <c>#rrggbb</c>; <c>transparent</c> for no colour, <see cref="Unknown"/> for one that is not understood.</summary>
    public static string Read(string value)
    {
        value = value.Trim().ToLowerInvariant();

        if (value.StartsWith('#') && value.AsSpan(1).IndexOfAnyExceptInRange('0', 'f') < 0)
        {
            return value.Length switch
            {
                4 or 5 => $"#{value[1]}{value[1]}{value[2]}{value[2]}{value[3]}{value[3]}",
                7 or 9 => value[..7],
                _ => Unknown,
            };
        }

        if (RgbPattern().Match(value) is { Success: true } rgb)
        {
            return rgb.Groups[4].Success && double.TryParse(rgb.Groups[4].Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var alpha) && alpha < 0.05
                ? "transparent"
                : "#" + string.Concat(Enumerable.Range(1, 3).Select(i => Math.Min(255, int.Parse(rgb.Groups[i].Value, CultureInfo.InvariantCulture)).ToString("x2", CultureInfo.InvariantCulture)));
        }

        return value switch
        {
            "white" => White,
            "black" => "#000000",
            "transparent" or "none" or "initial" or "unset" => "transparent",
            "red" => "#ff0000",
            "yellow" => "#ffff00",
            "blue" => "#0000ff",
            "green" => "#008000",
            "gray" or "grey" => "#808080",
            "silver" => "#c0c0c0",
            _ => Unknown,
        };
    }

    /// <summary>True when letters of one colour cannot be told from the other: each component differs by less than a shade.</summary>
    public static bool IsSame(string color, string background)
    {
        if (color == Unknown || background == Unknown || color.Length != 7 || background.Length != 7)
        {
            return false;
        }

        for (var i = 1; i < 7; i += 2)
        {
            if (Math.Abs(Convert.ToInt32(color.Substring(i, 2), 16) - Convert.ToInt32(background.Substring(i, 2), 16)) > 5)
            {
                return false;
            }
        }

        return true;
    }

    [GeneratedRegex(@"^rgba?\(\s{0,3}(\d{1,3})[\s,]{1,3}(\d{1,3})[\s,]{1,3}(\d{1,3})(?:[\s,/]{1,3}([\d.]{1,6})%?)?\s{0,3}\)$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex RgbPattern();
}
