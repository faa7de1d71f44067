using System.Text;
using System.Text.RegularExpressions;

namespace InternAssistant.Conversation.Masking;

/// <summary>Finds account numbers (IBAN, ISO 13616) by their check, written in one or in groups.</summary>
internal static partial class AccountFinder
{
    private const int Shortest = 15;
    private const int Longest = 34;

    public static IEnumerable<PersonalDetail> In(string text)
    {
        foreach (Match beginning in Beginning().Matches(text))
        {
            if (LengthAt(text, beginning.Index) is > 0 and var length)
            {
                yield return new PersonalDetail(DetailKind.BankAccount, beginning.Index, length);
            }
        }
    }

    // Words may follow: the longest stretch that ends with a group and passes the check counts.
    private static int LengthAt(string text, int start)
    {
        var account = new StringBuilder(Longest);
        var length = 0;
        for (var at = start; at < text.Length && account.Length < Longest; at++)
        {
            if (char.IsAsciiLetterOrDigit(text[at]))
            {
                account.Append(text[at]);
                var endsGroup = at + 1 == text.Length || !char.IsAsciiLetterOrDigit(text[at + 1]);
                length = endsGroup && account.Length >= Shortest && Digits.PassIban(account.ToString()) ? at + 1 - start : length;
            }
            else if (text[at] is not (' ' or '-' or '\u00A0') || !char.IsAsciiLetterOrDigit(text[at - 1]))
            {
                break;
            }
        }

        return length;
    }

    [GeneratedRegex(@"\b[A-Z]{2}[0-9]{2}", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Beginning();
}
