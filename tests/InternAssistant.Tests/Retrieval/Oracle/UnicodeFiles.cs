using System.Globalization;

namespace InternAssistant.Tests.Retrieval.Oracle;

/// <summary>Files of the Unicode database as Debian's package unicode-data has them.</summary>
internal static class UnicodeFiles
{
    public const string WordBreaks = "/usr/share/unicode/auxiliary/WordBreakTest.txt";
    public const string Emoji = "/usr/share/unicode/emoji/emoji-test.txt";

    private const string Ages = "/usr/share/unicode/DerivedAge.txt";

    /// <summary>The cases whose characters Unicode 9.0 knows: a text and the pieces that it is cut into.</summary>
    public static IEnumerable<(string Text, IReadOnlyList<string> Pieces)> WordBreakCases()
    {
        var known = KnownTo(9.0);

        return from line in ContentOf(WordBreaks)
               let pieces = line.Split('÷', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
               let codePoints = pieces.SelectMany(CodePointsOf)
               where codePoints.All(known.Contains)
               select (TextOf(codePoints), (IReadOnlyList<string>)[.. pieces.Select(piece => TextOf(CodePointsOf(piece)))]);
    }

    /// <summary>Every emoji and how it is written, the version that it came with, and whether it is written as it should be.</summary>
    public static IEnumerable<(string Text, double Version, bool IsQualified)> EmojiCases() =>
        from line in File.ReadLines(Emoji)
        where line.Length > 0 && line[0] != '#'
        let version = line.Split('#', 2)[1].Split(' ').First(word => word.StartsWith('E'))[1..]
        select (
            TextOf(CodePointsOf(line.Split(';')[0])),
            double.Parse(version, CultureInfo.InvariantCulture),
            line.Contains("; fully-qualified", StringComparison.Ordinal));

    private static string TextOf(IEnumerable<int> codePoints) => string.Concat(codePoints.Select(char.ConvertFromUtf32));

    private static IEnumerable<int> CodePointsOf(string piece) =>
        piece.Split([' ', '×'], StringSplitOptions.RemoveEmptyEntries).Select(Hexadecimal);

    private static HashSet<int> KnownTo(double version)
    {
        var known = new HashSet<int>();
        foreach (var columns in ContentOf(Ages).Select(line => line.Split(';', StringSplitOptions.TrimEntries)))
        {
            if (double.Parse(columns[1], CultureInfo.InvariantCulture) <= version)
            {
                var ends = columns[0].Split("..").Select(Hexadecimal).ToList();
                known.UnionWith(Enumerable.Range(ends[0], ends[^1] - ends[0] + 1));
            }
        }

        return known;
    }

    private static IEnumerable<string> ContentOf(string file) =>
        File.ReadLines(file).Select(line => line.Split('#')[0].Trim()).Where(line => line.Length > 0);

    private static int Hexadecimal(string digits) => int.Parse(digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}
