namespace InternAssistant.Knowledge.Facts;

/// <summary>The units in which durations are stated, and how they compare.</summary>
internal static class DurationUnit
{
    private static readonly (string Unit, decimal Least, decimal Most)[] Days =
    [
        ("minute", 1m / 1440, 1m / 1440), ("hour", 1m / 24, 1m / 24), ("day", 1, 1), ("week", 7, 7), ("month", 28, 31), ("year", 365, 366),
    ];

    /// <summary>The unit's name; null for other words.</summary>
    public static string? Of(string word) => word switch
    {
        "minute" or "minutes" or "min" or "mins" => "minute",
        "hour" or "hours" or "hrs" => "hour",
        "day" or "days" => "day",
        "week" or "weeks" or "wk" or "wks" => "week",
        "month" or "months" => "month",
        "year" or "years" => "year",
        _ => null,
    };

    /// <summary>True for durations that exclude each other; other units are compared with the tolerance of a month's length.</summary>
    public static bool Contradict(Quantity a, Quantity b)
    {
        if (a.Period != b.Period)
        {
            return false;
        }

        if (a.Unit == b.Unit)
        {
            return a.Differs(b);
        }

        // Hours and minutes answer other questions than weeks and months.
        if (IsShort(a.Unit) != IsShort(b.Unit))
        {
            return false;
        }

        var (aLeast, aMost) = InDays(a);
        var (bLeast, bMost) = InDays(b);

        var (isLonger, isShorter) = (aLeast > bMost * 1.05m, aMost * 1.05m < bLeast);

        return (isLonger && b.Bound != Bound.AtLeast && a.Bound != Bound.AtMost) || (isShorter && a.Bound != Bound.AtLeast && b.Bound != Bound.AtMost) || (a.Bound == b.Bound && (isLonger || isShorter));
    }

    private static bool IsShort(string unit) => unit is "minute" or "hour";

    private static (decimal Least, decimal Most) InDays(Quantity quantity)
    {
        var (_, least, most) = Array.Find(Days, d => d.Unit == quantity.Unit);

        return (quantity.Low * least, quantity.High * most);
    }
}
