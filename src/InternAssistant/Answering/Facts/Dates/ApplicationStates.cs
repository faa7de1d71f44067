using InternAssistant.Knowledge.Facts;

namespace InternAssistant.Answering.Facts.Dates;

/// <summary>Tells where applications stand, from typed facts and the clock alone.</summary>
internal static class ApplicationStates
{
    /// <summary>The state of a posting's applications at a moment.</summary>
    public static ApplicationState Of(PostingSheet sheet, DateTimeOffset now)
    {
        var today = LocalDay.At(now, sheet.Typed?.TimeZone);
        var window = sheet.Typed?.Applications;
        if (window?.Kind == "seasonal")
        {
            return ApplicationState.Unknown;
        }

        return Closed(sheet, today) ?? Ahead(sheet, today) ?? (window?.Kind == "rolling" ? Rolling(sheet, today) : Open(sheet, today)) ?? ApplicationState.Unknown;
    }

    private static ApplicationState? Closed(PostingSheet sheet, LocalDay today) =>
        Last(sheet) is ({ } last, { } fact) && today.IsPast(last.Last)
            ? new ApplicationState(ApplicationPhase.Closed, last.First == last.Last ? $"closed on {DateWords.Of(last.Last)}" : $"closed in {fact.Text}", fact.Quotes)
            : null;

    private static ApplicationState? Ahead(PostingSheet sheet, LocalDay today) =>
        DaysOf(sheet, PostingProperty.Opening) is ({ } first, { } fact) && first.First == first.Last && !today.HasCome(first.First) && today.Latest < first.First
            ? new ApplicationState(ApplicationPhase.Ahead, $"open on {DateWords.Of(first.First)}", fact.Quotes)
            : null;

    private static ApplicationState? Open(PostingSheet sheet, LocalDay today)
    {
        if (Last(sheet) is not ({ } last, { } fact) || !today.IsNotOver(last.Last))
        {
            return null;
        }

        var day = last.First == last.Last ? DateWords.Of(last.Last) : fact.Text;
        var text = today.Earliest == last.Last ? $"close today, {day}" : $"are open until {day}";

        return new ApplicationState(ApplicationPhase.Open, text, fact.Quotes);
    }

    // What began already is no longer what "apply at any time" speaks of.
    private static ApplicationState? Rolling(PostingSheet sheet, LocalDay today)
    {
        if (RollingLine.Of(sheet.Document) is not { } line)
        {
            return null;
        }

        return DaysOf(sheet, PostingProperty.Start) is ({ } start, { } fact) && today.IsPast(start.Last)
            ? new ApplicationState(ApplicationPhase.Unknown, $"are on a rolling basis, for a start in {fact.Text}, which has passed", [line, .. fact.Quotes])
            : new ApplicationState(ApplicationPhase.Rolling, "are taken on a rolling basis", [line]);
    }

    private static (DaySpan? Days, PostingFact? Fact) Last(PostingSheet sheet) => DaysOf(sheet, PostingProperty.Deadline);

    private static (DaySpan? Days, PostingFact? Fact) DaysOf(PostingSheet sheet, PostingProperty property)
    {
        var fact = sheet.Of(property).FirstOrDefault();

        return fact?.Value is CalendarValue date && DaySpan.Of(date.To ?? date.From) is { } days ? (days, fact) : (null, null);
    }
}
