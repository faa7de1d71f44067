namespace InternAssistant.Knowledge.Facts;

/// <summary>Finds e-mail addresses and telephone numbers, and takes web addresses out of the way.</summary>
internal static class ContactExtractor
{
    /// <summary>The contacts of a statement; their tokens are taken.</summary>
    public static void Find(StatementTokens tokens, List<FoundValue> found)
    {
        var text = tokens.Text;

        for (var i = text.IndexOf('@', StringComparison.Ordinal); i >= 0; i = text.IndexOf('@', i + 1))
        {
            AddAddress(tokens, i, found);
        }

        for (var i = text.IndexOf("://", StringComparison.Ordinal); i >= 0; i = text.IndexOf("://", i + 3, StringComparison.Ordinal))
        {
            var end = text.IndexOfAny([' ', ')', '>', '|'], i);
            tokens.TakeText(Math.Max(0, i - 5), end < 0 ? text.Length : end);
        }

        for (var i = 0; i < tokens.Count; i++)
        {
            // "dial 2222", "extension 3131"
            if (tokens[i].Lower is "dial" or "extension" or "ext" && tokens[i + 1] is { Kind: TokenKind.Number, Text.Length: 3 or 4 or 5 } extension && !tokens.IsTaken(i + 1))
            {
                tokens.Take(i + 1, i + 1);
                found.Add(new FoundValue(new ContactValue(extension.Text, IsPhone: true), i + 1, i + 1));
            }

            if (!tokens.IsTaken(i) && PhoneEnd(text, tokens[i].Start) is { } end && IsPhone(tokens, i, text[tokens[i].Start..end]))
            {
                var (first, last) = tokens.TakeText(tokens[i].Start, end);
                found.Add(new FoundValue(new ContactValue(Digits(text[tokens[i].Start..end]), IsPhone: true), first, last));
                i = last;
            }
        }
    }

    private static void AddAddress(StatementTokens tokens, int at, List<FoundValue> found)
    {
        var text = tokens.Text;
        var (start, end) = (at, at + 1);

        while (start > 0 && (char.IsLetterOrDigit(text[start - 1]) || text[start - 1] is '.' or '-' or '_' or '+'))
        {
            start--;
        }

        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '.' or '-'))
        {
            end++;
        }

        end = text[end - 1] is '.' or '-' ? end - 1 : end;

        if (start < at && end > at + 3 && text.IndexOf('.', at, end - at) > 0)
        {
            var (first, last) = tokens.TakeText(start, end);
            found.Add(new FoundValue(new ContactValue(text[start..end].ToLowerInvariant(), IsPhone: false), first, last));
        }
    }

    private static int? PhoneEnd(string text, int start)
    {
        if (!(text[start] is '+' or '(' || char.IsAsciiDigit(text[start])))
        {
            return null;
        }

        var (end, digits) = (start, 0);

        for (var i = start; i < text.Length && i < start + 30 && (char.IsAsciiDigit(text[i]) || text[i] is '+' or '(' or ')' or ' ' or '-' or '/' or '.' or '\u00A0' or '–'); i++)
        {
            if (char.IsAsciiDigit(text[i]))
            {
                (end, digits) = (i + 1, digits + 1);
            }
        }

        return digits is >= 7 and <= 16 ? end : null;
    }

    private static bool IsPhone(StatementTokens tokens, int index, string written)
    {
        if (written.Contains("--", StringComparison.Ordinal) || (written.Length >= 10 && written[4] == '-' && written[7] == '-'))
        {
            return false;
        }

        // "+44", "(541) 555-0120", "01632 960417"
        if (written[0] == '+' || (written[0] == '(' && written.Contains(')', StringComparison.Ordinal)) || (written[0] == '0' && written.Length >= 9 && written[1] != '.'))
        {
            return true;
        }

        for (var i = index - 1; i >= 0 && i >= index - 5; i--)
        {
            if (Topics.Of(tokens[i].Lower) is "phone" or "fax")
            {
                return true;
            }
        }

        return written.Count(c => c == '-') == 2 && Digits(written).Length == 10;
    }

    // "+44 (0) 1223" and "+44 1223" are the same; a leading 00 is a plus.
    private static string Digits(string written)
    {
        var digits = string.Concat(written.Replace("(0)", "", StringComparison.Ordinal).Where(char.IsAsciiDigit));

        return digits.StartsWith("00", StringComparison.Ordinal) ? digits[2..] : digits;
    }
}
