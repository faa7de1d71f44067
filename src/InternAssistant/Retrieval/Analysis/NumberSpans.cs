namespace InternAssistant.Retrieval.Analysis;

/// <summary>Finds the groups of digits that are one thing. Linear in the length of the text.</summary>
internal static class NumberSpans
{
    private const string AbroadPrefix = "00";

    /// <summary>The spans of a folded text, in order; they do not overlap.</summary>
    public static List<NumberSpan> In(string text)
    {
        var spans = new List<NumberSpan>();
        for (var at = text.AsSpan().IndexOfAnyInRange('0', '9'); at >= 0 && at < text.Length;)
        {
            if (!char.IsAsciiDigit(text[at]))
            {
                at++;
            }
            else if (IsInsideWord(text, at))
            {
                at = EndOfDigits(text, at);
            }
            else if ((Fraction(text, at) ?? Grouped(text, at)) is { } span)
            {
                spans.Add(span);
                at = span.End;
            }
            else
            {
                at = EndOfDigits(text, at);
            }
        }

        return spans;
    }

    private static bool IsInsideWord(string text, int at) =>
        at > 0 && (char.IsLetterOrDigit(text[at - 1]) || text[at - 1] == '_' || (at > 1 && text[at - 1] is '.' or ',' or '/' && char.IsAsciiDigit(text[at - 2])));

    private static int EndOfDigits(string text, int at)
    {
        while (at < text.Length && char.IsAsciiDigit(text[at]))
        {
            at++;
        }

        return at;
    }

    private static NumberSpan? Fraction(string text, int start)
    {
        var slash = EndOfDigits(text, start);
        var end = slash < text.Length && text[slash] == '/' ? EndOfDigits(text, slash + 1) : slash;
        var isFraction = slash - start <= 2 && end - slash is 2 or 3 && !(end < text.Length && (text[end] == '/' || char.IsLetterOrDigit(text[end])));
        string[] forms = isFraction ? [text[start..end]] : [];

        return isFraction ? new NumberSpan(start, end, forms, forms, false) : null;
    }

    private static NumberSpan? Grouped(string text, int start)
    {
        var run = DigitGroups.Read(text, start);
        if (run.Groups.Count == 0)
        {
            return null;
        }

        if (PhoneOf(run) is { } phone)
        {
            return phone;
        }

        return IsSpacedThousands(run) ? Thousands(text, run) : null;
    }

    private static NumberSpan? PhoneOf(DigitGroups run)
    {
        var digits = run.Digits;
        var isAbroad = !run.HasCode && digits.StartsWith(AbroadPrefix, StringComparison.Ordinal);
        digits = isAbroad ? digits[AbroadPrefix.Length..] : digits;
        if (digits.Length is < PhoneForms.FewestDigits or > PhoneForms.MostDigits || IsDate(run))
        {
            return null;
        }

        if (run.HasCode || (isAbroad && digits[0] != '0'))
        {
            var (written, asked) = PhoneForms.International(digits);

            return new NumberSpan(run.Start, run.End, written, asked, true);
        }

        if (run.Groups.Count > 1 && !LooksDialled(run))
        {
            return null;
        }

        var (found, wanted) = PhoneForms.National(digits);

        return new NumberSpan(run.Start, run.End, found, [.. wanted, .. run.Groups.Count == 1 ? [digits] : Array.Empty<string>()], true);
    }

    // "22 555 0199", "(212) 555-0199", "01 23 45 67 89".
    private static bool LooksDialled(DigitGroups run) =>
        !IsSpacedThousands(run) && run.Groups.TrueForAll(group => group.Length <= 8)
        && (run.Groups[0][0] == '0' || run.Separators.Contains(')', StringComparison.Ordinal) || (run.Groups[^1].Length >= 3 && run.Groups.Skip(1).All(group => group.Length >= 2)));

    private static bool IsDate(DigitGroups run) => run.Groups.Select(group => group.Length).ToArray() switch
    {
        [4, 1 or 2, 1 or 2] => IsYear(run.Groups[0]),
        [1 or 2, 1 or 2, 4] => IsYear(run.Groups[2]),
        [4, 4] => IsYear(run.Groups[0]) && IsYear(run.Groups[1]),
        _ => false,
    };

    private static bool IsYear(string group) => group.StartsWith("19", StringComparison.Ordinal) || group.StartsWith("20", StringComparison.Ordinal);

    private static bool IsSpacedThousands(DigitGroups run) =>
        run.Groups.Count > 1 && run.Groups[0].Length <= 3 && run.Groups[0][0] != '0' && run.Groups.Skip(1).All(group => group.Length == 3) && run.Separators.All(separator => separator == ' ');

    private static NumberSpan Thousands(string text, DigitGroups run)
    {
        var end = EndOfDigits(text, run.End + 1);
        var hasDecimals = run.End < text.Length && text[run.End] is '.' or ',' && end - run.End is 2 or 3;
        string[] forms = [hasDecimals ? NumberForm.Of($"{run.Digits}.{text[(run.End + 1)..end]}") : run.Digits];

        return new NumberSpan(run.Start, hasDecimals ? end : run.End, forms, forms, false);
    }
}
