using System.Globalization;
using System.Text;
using InternAssistant.Retrieval.Analysis;

namespace InternAssistant.Tests.Retrieval.Oracle;

/// <summary>Texts and terms as they pass between the tests and Lucene: printable ASCII, whatever is in them.</summary>
internal static class OracleText
{
    public static string Write(string text)
    {
        const string Digits = "0123456789abcdef";
        var written = new StringBuilder(text.Length);
        foreach (var unit in text)
        {
            if (unit is > ' ' and <= '~' and not '\\')
            {
                written.Append(unit);
            }
            else
            {
                written.Append('\\').Append(Digits[unit >> 12]).Append(Digits[(unit >> 8) & 15]).Append(Digits[(unit >> 4) & 15]).Append(Digits[unit & 15]);
            }
        }

        return written.ToString();
    }

    public static string Read(string written)
    {
        var text = new StringBuilder(written.Length);
        for (var i = 0; i < written.Length; i++)
        {
            var escaped = written[i] == '\\';
            text.Append(escaped ? (char)int.Parse(written.AsSpan(i + 1, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture) : written[i]);
            i += escaped ? 4 : 0;
        }

        return text.ToString();
    }

    /// <summary>What <see cref="EnglishAnalyzer"/> makes of a text, written as Lucene's answer is.</summary>
    public static string Analyzed(string text) =>
        string.Join(' ', EnglishAnalyzer.Analyze(text).Select(token => Line(token.Start, token.End, token.Position, token.Term)));

    /// <summary>What <see cref="StandardTokenizer"/> makes of a text, written as Lucene's answer is.</summary>
    public static string Tokenized(string text) =>
        string.Join(' ', StandardTokenizer.Tokenize(text).Select((word, number) => Line(word.Start, word.End, number, text[word.Start..word.End])));

    private static string Line(int start, int end, int position, string term) =>
        string.Create(CultureInfo.InvariantCulture, $"{start}:{end}:{position}:{Write(term)}");
}
