using System.Globalization;

namespace InternAssistant.Knowledge.Facts;

/// <summary>Cuts a statement's text into words, numbers and symbols, in one pass.</summary>
internal static class Tokens
{
    private const int MaxTokens = 600;

    /// <summary>The tokens of a text, in order; what follows the first few hundred is left out.</summary>
    public static List<Token> Of(string text)
    {
        var tokens = new List<Token>(Math.Min(MaxTokens, (text.Length / 5) + 4));

        for (var i = 0; i < text.Length && tokens.Count < MaxTokens;)
        {
            if (char.IsWhiteSpace(text[i]))
            {
                i++;
                continue;
            }

            var token = char.IsAsciiDigit(text[i]) ? ReadNumber(text, i) : char.IsLetter(text[i]) ? ReadWord(text, i) : Symbol(text, i);
            tokens.Add(token);
            i = token.End;
        }

        return tokens;
    }

    private static Token Symbol(string text, int i)
    {
        var symbol = text[i] is '–' or '—' or '‑' or '−' ? "-" : text[i].ToString();

        return new Token(TokenKind.Symbol, text[i].ToString(), symbol, i, i + 1, null);
    }

    private static Token ReadWord(string text, int start)
    {
        var end = start + 1;

        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || (IsApostrophe(text[end]) && end + 1 < text.Length && char.IsLetter(text[end + 1]))))
        {
            end++;
        }

        var word = text[start..end];
        var lower = WithoutPossessive(word.ToLowerInvariant());

        return new Token(TokenKind.Word, word, lower, start, end, NumberWords.Value(lower));
    }

    // "1,280", "13.270", "7.20", "2026". Letters that follow at once ("2nd", "3D", "12th") stay outside.
    private static Token ReadNumber(string text, int start)
    {
        var end = start + 1;

        while (end < text.Length && (char.IsAsciiDigit(text[end]) || (text[end] is ',' or '.' or '’' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]))))
        {
            end++;
        }

        // Thousands set apart by a narrow or plain space: "14 500".
        while (end - start <= 11 && end + 3 < text.Length && text[end] is '\u00A0' or '\u202F' or '\u2009' && Digits(text, end + 1) == 3)
        {
            end += 4;
        }

        var written = text[start..end];

        return new Token(TokenKind.Number, written, written, start, end, Parse(written));
    }

    private static int Digits(string text, int start)
    {
        var end = start;

        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        return end - start;
    }

    private static decimal? Parse(string written)
    {
        var plain = string.Concat(written.Where(c => char.IsAsciiDigit(c) || c is '.' or ','));
        var last = plain.LastIndexOfAny(['.', ',']);
        var isFraction = last >= 0 && plain.Length - last - 1 != 3;

        if (isFraction && plain.AsSpan(0, last).IndexOfAny('.', ',') >= 0 && plain.AsSpan(0, last).IndexOf(plain[last]) >= 0)
        {
            // "12.2.2026" and the like are no amounts.
            return null;
        }

        var digits = string.Concat(plain.Select((c, i) => c is '.' or ',' ? (isFraction && i == last ? "." : "") : c.ToString()));

        return digits.Length <= 18 && decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    private static string WithoutPossessive(string lower) =>
        lower.EndsWith("'s", StringComparison.Ordinal) || lower.EndsWith("’s", StringComparison.Ordinal) ? lower[..^2] : lower;

    private static bool IsApostrophe(char c) => c is '\'' or '’';
}
