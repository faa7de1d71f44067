using InternAssistant.Answering.Facts.Dates;
using InternAssistant.Knowledge.Facts;

namespace InternAssistant.Answering.Facts;

/// <summary>A value as two numbers of one unit, so that values can be ranked.</summary>
/// <param name="Low">The least that it can mean.</param>
/// <param name="High">The greatest that it can mean.</param>
/// <param name="Unit">What the numbers count; values of two units are not ranked.</param>
internal readonly record struct Measure(decimal Low, decimal High, string Unit)
{
    private const decimal MonthLeast = 28;
    private const decimal MonthMost = 31;

    /// <summary>The measure; null for a value that cannot be ranked, such as a season.</summary>
    public static Measure? Of(FactValue? value) => value switch
    {
        Quantity { Kind: FactKind.Money } pay => new Measure(pay.Low, pay.High, $"{pay.Unit}/{pay.Period}"),
        Quantity { Kind: FactKind.Duration } length => InDays(length),
        CalendarValue date when DaySpan.Of(date.From) is { } first && DaySpan.Of(date.To ?? date.From) is { } last => new Measure(first.First.DayNumber, last.Last.DayNumber, "day"),
        _ => null,
    };

    /// <summary>1 when this surely lies above the other, -1 when surely below, 0 when they cannot be told apart.</summary>
    public int CompareTo(Measure other, int direction)
    {
        var (own, others) = Unit.StartsWith("day", StringComparison.Ordinal) ? (this, other) : direction > 0 ? (this with { Low = High }, other with { Low = other.High }) : (this with { High = Low }, other with { High = other.Low });

        return own == others ? 0 : own.Low > others.High || (own.Low >= others.Low && own.High > others.High) ? 1 : own.High < others.Low || (own.High <= others.High && own.Low < others.Low) ? -1 : 0;
    }

    private static Measure? InDays(Quantity length) => length.Unit switch
    {
        "day" => new Measure(length.Low, length.High, "days"),
        "week" => new Measure(length.Low * 7, length.High * 7, "days"),
        "month" => new Measure(length.Low * MonthLeast, length.High * MonthMost, "days"),
        "year" => new Measure(length.Low * 365, length.High * 366, "days"),
        _ => null,
    };
}
