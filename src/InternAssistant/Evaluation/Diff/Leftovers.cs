using System.Text.RegularExpressions;

namespace InternAssistant.Evaluation.Diff;

/// <summary>Traces of unfinished work: placeholders, notes for later, marks of a merge, fields of a template.</summary>
internal static partial class Leftovers
{
    private const int TimeoutMilliseconds = 1000;

    /// <summary>True when a text has such a trace.</summary>
    public static bool AreIn(string text) => Marks.IsMatch(text) || Words.IsMatch(text);

    [GeneratedRegex(@"<{5,}|>{5,}|={7,}|\{\{[^{}]{0,60}\}\}|<%|\?\?+|\[(?:insert|todo|tbc|tbd|fill|add|check|name|date|amount|link|your|xx+)\b[^\]]{0,80}\]|\[[A-Z][a-z]+: [^\]]{0,200}\]", RegexOptions.IgnoreCase, TimeoutMilliseconds)]
    private static partial Regex Marks { get; }

    [GeneratedRegex(@"\b(?:TODO|FIXME|TBC|TBD|XX+|Lorem ipsum|lorem ipsum|accept all cookies|Accept all cookies|Apply now)\b", RegexOptions.None, TimeoutMilliseconds)]
    private static partial Regex Words { get; }
}
