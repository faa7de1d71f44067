using InternAssistant.Knowledge;
using InternAssistant.Knowledge.Facts;

namespace InternAssistant.Answering.Facts.Dates;

/// <summary>Says of a quoted start or end that it lies behind the clock.</summary>
internal static class PassedNotice
{
    /// <summary>The notice for the one date that the quoted statement gives; null when it gives none or several, or it has not passed.</summary>
    public static DraftSentence? Of(KnowledgeDocument document, AnalysedStatement statement, DraftQuote quote, DateTimeOffset now)
    {
        var today = LocalDay.At(now, document.FrontMatter.Posting?.TimeZone);
        var facts = DocumentFacts.Of(document).Where(fact => fact.Fact.Span == statement.Statement.Span && fact.Fact.Attribute is "deadline" or "starts" or "ends").DistinctBy(fact => fact.Fact.Value).ToList();
        if (facts is [{ Value: CalendarValue { To: null } date } fact] && DaySpan.Of(date.From) is { } days)
        {
            return today.IsPast(days.Last) ? new DraftSentence(Text(fact, days), [quote], ByRule: true) : null;
        }

        return facts.Count == 0 && PassedDate.In(statement, now) ? new DraftSentence("That date has passed.", [quote], ByRule: true) : null;
    }

    /// <summary>What is said in place of "open until …" when that day is over; null when the text names no such day.</summary>
    public static DraftSentence? OfClosing(string text, IReadOnlyList<DraftQuote> quotes, DateTimeOffset now, string? zone)
    {
        var found = new List<FoundValue>();
        DateExtractor.Find(new StatementTokens(text.Length > 2000 ? text[..2000] : text), found);
        var last = found.Select(value => value.Value).OfType<CalendarValue>().Select(date => DaySpan.Of(date.To ?? date.From)).OfType<DaySpan>().OrderBy(days => days.Last).LastOrDefault();
        if (last == default || !LocalDay.At(now, zone).IsPast(last.Last))
        {
            return null;
        }

        var sentence = new DraftSentence($"Applications closed {On(last)}.", quotes, ByRule: true);

        return NumberProof.Holds(sentence.Text, quotes) ? sentence : new DraftSentence("That date has passed.", quotes, ByRule: true);
    }

    private static string Text(StatedFact fact, DaySpan days)
    {
        if (fact.Fact.Attribute == "deadline" && fact.Scope.Objects.Count > 0)
        {
            return "That date has passed.";
        }

        return fact.Fact.Attribute switch
        {
            "deadline" => $"Applications closed {On(days)}.",
            "starts" => $"It started {On(days)}.",
            _ => $"It ended {On(days)}.",
        };
    }

    private static string On(DaySpan days) => days.First == days.Last ? $"on {DateWords.Of(days.Last)}" : $"in {days.Last.ToString("MMMM yyyy", System.Globalization.CultureInfo.InvariantCulture)}";
}
