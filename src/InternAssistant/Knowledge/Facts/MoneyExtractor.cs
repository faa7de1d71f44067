namespace InternAssistant.Knowledge.Facts;

/// <summary>Finds amounts of money with their currency and period.</summary>
internal static class MoneyExtractor
{
    /// <summary>The amounts of a statement, in order; their tokens are taken.</summary>
    public static void Find(StatementTokens tokens, List<FoundValue> found)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Is("unpaid") && tokens[i + 1].Lower is not ("leave" or "overtime" or "break" or "breaks") && IsOfInternship(tokens, i))
            {
                tokens.Take(i, i);
                found.Add(new FoundValue(Quantity.Unpaid, i, i));
                continue;
            }

            if (NumberRange.Read(tokens, i, IsSign) is not { } range || CurrencyOf(tokens, range) is not { } currency)
            {
                continue;
            }

            var first = IsSign(tokens[i - 1]) ? i - 1 : i;
            var last = IsSign(tokens[range.Next]) ? range.Next : range.Next - 1;
            var (period, end) = PeriodAfter(tokens, last + 1);
            period ??= PeriodBefore(tokens, first) ?? "";
            var bound = range.Bound == Bound.Exact ? tokens.BoundAfter(end + 1) : range.Bound;
            tokens.Take(first, end);
            found.Add(new FoundValue(new Quantity(FactKind.Money, range.Low, range.High, currency, period, bound, range.IsApproximate), first, end));
            i = end;
        }
    }

    // "The internship is unpaid", "an unpaid internship"
    private static bool IsOfInternship(StatementTokens tokens, int index) =>
        PlainWords.IsSubjectNoun(tokens[index + 1].Lower) || PlainWords.IsSubjectNoun(tokens[index - 1].Lower) || (tokens[index - 1].Lower is "is" or "are" && PlainWords.IsSubjectNoun(tokens[index - 2].Lower));

    private static bool IsSign(Token token) => Currency.Of(token) is not null;

    private static string? CurrencyOf(StatementTokens tokens, NumberRange range)
    {
        // "$6,710 ... (CAD)": the code in brackets is more exact than the sign.
        var before = Currency.Of(tokens[range.First - 1]);
        var after = Currency.Of(tokens[range.Next]);

        return before is not null || after is not null ? after ?? before : null;
    }

    private static (string? Period, int End) PeriodAfter(StatementTokens tokens, int index)
    {
        var i = index;

        // "$13,270 (USD) per month", "EUR 1,280 gross a month", "SEK 14,500 before tax a month"
        while (i < index + 4 && (IsSign(tokens[i]) || tokens[i].Lower is "(" or ")" or "gross" or "net" or "before" or "after" or "tax" or "taxes" or "usd" or "extra" or "flat"))
        {
            i++;
        }

        if (tokens[i].Lower is "per" or "a" or "an" or "each" or "every" or "/" or "for" && Unit(tokens[i].Is("for") && tokens[i + 1].Lower is "each" or "every" ? tokens[i + 2] : tokens[i].Is("for") ? tokens[i] : tokens[i + 1]) is { } unit)
        {
            return (unit, tokens[i].Is("for") ? i + 2 : i + 1);
        }

        // "in the month", "in each of the twelve months"
        if (tokens[i].Is("in") && tokens[i + 1].Lower is "the" or "a" or "each" or "every" && (Unit(tokens[i + 2]) ?? (tokens[i + 2].Is("of") ? Unit(tokens[i + 5]) : null)) is { } within)
        {
            return (within, tokens[i + 2].Is("of") ? i + 5 : i + 2);
        }

        if (tokens[i].Lower is "per" or "/" && tokens[i + 1].Lower is "calendar" or "working" or "full" && Unit(tokens[i + 2]) is { } full)
        {
            return (full, i + 2);
        }

        return Adverb(tokens[i].Lower) is { } adverb ? (adverb, i) : (null, index - 1);
    }

    private static string? PeriodBefore(StatementTokens tokens, int first)
    {
        for (var i = first - 1; i >= 0 && i >= first - 8 && !(tokens[i].Lower is ";" or "|" or "."); i--)
        {
            if (Adverb(tokens[i].Lower) is { } adverb)
            {
                return adverb;
            }

            if (tokens[i].Lower is "per" or "/" && Unit(tokens[i + 1]) is { } unit)
            {
                return unit;
            }
        }

        return null;
    }

    private static string? Adverb(string word) => word switch
    {
        "monthly" => "month",
        "weekly" => "week",
        "hourly" => "hour",
        "daily" => "day",
        "yearly" or "annual" or "annually" => "year",
        "fortnightly" => "fortnight",
        _ => null,
    };

    private static string? Unit(Token token) => token.Lower is "mo" ? "month" : token.Lower is "night" or "trip" or "shift" or "term" or "semester" or "fortnight" or "person" or "student" or "intern" ? token.Lower : DurationUnit.Of(token.Lower);
}
