using System.Text.RegularExpressions;

namespace InternAssistant.Understanding.FollowUps;

/// <summary>The things that an earlier answer named one after the other: lines of a list, choices of a question, sentences.</summary>
internal static partial class ListedThings
{
    private const int LongestLine = 300;
    private const int MostWords = 8;

    /// <summary>The things in order; empty when the answer names fewer than two.</summary>
    public static IReadOnlyList<string> In(string answer)
    {
        var lines = answer.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Where(line => line.Length <= LongestLine && Item().IsMatch(line)).Select(line => NameOf(Item().Replace(line, ""))).ToList();
        if (lines.Count > 1)
        {
            return lines;
        }

        if (Choices(answer) is { Count: > 1 } choices)
        {
            return choices;
        }

        var sentences = Marker().Split(answer).Select(NameOf).Where(name => name.Length > 2).ToList();

        return sentences.Count > 1 ? sentences : [];
    }

    /// <summary>The choices that a question offers: "Cambridge, Redmond or New York?"; empty when the text does not end as a question.</summary>
    public static IReadOnlyList<string> Choices(string answer)
    {
        var last = answer.Trim();
        if (!last.EndsWith('?') || last.Length > LongestLine)
        {
            return [];
        }

        var start = Math.Max(last.LastIndexOf(':'), Math.Max(last.LastIndexOf(". ", StringComparison.Ordinal), last.LastIndexOf('\n')));
        var asked = Asking().Replace(last[(start + 1)..^1].Trim(), "");

        return asked.Contains(" or ", StringComparison.Ordinal)
            ? [.. Between().Split(asked).Select(choice => choice.Trim()).Where(choice => choice.Length > 0)]
            : [];
    }

    /// <summary>True when an answer asks which of several things is meant.</summary>
    public static bool AreOffered(string answer) => Choices(answer).Count > 1 || answer.Split('\n')[0].TrimEnd().EndsWith('?');

    // "Quiet ships: less noise under water [1]." is called "Quiet ships".
    private static string NameOf(string line)
    {
        var text = Marker().Replace(line, "").Trim().Trim('*', ' ', '.', ';', ',');
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        var bar = text.IndexOf(" | ", StringComparison.Ordinal);
        text = colon > 2 ? text[..colon] : bar > 0 ? text[..bar] : text;

        return string.Join(' ', text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(MostWords)).TrimEnd('.', ',', ';');
    }

    [GeneratedRegex(@"^(?:[-*•]|\d{1,2}[.)])\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Item();

    [GeneratedRegex(@"\s*(?:\[\d{1,3}\])+[.!?]?\s*", RegexOptions.CultureInvariant)]
    private static partial Regex Marker();

    [GeneratedRegex(@"^(?:(?:do|did) you mean|which (?:one|of these|place|posting|internship)(?: do you mean)?,?|for which (?:one|place|posting|internship),?|in|for|is it|about)\s+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Asking();

    [GeneratedRegex(@",?\s+or\s+|,\s*", RegexOptions.CultureInvariant)]
    private static partial Regex Between();
}
