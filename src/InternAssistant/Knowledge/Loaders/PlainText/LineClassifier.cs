using System.Globalization;
using System.Text.RegularExpressions;

namespace InternAssistant.Knowledge.Loaders.PlainText;

/// <summary>Cuts a text into lines and says what each looks like by itself.</summary>
internal static partial class LineClassifier
{
    private const int LongestShort = 90;
    private const int LongestQuestion = 160;
    private const int MostWordsOfShort = 12;

    private static readonly HashSet<string> ContactLabels = new(StringComparer.OrdinalIgnoreCase)
    {
        "e-mail", "email", "mail", "phone", "telephone", "tel", "tel.", "mobile", "fax", "address", "web", "website", "url",
    };

    /// <summary>The lines with something on them, from <paramref name="start"/> on.</summary>
    public static List<TextLine> Read(string text, int start)
    {
        var lines = new List<TextLine>();
        var gap = 0;

        while (start < text.Length)
        {
            var end = text.AsSpan(start).IndexOfAny('\n', '\r', '\f');
            end = end < 0 ? text.Length : start + end;
            var span = TextRepair.Trim(text, new TextSpan(start, end));
            start = end < text.Length && text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? end + 2 : end + 1;
            var read = span.Length > 0 ? TextRepair.Unscramble(span.In(text)) : "";

            if (read.Length == 0)
            {
                gap++;
            }
            else if (UnderlineLevel(read) is var level and > 0)
            {
                if (gap == 0 && lines.Count > 0)
                {
                    lines[^1].Underlined = level;
                }
            }
            else if (read.Any(c => char.IsLetterOrDigit(c) && c is not ('Â' or 'Β')))
            {
                lines.Add(new TextLine { Span = span, Text = read, Gap = gap, Kind = Classify(read, span.In(text)) });
                gap = 0;
            }
        }

        return lines;
    }

    /// <summary>What a line looks like.</summary>
    public static LineKind Classify(string line, string raw)
    {
        if (line.Length <= 4 && line.All(char.IsAsciiDigit))
        {
            return LineKind.Noise;
        }

        if (LineShape.IsPhone(line) || LineShape.OpensWithPhone(line) || LineShape.IsInternetAddress(line) || LineShape.IsPostalAddress(line))
        {
            return LineKind.Contact;
        }

        if (TryReadDate(line, out _) || LineShape.IsPlace(line) || LineShape.IsWorkMode(line) || (!LineShape.IsRow(raw) && LineShape.IsMoney(line) && !LineShape.EndsSentence(line) && LineShape.BulletLength(line) == 0
            && !LineShape.IsLabelAndValue(line, out _, out _)))
        {
            return LineKind.Fact;
        }

        if (LineShape.BulletLength(line) > 0)
        {
            return LineKind.Bullet;
        }

        if (LineShape.IsRow(raw))
        {
            return LineKind.Row;
        }

        if (line.EndsWith('?') && line.Length <= LongestQuestion && line.AsSpan(0, line.Length - 1).IndexOfAny(['?', '!']) < 0 && SentenceSplitter.Split(line).Count <= 2)
        {
            return LineShape.CountWords(line) >= 3 ? LineKind.Question : LineKind.Short;
        }

        if (LineShape.EndsWithColon(line))
        {
            return LineKind.Colon;
        }

        if (LineShape.IsLabelAndValue(line, out var label, out _))
        {
            return ContactLabels.Contains(label) ? LineKind.Contact : LineKind.LabelValue;
        }

        return line.Length <= LongestShort && LineShape.CountWords(line) <= MostWordsOfShort && !LineShape.EndsSentence(line) && !line.EndsWith(',') && !line.EndsWith(';')
            && !char.IsLower(FirstLetter(line)) && !ClausePattern().IsMatch(line)
            ? LineKind.Short
            : LineKind.Text;
    }

    /// <summary>A date alone on its line, in a form that has one meaning only.</summary>
    public static bool TryReadDate(string line, out DateOnly date)
    {
        date = default;

        if (line.Length > 50)
        {
            return false;
        }

        var match = DatePattern().Match(line);

        return match.Success && DateOnly.TryParseExact(
            match.Groups[1].Value.Replace(",", "", StringComparison.Ordinal).Replace(".", "", StringComparison.Ordinal),
            ["MMMM d yyyy", "MMM d yyyy", "d MMMM yyyy", "d MMM yyyy", "yyyy-MM-dd"],
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out date);
    }

    private static int UnderlineLevel(string line) =>
        line.Length < 3 ? 0 : line.All(c => c == '=') ? 1 : line.All(c => c is '-' or '~') ? 2 : 0;

    private static char FirstLetter(string line)
    {
        foreach (var c in line)
        {
            if (char.IsLetterOrDigit(c))
            {
                return c;
            }
        }

        return ' ';
    }

    // What begins or goes on like a sentence is not a heading, even if its end was lost.
    [GeneratedRegex(@"^(?:If|Please|You|We|There|It|This|These|They|To find|For (?:more|further|all)|Our) (?:\S+ ){5}|\bplease\b", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex ClausePattern();

    [GeneratedRegex(@"^(?:(?:date )?(?:posted|published)(?: on)?:? )?(\p{Lu}\p{Ll}{2,8}\.? \d{1,2}, \d{4}|\d{1,2}\.? \p{Lu}\p{Ll}{2,8} \d{4}|\d{4}-\d{2}-\d{2})$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex DatePattern();
}
