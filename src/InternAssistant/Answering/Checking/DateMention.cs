namespace InternAssistant.Answering.Checking;

/// <summary>A date as far as a text gives it.</summary>
/// <param name="Year">The year; null where none is given.</param>
/// <param name="Month">The month, from 1.</param>
/// <param name="Day">The day, from 1.</param>
/// <param name="Start">Its first UTF-16 code unit.</param>
/// <param name="End">The code unit after its last.</param>
internal readonly record struct DateMention(int? Year, int? Month, int? Day, int Start, int End)
{
    /// <summary>True when all that is claimed is quoted; a quote may say more.</summary>
    public bool FollowsFrom(DateMention quoted) => Follows(Year, quoted.Year) && Follows(Month, quoted.Month) && Follows(Day, quoted.Day);

    private static bool Follows(int? claimed, int? quoted) => claimed is null || claimed == quoted;
}
