using System.Globalization;

namespace InternAssistant.Knowledge.Facts;

/// <summary>A number or a range of numbers with a unit: money, durations, counts.</summary>
/// <param name="Kind">Money, duration or count.</param>
/// <param name="Low">The least number, in <paramref name="Unit"/>.</param>
/// <param name="High">The greatest number, in <paramref name="Unit"/>.</param>
/// <param name="Unit">A currency's ISO 4217 code, a unit of time, or nothing for counts.</param>
/// <param name="Period">The time that an amount is for, for example <c>month</c>; nothing where it is paid once or none is named.</param>
/// <param name="Bound">Whether the number is a limit.</param>
/// <param name="IsApproximate">True for "about 130".</param>
internal sealed record Quantity(FactKind Kind, decimal Low, decimal High, string Unit, string Period, Bound Bound, bool IsApproximate) : FactValue(Kind)
{
    private const decimal Slack = 0.15m;

    /// <inheritdoc/>
    public override string Normal
    {
        get
        {
            var bound = Bound switch { Bound.AtLeast => ">= ", Bound.AtMost => "<= ", _ => IsApproximate ? "~ " : "" };
            var number = Low == High ? Written(Low) : $"{Written(Low)}..{Written(High)}";

            return bound + number + (Unit.Length > 0 ? " " + Unit : "") + (Period.Length > 0 ? "/" + Period : "");
        }
    }

    /// <summary>The pay of an internship that is unpaid.</summary>
    public static Quantity Unpaid { get; } = new(FactKind.Money, 0, 0, "", "month", Bound.Exact, false);

    /// <inheritdoc/>
    public override bool Contradicts(FactValue other) =>
        other is Quantity quantity && quantity.Kind == Kind && (IsUnpaid != quantity.IsUnpaid ? Period.Length > 0 && quantity.Period is "month" or "week" or "hour" or "year" : Kind == FactKind.Duration ? DurationUnit.Contradict(this, quantity) : (IsYearAgainstMonth(quantity) || quantity.IsYearAgainstMonth(this)) || SamePeriod(quantity) && (Unit == quantity.Unit ? Differs(quantity) : IsSameNumberIn(quantity)));

    /// <summary>True when the numbers, taken in the same unit, exclude each other.</summary>
    public bool Differs(Quantity other) => (Bound, other.Bound) switch
    {
        (Bound.AtLeast, Bound.AtMost) or (Bound.AtMost, Bound.AtLeast) => false,
        (Bound.Exact, Bound.AtLeast) => High < other.Low && !IsNear(High, other.Low, IsApproximate),
        (Bound.AtLeast, Bound.Exact) => other.Differs(this),
        (Bound.Exact, Bound.AtMost) => Low > other.High && !IsNear(Low, other.High, IsApproximate),
        (Bound.AtMost, Bound.Exact) => other.Differs(this),
        _ => DiffersAlike(other),
    };

    private bool IsUnpaid => Kind == FactKind.Money && High == 0 && Unit.Length == 0;

    private bool IsRange => Low != High;

    private bool DiffersAlike(Quantity other)
    {
        var isLoose = IsApproximate || other.IsApproximate;

        return IsRange == other.IsRange
            ? !IsNear(Low, other.Low, isLoose) || !IsNear(High, other.High, isLoose)
            : IsRange ? !Holds(other.Low, isLoose) : !other.Holds(Low, isLoose);
    }

    private bool Holds(decimal number, bool isLoose) => (number >= Low && number <= High) || (isLoose && (IsNear(number, Low, true) || IsNear(number, High, true)));

    private static bool IsNear(decimal a, decimal b, bool isLoose) => a == b || (isLoose && Math.Abs(a - b) <= Slack * Math.Max(a, b));

    // "EUR 1,280" and "EUR 1,300 a month" are about the same; "EUR 95" and "EUR 1,280 a month" are not.
    private bool SamePeriod(Quantity other) =>
        Period == other.Period || ((Period.Length == 0 || other.Period.Length == 0) && Math.Max(High, other.High) <= 1.5m * Math.Min(High, other.High));

    // A year's sum is twelve times a month's.
    private bool IsYearAgainstMonth(Quantity other) =>
        Period == "year" && other.Period == "month" && Unit == other.Unit && !IsRange && !other.IsRange && Bound == other.Bound && Math.Abs(Low - (12 * other.Low)) > 0.02m * Low && Low < 24 * other.Low && Low > 6 * other.Low;

    // Amounts in two currencies may be one sum converted; the same figure with two signs is a slip.
    private bool IsSameNumberIn(Quantity other) => Period == other.Period && Low == other.Low && High == other.High && Low >= 10;

    private static string Written(decimal number) => number.ToString("0.####", CultureInfo.InvariantCulture);
}
