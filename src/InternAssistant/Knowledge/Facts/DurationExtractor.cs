namespace InternAssistant.Knowledge.Facts;

/// <summary>Finds how long things take: "12 weeks", "a 12-week internship", "38 hours a week".</summary>
internal static class DurationExtractor
{
    /// <summary>The durations of a statement, in order; their tokens are taken.</summary>
    public static void Find(StatementTokens tokens, List<FoundValue> found)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            if (Fraction(tokens, i) is { } part)
            {
                tokens.Take(i, part.Last);
                found.Add(part);
                i = part.Last;
                continue;
            }

            if (NumberRange.Read(tokens, i) is not { } range || UnitAt(tokens, range.Next) is not ({ } unit, var end))
            {
                continue;
            }

            var first = i;
            var isAge = tokens[end + 1].Is("old") || (tokens[end + 1].Is("of") && tokens[end + 2].Is("age"));

            if (isAge)
            {
                tokens.Take(first, end + 1);
                i = end;
                continue;
            }

            var period = tokens[end + 1].Lower is "a" or "per" or "each" or "every" or "/" ? DurationUnit.Of(tokens[end + 2].Lower) : null;
            var last = period is null ? end : end + 2;
            var bound = range.Bound == Bound.Exact && range.Low == range.High ? tokens.BoundAfter(last + 1) : range.Bound;
            tokens.Take(first, last);
            found.Add(new FoundValue(new Quantity(FactKind.Duration, range.Low, range.High, unit, period ?? "", bound, range.IsApproximate), first, last));
            i = last;
        }
    }

    // "half an hour", "a quarter of an hour", "three quarters of an hour", "a full year", "a year and a half"
    private static FoundValue? Fraction(StatementTokens tokens, int index)
    {
        var (number, last) = tokens[index].Lower switch
        {
            "half" when tokens[index + 1].Lower is "a" or "an" => (0.5m, index + 2),
            "quarter" when tokens.Precedes(index, "a") && tokens[index + 1].Is("of") && tokens[index + 2].Is("an") => (0.25m, index + 3),
            "three" when tokens[index + 1].Is("quarters") && tokens[index + 2].Is("of") => (0.75m, index + 4),
            "full" or "whole" or "entire" when tokens[index - 1].Lower is "a" or "one" => (1, index + 1),
            _ when DurationUnit.Of(tokens[index].Lower) is "year" or "month" or "hour" && tokens[index - 1].Lower is "a" or "an" or "one" && tokens[index + 1].Is("and") && tokens[index + 2].Is("a") && tokens[index + 3].Is("half") => (1.5m, index),
            _ => (0, index),
        };

        if (number == 0 || tokens.IsTaken(index) || DurationUnit.Of(tokens[last].Lower) is not { } unit || (number == 1 && unit is "day" or "hour" or "minute"))
        {
            return null;
        }

        (number, unit) = (number, unit) switch
        {
            ( < 1, "hour") => (number * 60, "minute"),
            ( < 2, "year") when number != 1 => (number * 12, "month"),
            _ => (number, unit),
        };

        return new FoundValue(new Quantity(FactKind.Duration, number, number, unit, "", tokens.BoundBefore(index), tokens.IsApproximateBefore(index)), index, number == 18 ? index + 3 : last);
    }

    private static (string? Unit, int End) UnitAt(StatementTokens tokens, int index)
    {
        var i = tokens[index].Is("-") || tokens[index].Lower is "full" or "working" or "calendar" or "consecutive" or "business" or "paid" ? index + 1 : index;

        return (DurationUnit.Of(tokens[i].Lower), i);
    }
}
