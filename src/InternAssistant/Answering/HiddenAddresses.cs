using System.Text.RegularExpressions;
using InternAssistant.Knowledge;

namespace InternAssistant.Answering;

/// <summary>
/// Keeps addresses that no setting allows out of what people are shown: a sentence says <c>(link)</c> in their place, and a quote leaves
/// them out, with the titles, targets and attributes that mark-up hides. What is left of a quote is still the document's own words.
/// </summary>
internal static partial class HiddenAddresses
{
    private const int FewestLetters = 2;
    private const string Placeholder = "(link)";

    /// <summary>A text for people, with a word in the place of each address that may not be shown.</summary>
    public static string Replaced(string text, LinkPolicy links) => text.Contains(':', StringComparison.Ordinal) || text.Contains("www.", StringComparison.OrdinalIgnoreCase)
        ? Bare().Replace(text, match => IsAllowed(Address(match.Value), links) ? match.Value : Placeholder + match.Value[Address(match.Value).Length..])
        : text;

    /// <summary>The stretches of a document's text that may be quoted, in order: the whole of it where nothing has to go.</summary>
    public static IReadOnlyList<TextSpan> Quotable(string text, LinkPolicy links)
    {
        var stretches = new List<TextSpan>();
        var start = 0;
        foreach (Match match in Carrier().Matches(text))
        {
            if (StaysIn(match, links))
            {
                continue;
            }

            Add(stretches, text, start, match.Index);
            start = match.Index + (match.Groups["bare"].Success ? Address(match.Value).Length : match.Length);
        }

        if (start == 0 && stretches.Count == 0)
        {
            return [new TextSpan(0, text.Length)];
        }

        Add(stretches, text, start, text.Length);

        return stretches;
    }

    // A target without a title beside it, or a tag without attributes, says nothing that is not seen.
    private static bool StaysIn(Match match, LinkPolicy links) => match switch
    {
        _ when match.Groups["target"] is { Success: true } target => match.Groups["title"].Length == 0 && (Local().IsMatch(target.Value) || IsAllowed(target.Value, links)),
        _ when match.Groups["tag"].Success => !match.Value.Contains('=', StringComparison.Ordinal),
        _ => IsAllowed(Address(match.Value), links),
    };

    private static void Add(List<TextSpan> stretches, string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        if (text.AsSpan(start, end - start).ToString().Count(char.IsLetterOrDigit) >= FewestLetters)
        {
            stretches.Add(new TextSpan(start, end));
        }
    }

    private static bool IsAllowed(string address, LinkPolicy links) =>
        links.UrlOf(address.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? $"https://{address}" : address) is not null;

    private static string Address(string found) => found.TrimEnd('.', ',', ';', ':', '!', '?', '\'', '"', '*', '_', ')', ']');

    [GeneratedRegex(@"(?:[a-z][a-z0-9+.-]{1,20}://|www\.|\b(?:mailto|javascript|vbscript|data|tel|file):)[^\s<>""|]+", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Bare();

    [GeneratedRegex(
        @"\]\(\s*<?(?<target>[^\s<>()]*)>?\s*(?<title>[^\s()][^\n]*?)?\)+" +
        @"|(?<tag></?[a-z!][^<>]*>)" +
        @"|(?<bare>(?:[a-z][a-z0-9+.-]{1,20}://|www\.|\b(?:mailto|javascript|vbscript|data|tel|file):)[^\s<>""|]+)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex Carrier();

    [GeneratedRegex(@"^(?:#[\w-]*|[\w./-]+\.(?:md|markdown|txt|html?|docx|pdf|csv|tsv)(?:#[\w-]*)?)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Local();
}
