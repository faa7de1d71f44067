using InternAssistant.Answering.Facts.Dates;
using InternAssistant.Knowledge.Facts;

namespace InternAssistant.Answering.Facts;

/// <summary>Picks the postings that have what is asked for.</summary>
internal static class SelectAnswer
{
    /// <summary>The rows of those that match; when none does, all that state the property, and that none matches. None when nothing is stated.</summary>
    public static IReadOnlyList<DraftSentence> Write(FactQuestion asked, DateTimeOffset now)
    {
        var property = asked.Properties[0];
        if (property == PostingProperty.Applications)
        {
            return Open(asked, now);
        }

        var stated = asked.Sheets.Where(sheet => sheet.Has(property)).ToList();
        var matching = stated.Where(sheet => Matches(asked, sheet, property)).ToList();
        if (matching.Count > 0)
        {
            return FactAnswerWriter.Rows(matching, [property], now, least: 1) is { } found ? [found] : [];
        }

        // A season or place that no posting names may still be named by the documents' sentences.
        return asked.Places.Count == 0 && stated.Count > 1 && asked.Length is not null && FactAnswerWriter.Rows(stated, [property], now) is { } others
            ? [new DraftSentence("None of the postings that state it says so; they say this instead.", [.. others.Items!.SelectMany(item => item.Quotes).Distinct()], ByRule: true), others]
            : [];
    }

    // Those that take applications first; a closed one is said to be closed.
    private static IReadOnlyList<DraftSentence> Open(FactQuestion asked, DateTimeOffset now)
    {
        var states = asked.Sheets.Select(sheet => (sheet, state: ApplicationStates.Of(sheet, now))).ToList();
        if (states.TrueForAll(pair => pair.state.Phase == ApplicationPhase.Unknown))
        {
            return [];
        }

        return FactAnswerWriter.Rows(states.OrderByDescending(pair => pair.state.IsOpen).Select(pair => pair.sheet), [PostingProperty.Applications], now, least: 1) is { } table ? [table] : [];
    }

    private static bool Matches(FactQuestion asked, PostingSheet sheet, PostingProperty property)
    {
        if (asked.Places.Count > 0)
        {
            return asked.Places.All(sheet.Places.Contains);
        }

        return sheet.Of(property).Any(fact => fact.Value switch
        {
            CalendarValue date when asked.When is { } when => IsIn(date, when),
            Quantity length when asked.Length is { } wanted => !length.Contradicts(wanted),
            _ => asked.AnyValue,
        });
    }

    private static string SeasonOf(int month) => (month % 12 / 3) switch { 0 => "winter", 1 => "spring", 2 => "summer", _ => "autumn" };

    // What is asked must be stated: a year alone says no month.
    private static bool IsIn(CalendarValue date, PartialDate when) =>
        !date.From.Excludes(when)
        && (when.Season is null || date.From.Month is not { } month || SeasonOf(month) == when.Season)
        && (when.Month is null || date.From.Month is not null)
        && (when.Season is null || date.From.Season is not null || date.From.Month is not null)
        && (when.Year is null || date.From.Year is not null);
}
