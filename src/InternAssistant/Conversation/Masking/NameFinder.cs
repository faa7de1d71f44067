using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace InternAssistant.Conversation.Masking;

/// <summary>Finds the names by which people present themselves: "my name is X", "I am X Y", "regards, X".</summary>
internal static partial class NameFinder
{
    private const int MostWords = 4;
    private const int LongestInitial = 3;

    // Behind "my name is" in small letters these are no names: "my name is on the list".
    private static readonly FrozenSet<string> NoNames = FrozenSet.ToFrozenSet(
        ["a", "an", "and", "at", "but", "can", "correct", "do", "for", "how", "i", "in", "is", "missing", "misspelled", "misspelt", "not", "of", "on", "or", "spelled", "spelt", "the", "there", "to", "what", "when", "where", "which", "who", "why", "with", "wrong", "written"],
        StringComparer.Ordinal);

    public static IEnumerable<PersonalDetail> In(string text, IPublicWords documents) =>
    [
        .. Told().Matches(text).Select(match => ToldAt(text, match.Index + match.Length)).OfType<PersonalDetail>(),
        .. Presented().Matches(text).Select(match => CapitalsAt(text, match.Index + match.Length, least: 2)).OfType<PersonalDetail>().Where(name => IsUnknown(text, name, documents)),
        .. Signed().Matches(text).Select(match => CapitalsAt(text, match.Index + match.Length, least: 1)).OfType<PersonalDetail>().Where(name => IsUnknown(text, name, documents)),
    ];

    private static PersonalDetail? ToldAt(string text, int start)
    {
        if (CapitalsAt(text, start, least: 1) is { } capitals)
        {
            return capitals;
        }

        var word = Word().Match(text[start..Math.Min(text.Length, start + 40)]);

        return word.Success && !NoNames.Contains(word.Value.ToLowerInvariant()) ? new PersonalDetail(DetailKind.Name, start, word.Length) : null;
    }

    private static PersonalDetail? CapitalsAt(string text, int start, int least)
    {
        var (end, words) = (start, 0);
        foreach (Match word in Capitalised().Matches(text[start..Math.Min(text.Length, start + 120)]))
        {
            if (words == MostWords || start + word.Index != end || word.Value.Trim() == "I")
            {
                break;
            }

            (end, words) = (start + word.Index + word.Length, words + 1);
            if (word.Value.TrimEnd() is [.., '.'] and { Length: > LongestInitial })
            {
                break;
            }
        }

        return words >= least ? new PersonalDetail(DetailKind.Name, start, text[start..end].TrimEnd().Length) : null;
    }

    private static bool IsUnknown(string text, PersonalDetail name, IPublicWords documents) =>
        text.Substring(name.Start, name.Length).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).All(word => !documents.IsWord(word.TrimEnd('.').ToLowerInvariant()));

    [GeneratedRegex(@"\b(?:my (?:full |first |last |family )?name(?:'s|’s| is)|i(?:'m|’m| am) called|call me|i go by)\s+", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Told();

    [GeneratedRegex(@"\b(?:i am|i'm|i’m|this is|it's|im|name:)\s+", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Presented();

    [GeneratedRegex(@"\b(?:regards|sincerely|yours|cheers|thanks|thank you|best wishes)\s*[,!.\-\u2010-\u2014]\s*", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Signed();

    [GeneratedRegex(@"\p{Lu}[\p{L}\p{M}'’\-]*\.?(?: |$|)", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Capitalised();

    [GeneratedRegex(@"^[\p{L}\p{M}'’\-]+", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
