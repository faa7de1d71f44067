using InternAssistant.Knowledge.Facts;

namespace InternAssistant.Answering.Facts.Dates;

/// <summary>The first and the last day that a date, as far as it is given, can mean.</summary>
internal readonly record struct DaySpan(DateOnly First, DateOnly Last)
{
    /// <summary>The days; null for a date without year or month, and for one that no calendar has.</summary>
    public static DaySpan? Of(PartialDate date)
    {
        if (date is not { Year: { } year and >= 1900 and <= 9998, Month: { } month and >= 1 and <= 12 })
        {
            return null;
        }

        var days = DateTime.DaysInMonth(year, month);

        return date.Day is not { } day ? new DaySpan(new DateOnly(year, month, 1), new DateOnly(year, month, days))
            : day >= 1 && day <= days ? new DaySpan(new DateOnly(year, month, day), new DateOnly(year, month, day)) : null;
    }
}
