using System.Globalization;
using InternAssistant.Knowledge.Facts;

namespace InternAssistant.Answering.Facts;

/// <summary>Writes dates as people read them.</summary>
internal static class DateWords
{
    /// <summary>A fact's value in the words of its line; dates written as numbers, in words.</summary>
    public static string Readable(StatedFact fact) => fact.Value switch
    {
        CalendarValue { To: { } to } stretch when fact.Fact.Attribute is "starts" or "ends" && Of(stretch.From) is { } from && Of(to) is { } until => $"{from} to {until}",
        CalendarValue { To: null } date when fact.Scope.IsFrontMatter || fact.Fact.Attribute is "deadline" or "applications open" => Of(date.From) ?? fact.Fact.Display,
        _ => fact.Fact.Display,
    };

    /// <summary>The date in words, as far as it is given; null when it has no month and no year.</summary>
    public static string? Of(PartialDate date)
    {
        var month = date.Month is { } number ? CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(number) : null;
        var parts = new[] { date.Day?.ToString(CultureInfo.InvariantCulture), month, date.Season, date.Year?.ToString(CultureInfo.InvariantCulture) }.OfType<string>().ToList();

        return parts.Count == 0 ? null : string.Join(' ', parts);
    }

    /// <summary>A day in words.</summary>
    public static string Of(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}
