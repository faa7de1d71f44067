namespace InternAssistant.Knowledge.Facts;

/// <summary>Finds how long things take: "12 weeks", "a 12-week internship", "38 hours a week".</summary>
internal static class DurationExtractor
{
    /// <summary>The durations of a statement, in order; their tokens are taken.</summary>
    public static void Find(StatementTokens tokens, List<FoundValue> found)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
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

    private static (string? Unit, int End) UnitAt(StatementTokens tokens, int index)
    {
        var i = tokens[index].Is("-") || tokens[index].Lower is "full" or "working" or "calendar" or "consecutive" or "business" or "paid" ? index + 1 : index;

        return (DurationUnit.Of(tokens[i].Lower), i);
    }
}
