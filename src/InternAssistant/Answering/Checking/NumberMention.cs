namespace InternAssistant.Answering.Checking;

/// <summary>A number in a text, with what it counts or measures.</summary>
/// <param name="Value">The number in digits, a point before decimals.</param>
/// <param name="Unit">Its unit or currency in one form; null where none stands beside it.</param>
/// <param name="Rate">What an amount is paid per: hour, week, month, year; null where it does not say.</param>
/// <param name="Bound">At least, at most, more than, less than, about; none for a plain number.</param>
/// <param name="First">The index of its first word.</param>
/// <param name="Last">The index of its last word, the unit not counted.</param>
internal sealed record NumberMention(string Value, string? Unit, string? Rate, Cue Bound, int First, int Last)
{
    /// <summary>The lower end of the range that this number ends; null where it ends none.</summary>
    public string? LowerEnd { get; init; }

    /// <summary>The upper end of the range that this number begins; null where it begins none.</summary>
    public string? UpperEnd { get; init; }
}
