using System.Text;

namespace InternAssistant.Knowledge.Loaders.Csv;

/// <summary>
/// One cell as it is written: quoted where RFC 4180 asks for it, and with an apostrophe before what a spreadsheet would take for a formula
/// (<c>= + - @</c>). Reading takes the apostrophe away again; nothing is lost either way.
/// </summary>
internal static class CsvCell
{
    private const char Apostrophe = '\'';

    /// <summary>The text as it is shown, from the cell as it stands in the file.</summary>
    public static string Read(ReadOnlySpan<char> written) => Unprotect(Unquote(written).Trim());

    /// <summary>The cell as it is put in a file.</summary>
    public static string Write(string text, char delimiter)
    {
        var safe = LooksLikeFormula(text) ? Apostrophe + text : text;
        var isPlain = safe.AsSpan().IndexOfAny("\"\r\n") < 0 && !safe.Contains(delimiter) && safe.Trim().Length == safe.Length;

        return isPlain ? safe : $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }

    /// <summary>The text without the apostrophe that keeps a spreadsheet from calculating it.</summary>
    public static string Unprotect(string text) => text.StartsWith(Apostrophe) && LooksLikeFormula(text) ? text[1..] : text;

    private static bool LooksLikeFormula(string text) => text.AsSpan().TrimStart(Apostrophe) is ['=' or '+' or '-' or '@', ..];

    private static string Unquote(ReadOnlySpan<char> written)
    {
        if (written is not ['"', ..])
        {
            return written.ToString();
        }

        var text = new StringBuilder(written.Length);
        var i = 1;

        for (; i < written.Length; i++)
        {
            if (written[i] == '"' && !(i + 1 < written.Length && written[i + 1] == '"'))
            {
                i++;
                break;
            }

            i += written[i] == '"' ? 1 : 0;
            text.Append(written[i]);
        }

        return text.Append(written[Math.Min(i, written.Length)..]).ToString();
    }
}
