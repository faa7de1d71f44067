namespace InternAssistant.Knowledge.Facts;

/// <summary>A date or a stretch between two dates.</summary>
/// <param name="From">The date, or the first of the stretch.</param>
/// <param name="To">The last date of a stretch; null for a single date.</param>
internal sealed record CalendarValue(PartialDate From, PartialDate? To = null) : FactValue(FactKind.Date)
{
    /// <inheritdoc/>
    public override string Normal => To is { } to ? $"{From.Normal}..{to.Normal}" : From.Normal;

    /// <inheritdoc/>
    public override bool Contradicts(FactValue other) => other is CalendarValue date && (To, date.To) switch
    {
        (null, null) => From.Excludes(date.From),
        ({ } a, { } b) => From.Excludes(date.From) || a.Excludes(b),
        (null, _) => date.LeavesOut(From),
        _ => LeavesOut(date.From),
    };

    private bool LeavesOut(PartialDate single) =>
        From.Ordinal is { } first && To!.Value.Ordinal is { } last && single.Ordinal is { } day && single.Day is not null && To.Value.Day is not null
        && (day < first || day > last);
}
