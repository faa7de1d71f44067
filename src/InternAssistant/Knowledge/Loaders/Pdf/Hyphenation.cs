using System.Text.RegularExpressions;

namespace InternAssistant.Knowledge.Loaders.Pdf;

/// <summary>
/// Puts words together that were divided at the end of a line, in the reading form only: the quote stays as it is printed. Whether the hyphen belongs to the word
/// is decided by how the document writes the word elsewhere; where it never does, the hyphen goes.
/// </summary>
internal static partial class Hyphenation
{
    /// <summary>The document with its statements repaired.</summary>
    public static KnowledgeDocument Repair(KnowledgeDocument document)
    {
        if (!DividedPattern().IsMatch(document.Text))
        {
            return document;
        }

        var hyphened = HyphenedPattern().Matches(document.Text).Select(match => match.Value).ToHashSet(StringComparer.OrdinalIgnoreCase);

        return document with
        {
            Sections = [.. document.Sections.Select(section => section with { Statements = [.. section.Statements.Select(statement => Repair(statement, document.Text, hyphened))] })],
        };
    }

    private static Statement Repair(Statement statement, string text, HashSet<string> hyphened)
    {
        var raw = statement.Span.In(text);

        // A reading that is more than the repaired quote was put together by hand and is left alone.
        return DividedPattern().IsMatch(raw) && statement.Text == TextRepair.Repair(raw)
            ? statement with { Text = TextRepair.Repair(DividedPattern().Replace(raw, divided => Whole(divided, hyphened))) }
            : statement;
    }

    private static string Whole(Match divided, HashSet<string> hyphened)
    {
        var withHyphen = $"{divided.Groups[1].Value}-{divided.Groups[2].Value}";

        return hyphened.Contains(withHyphen) ? withHyphen : divided.Groups[1].Value + divided.Groups[2].Value;
    }

    [GeneratedRegex(@"(\p{L}{2,30})[-‐]\n(\p{Ll}{2,30})", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex DividedPattern();

    [GeneratedRegex(@"\p{L}{2,30}-\p{Ll}{2,30}", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex HyphenedPattern();
}
