using System.Globalization;
using System.Text;

namespace InternAssistant.Conversation.Masking;

/// <summary>Digits of any script, and the sums by which numbers prove that they are no accident.</summary>
internal static class Digits
{
    /// <summary>The digits of a text as 0 to 9.</summary>
    public static string Of(ReadOnlySpan<char> text)
    {
        var digits = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (char.IsDigit(letter))
            {
                digits.Append(CharUnicodeInfo.GetDecimalDigitValue(letter));
            }
        }

        return digits.ToString();
    }

    /// <summary>Letters in lower case and digits as 0 to 9; nothing else.</summary>
    public static string LettersAndDigits(ReadOnlySpan<char> text)
    {
        var kept = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (char.IsDigit(letter))
            {
                kept.Append(CharUnicodeInfo.GetDecimalDigitValue(letter));
            }
            else if (char.IsLetter(letter))
            {
                kept.Append(char.ToLowerInvariant(letter));
            }
        }

        return kept.ToString();
    }

    /// <summary>The check of ISO/IEC 7812 (Luhn), which payment cards pass.</summary>
    public static bool PassLuhn(string digits)
    {
        var sum = 0;
        for (var place = 0; place < digits.Length; place++)
        {
            var digit = digits[digits.Length - 1 - place] - '0';
            var doubled = place % 2 == 0 ? digit : digit * 2;
            sum += doubled > 9 ? doubled - 9 : doubled;
        }

        return digits.Length > 0 && sum % 10 == 0;
    }

    /// <summary>The check of ISO 13616, which account numbers (IBAN) pass: with the first four moved behind, letters as 10 to 35, the rest modulo 97 is 1.</summary>
    public static bool PassIban(ReadOnlySpan<char> account)
    {
        var rest = 0;
        for (var place = 4; place < account.Length + 4; place++)
        {
            var letter = char.ToUpperInvariant(account[place % account.Length]);
            rest = char.IsAsciiDigit(letter) ? ((rest * 10) + letter - '0') % 97 : ((rest * 100) + letter - 'A' + 10) % 97;
        }

        return rest == 1;
    }
}
