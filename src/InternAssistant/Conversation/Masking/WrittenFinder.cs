using System.Text.RegularExpressions;

namespace InternAssistant.Conversation.Masking;

/// <summary>Finds what its form gives away: e-mail addresses, keys, lines of passports, numbers of states with letters in them.</summary>
internal static partial class WrittenFinder
{
    private const string SpanishLetters = "TRWAGMYFPDXBNJZSQVHLCKE";

    public static IEnumerable<PersonalDetail> In(string text) =>
    [
        .. All(Email(), text, DetailKind.Email),
        .. All(Key(), text, DetailKind.Secret),
        .. All(PassportLine(), text, DetailKind.Passport),
        .. All(SocialSecurity(), text, DetailKind.Identity).Where(detail => IsSocialSecurity(Digits.Of(text.AsSpan(detail.Start, detail.Length)))),
        .. All(NationalInsurance(), text, DetailKind.Identity),
        .. All(CodiceFiscale(), text, DetailKind.Identity),
        .. All(Spanish(), text, DetailKind.Identity).Where(detail => IsSpanish(text.AsSpan(detail.Start, detail.Length))),
        .. All(Chinese(), text, DetailKind.Identity).Where(detail => IsChinese(text.AsSpan(detail.Start, detail.Length))),
    ];

    private static IEnumerable<PersonalDetail> All(Regex form, string text, DetailKind kind) =>
        form.Matches(text).Select(match => new PersonalDetail(kind, match.Index, match.Length));

    private static bool IsSocialSecurity(string digits) => !digits.StartsWith("000", StringComparison.Ordinal) && !digits.StartsWith("666", StringComparison.Ordinal);

    // The letter is the number modulo 23; X, Y and Z at the front stand for 0, 1 and 2.
    private static bool IsSpanish(ReadOnlySpan<char> number)
    {
        var written = Digits.LettersAndDigits(number).ToUpperInvariant();
        var front = written[0] is >= 'X' and <= 'Z' ? (written[0] - 'X').ToString(System.Globalization.CultureInfo.InvariantCulture) + written[1..^1] : written[..^1];

        return int.TryParse(front, System.Globalization.CultureInfo.InvariantCulture, out var value) && SpanishLetters[value % 23] == written[^1];
    }

    // ISO 7064, MOD 11-2.
    private static bool IsChinese(ReadOnlySpan<char> number)
    {
        var rest = 0;
        foreach (var letter in number[..17])
        {
            rest = (rest + letter - '0') * 2 % 11;
        }

        return (12 - rest) % 11 == (number[17] is 'X' or 'x' ? 10 : number[17] - '0');
    }

    [GeneratedRegex(@"[\p{L}\p{N}._%+'\-]+\s?(?:@|＠|\(at\)|\[at\])\s?[\p{L}\p{N}\-]+(?:(?:\.|\s?(?:\(dot\)|\[dot\])\s?)[\p{L}\p{N}\-]+)+", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Email();

    [GeneratedRegex(@"\b(?:sk|pk|rk|ghp|gho|ghs|xox[a-z]|glpat|hf|AKIA)[-_]?[A-Za-z0-9_\-]{16,}|\beyJ[A-Za-z0-9_\-]{10,}\.[A-Za-z0-9_.\-]{10,}", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Key();

    [GeneratedRegex(@"\bP[A-Z<][A-Z]{3}[A-Z0-9<]{20,39}|\b[A-Z0-9<]{9}[0-9][A-Z]{3}[0-9]{7}[MFX<][0-9]{7}[A-Z0-9<]{2,16}", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex PassportLine();

    [GeneratedRegex(@"\b[0-8][0-9]{2}-[0-9]{2}-[0-9]{4}\b", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex SocialSecurity();

    [GeneratedRegex(@"\b[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]\s?[0-9]{2}\s?[0-9]{2}\s?[0-9]{2}\s?[A-D]\b", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NationalInsurance();

    [GeneratedRegex(@"\b[A-Z]{6}[0-9]{2}[A-EHLMPR-T][0-9]{2}[A-Z][0-9]{3}[A-Z]\b", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex CodiceFiscale();

    [GeneratedRegex(@"\b(?:[XYZ]-?[0-9]{7}|[0-9]{8})-?[A-HJ-NP-TV-Z]\b", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Spanish();

    [GeneratedRegex(@"\b[1-9][0-9]{16}[0-9X]\b", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Chinese();
}
