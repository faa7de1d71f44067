namespace InternAssistant.Retrieval.Analysis;

/// <summary>
/// Telephone numbers with and without their country code (ITU-T E.164). A number that is written with a code is found without it;
/// one that is written without is found with any; two different codes are different numbers.
/// </summary>
internal static class PhoneForms
{
    public const int FewestDigits = 7;
    public const int MostDigits = 15;

    // E.164 assigns one digit to these, two to those, and three to all others.
    private const string OneDigit = "17";
    private const string TwoDigits = " 20 27 30 31 32 33 34 36 39 40 41 43 44 45 46 47 48 49 51 52 53 54 55 56 57 58 60 61 62 63 64 65 66 81 82 84 86 90 91 92 93 94 95 98 ";

    /// <summary>The forms of a number with its country code, which may be followed by the zero that is dialled at home.</summary>
    public static (string[] Written, string[] Asked) International(string digits)
    {
        var code = digits[..Math.Min(CodeLength(digits), digits.Length)];
        var national = WithoutZero(digits[code.Length..]);

        return ([code + national, national], [code + national, "0" + national]);
    }

    /// <summary>The forms of a number without one.</summary>
    public static (string[] Written, string[] Asked) National(string digits)
    {
        var national = WithoutZero(digits);

        return ([national, "0" + national], [national]);
    }

    private static int CodeLength(string digits) =>
        OneDigit.Contains(digits[0], StringComparison.Ordinal) ? 1 : TwoDigits.Contains($" {digits[..2]} ", StringComparison.Ordinal) ? 2 : 3;

    private static string WithoutZero(string digits) => digits.Length > 1 && digits[0] == '0' ? digits[1..] : digits;
}
