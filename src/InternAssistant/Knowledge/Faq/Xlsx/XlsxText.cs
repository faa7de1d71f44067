using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace InternAssistant.Knowledge.Faq.Xlsx;

/// <summary>Text in cells (ECMA-376, part 1, 22.9.2.19): characters that XML cannot hold are written as <c>_x000B_</c>.</summary>
internal static partial class XlsxText
{
    /// <summary>The greatest length of a cell's text, in UTF-16 code units: Excel's.</summary>
    public const int MaxLength = 32_767;

    /// <summary>The text as a workbook holds it.</summary>
    public static string Encode(string text)
    {
        var written = Escape().Replace(text, "_x005F_x$1_");

        if (!written.Any(IsForbidden))
        {
            return written;
        }

        var encoded = new StringBuilder(written.Length);

        foreach (var character in written)
        {
            encoded.Append(IsForbidden(character) ? $"_x{(int)character:X4}_" : character);
        }

        return encoded.ToString();
    }

    /// <summary>The text as a cell shows it.</summary>
    public static string Decode(string written) =>
        Escape().Replace(written, match => ((char)int.Parse(match.Groups[1].ValueSpan, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString());

    private static bool IsForbidden(char character) => character is < ' ' and not ('\t' or '\n') or '\uFFFE' or '\uFFFF';

    [GeneratedRegex("_x([0-9A-Fa-f]{4})_", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Escape();
}
