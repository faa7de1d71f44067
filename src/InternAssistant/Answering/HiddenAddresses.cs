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
    private const int Context = 2_000;

    // What a link points to and is called, with parentheses in it.
    private const string Target = @"\]\((?<target>(?:[^()\n]|\((?:[^()\n]|\([^()\n]*\))*\))*)\)";
    private const string Placeholder = "(link)";

    /// <summary>A text for people, with a word in the place of each address that may not be shown.</summary>
    public static string Replaced(string text, LinkPolicy links) => text.Contains(':', StringComparison.Ordinal) || text.Contains("www.", StringComparison.OrdinalIgnoreCase)
        ? Bare().Replace(Targets().Replace(text, match => StaysIn(match, links) ? match.Value : $"] {Placeholder}"), match => IsAllowed(Address(match.Value), links) ? match.Value : Placeholder + match.Value[Address(match.Value).Length..])
        : text;

    /// <summary>
    /// The pieces of a stretch of a document that may be quoted, in order: the whole of it where nothing has to go. Mark-up that begins before
    /// the stretch counts, so that a piece of an address is no quote either.
    /// </summary>
    public static IReadOnlyList<TextSpan> Quotable(string document, TextSpan stretch, LinkPolicy links)
    {
        var lines = LinesAround(document, stretch);
        var pieces = new List<TextSpan>();
        var start = stretch.Start;
        foreach (Match match in Carrier().Matches(lines.In(document)))
        {
            var end = lines.Start + match.Index + (match.Groups["bare"].Success ? Address(match.Value).Length : match.Length);
            if (end <= stretch.Start || lines.Start + match.Index >= stretch.End || StaysIn(match, links))
            {
                continue;
            }

            Add(pieces, document, start, lines.Start + match.Index);
            start = end;
        }

        if (start == stretch.Start)
        {
            return [stretch];
        }

        Add(pieces, document, start, stretch.End);

        return pieces;
    }

    private static TextSpan LinesAround(string document, TextSpan stretch)
    {
        var from = stretch.Start;
        while (from > 0 && stretch.Start - from < Context && document[from - 1] != '\n')
        {
            from--;
        }

        var to = stretch.End;
        while (to < document.Length && to - stretch.End < Context && document[to] != '\n')
        {
            to++;
        }

        return new TextSpan(from, to);
    }

    // What a target or tag says beside an address that may be shown is not seen either.
    private static bool StaysIn(Match match, LinkPolicy links) => match switch
    {
        _ when match.Groups["target"] is { Success: true } target => target.Value.Trim().Trim('<', '>') is var address && (Local().IsMatch(address) || IsAllowed(address, links)),
        _ when match.Groups["tag"].Success => !match.Value.Contains('=', StringComparison.Ordinal)
            && (!match.Value.Contains(':', StringComparison.Ordinal) || IsAllowed(match.Value.Trim('<', '>'), links)),
        _ => IsAllowed(Address(match.Value), links),
    };

    private static void Add(List<TextSpan> pieces, string document, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(document[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(document[end - 1]))
        {
            end--;
        }

        if (start < end && document[start..end].Count(char.IsLetterOrDigit) >= FewestLetters)
        {
            pieces.Add(new TextSpan(start, end));
        }
    }

    private static bool IsAllowed(string address, LinkPolicy links) =>
        links.UrlOf(address.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? $"https://{address}" : address) is not null;

    private static string Address(string found) => found.TrimEnd('.', ',', ';', ':', '!', '?', '\'', '"', '*', '_', ')', ']');

    [GeneratedRegex(@"(?:[a-z][a-z0-9+.-]{1,20}://|www\.|\b(?:javascript|vbscript):|\bdata:[a-z]{1,20}/)[^\s<>""|]+", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Bare();

    [GeneratedRegex(Target, RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Targets();

    [GeneratedRegex(
        Target +
        @"|(?<tag></?[a-z!][^<>]*>)" +
        @"|(?<bare>(?:[a-z][a-z0-9+.-]{1,20}://|www\.|\b(?:javascript|vbscript):|\bdata:[a-z]{1,20}/)[^\s<>""|]+)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Carrier();

    [GeneratedRegex(@"^(?:#[\w-]*|[\w./-]+\.(?:md|markdown|txt|html?|docx|pdf|csv|tsv)(?:#[\w-]*)?)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Local();
}
