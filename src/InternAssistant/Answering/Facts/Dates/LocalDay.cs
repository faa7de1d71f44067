namespace InternAssistant.Answering.Facts.Dates;

/// <summary>
/// The day it is at a place. A date without time ends there at 24:00; where the place's zone is not known,
/// it is over when it is over everywhere (UTC−12) and surely not over while it is not over anywhere (UTC+14).
/// </summary>
/// <param name="Earliest">The day at the place, or the earliest that it can be.</param>
/// <param name="Latest">The day at the place, or the latest that it can be.</param>
internal readonly record struct LocalDay(DateOnly Earliest, DateOnly Latest)
{
    private static readonly TimeSpan Behind = TimeSpan.FromHours(-12);
    private static readonly TimeSpan Ahead = TimeSpan.FromHours(14);

    /// <summary>The day at a moment in an IANA zone; an unknown or missing zone gives both ends.</summary>
    public static LocalDay At(DateTimeOffset now, string? zone)
    {
        if (zone is { Length: > 0 } && TimeZoneInfo.TryFindSystemTimeZoneById(zone, out var known))
        {
            var day = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(now, known).DateTime);

            return new LocalDay(day, day);
        }

        return new LocalDay(DayAt(now, Behind), DayAt(now, Ahead));
    }

    /// <summary>True when the day is surely over.</summary>
    public bool IsPast(DateOnly day) => Earliest > day;

    /// <summary>True when the day surely has not ended.</summary>
    public bool IsNotOver(DateOnly day) => Latest <= day;

    /// <summary>True when the day surely has begun.</summary>
    public bool HasCome(DateOnly day) => Earliest >= day;

    // The ends of the calendar have no day before or behind them.
    private static DateOnly DayAt(DateTimeOffset now, TimeSpan offset)
    {
        var ticks = Math.Clamp(now.UtcTicks + offset.Ticks, DateTime.MinValue.Ticks, DateTime.MaxValue.Ticks);

        return DateOnly.FromDateTime(new DateTime(ticks, DateTimeKind.Utc));
    }
}
