using System.Text.RegularExpressions;

namespace InternAssistant.Answering.Checking;

/// <summary>Finds the addresses and telephone numbers of a text.</summary>
internal static partial class ContactReader
{
    private const int FewestDigits = 6;

    /// <summary>All of them, in order.</summary>
    public static IReadOnlyList<Contact> Read(string text)
    {
        var found = new List<Contact>();
        Add(found, Email(), text, ContactKind.Email);
        Add(found, Web(), text, ContactKind.Web);
        foreach (Match match in Phone().Matches(text))
        {
            var digits = string.Concat(match.Value.Where(char.IsAsciiDigit));
            if (digits.Length >= FewestDigits && IsPhone(text, match) && !found.Exists(other => other.Start < match.Index + match.Length && match.Index < other.End))
            {
                found.Add(new Contact(ContactKind.Phone, match.Value[0] == '+' ? $"+{digits}" : digits, match.Index, match.Index + match.Length));
            }
        }

        return found;
    }

    /// <summary>True when one contact is the other, perhaps without the country's code.</summary>
    public static bool IsSame(Contact claimed, Contact quoted) => claimed.Kind == quoted.Kind
        && (claimed.Form == quoted.Form || (claimed.Kind == ContactKind.Phone && claimed.Form[0] != '+' && EndsWith(quoted.Form.TrimStart('+'), claimed.Form[0] == '0' ? claimed.Form[1..] : claimed.Form)));

    private static bool EndsWith(string quoted, string claimed) => claimed.Length >= FewestDigits && quoted.Length - claimed.Length <= 4 && quoted.EndsWith(claimed, StringComparison.Ordinal);

    private static void Add(List<Contact> found, Regex pattern, string text, ContactKind kind)
    {
        foreach (Match match in pattern.Matches(text))
        {
            var value = match.Value.TrimEnd('.', ',', ';', ':', '!', '?', ')', '\'', '"');
            if (!found.Exists(other => other.Start < match.Index + value.Length && match.Index < other.End))
            {
                found.Add(new Contact(kind, value.ToLowerInvariant(), match.Index, match.Index + value.Length));
            }
        }
    }

    // "6,710 13,270" and "2026-04-30" are no telephone numbers; "+44 1223", "(0)" and three groups of digits are.
    private static bool IsPhone(string text, Match match)
    {
        if (text[match.Index] == '+' || match.Value.Contains('(', StringComparison.Ordinal))
        {
            return true;
        }

        if (Date().IsMatch(match.Value))
        {
            return false;
        }

        var groups = match.Value.Split([' ', '-', '/', '\u00a0'], StringSplitOptions.RemoveEmptyEntries);

        return (groups.Length > 2 || groups[0][0] == '0') && !groups.Any(group => group.Contains('.', StringComparison.Ordinal));
    }

    [GeneratedRegex(@"[\w.+-]+@[\w-]+(?:\.[\w-]+)*|[\w.+-]+ ?(?:\(at\)|\[at\]) ?[\w.-]+", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Email();

    [GeneratedRegex(@"(?:[a-z][a-z0-9+.-]{1,20}://|www\.|mailto:|javascript:|data:|tel:)[^\s<>""|]+|\b(?:[a-z0-9-]+\.)+(?:com|org|edu|net|io|eu|example|gov|info|uk|de|ch|fr|ie|nl|ai|app|dev|me|co|us|xyz|site|online|link|page|test|ru|cn|top|shop|club|biz|tk|ly|gl|to)\b(?:/[^\s<>""|]*)?", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Web();

    [GeneratedRegex(@"\+?\(?\d[\d ()./\u00a0-]{4,24}\d", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Phone();

    [GeneratedRegex(@"^(?:\d{4}-\d\d(?:-\d\d)?|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}[-/ ]\d{4}|\d{1,2}/\d{4})$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Date();
}
