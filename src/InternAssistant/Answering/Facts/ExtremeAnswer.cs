namespace InternAssistant.Answering.Facts;

/// <summary>Names the posting with the most or the least of something, and shows all beside it.</summary>
internal static class ExtremeAnswer
{
    private const int MostRows = 6;

    /// <summary>The sentences; none when fewer than two postings state a value that can be ranked.</summary>
    public static IReadOnlyList<DraftSentence> Write(FactQuestion asked, DateTimeOffset now)
    {
        var property = asked.Properties[0];
        var ranked = asked.Sheets.Select(sheet => (sheet, best: Best(sheet, property, asked.Direction))).Where(pair => pair.best is not null).Select(pair => new Entry(pair.sheet, pair.best!.Value.Fact, pair.best.Value.Measure)).ToList();
        if (ranked.Count < 2)
        {
            return [];
        }

        var ordered = ranked.OrderBy(entry => entry, Comparer<Entry>.Create((left, right) => -asked.Direction * Math.Sign(left.Measure.High + left.Measure.Low - right.Measure.High - right.Measure.Low))).ThenBy(entry => entry.Sheet.Name, StringComparer.Ordinal).ToList();
        var table = FactAnswerWriter.Rows(ordered.Take(MostRows).Select(entry => entry.Sheet), [property], now);
        var leads = ranked.Select(entry => entry.Measure.Unit).Distinct(StringComparer.Ordinal).Count() > 1 ? Apart(asked, property, ranked) : [Lead(asked, property, ranked)];

        return table is null ? leads : [.. leads, table];
    }

    // Within one currency and period the amounts can be ranked still.
    private static IReadOnlyList<DraftSentence> Apart(FactQuestion asked, PostingProperty property, List<Entry> ranked)
    {
        var refusal = new DraftSentence(Unranked(property), [.. ranked.SelectMany(entry => entry.Fact.Quotes).Distinct()], ByRule: true);
        var groups = ranked.GroupBy(entry => entry.Measure.Unit).Where(group => group.Count() > 1).OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).ToList();
        if (groups is not [var group, ..] || property != PostingProperty.Pay)
        {
            return [refusal];
        }

        return [refusal, Lead(asked, property, [.. group], $"Of those paid in {group.Key.Replace("/", " per ", StringComparison.Ordinal)}, ")];
    }

    private static DraftSentence Lead(FactQuestion asked, PostingProperty property, List<Entry> ranked, string? scope = null)
    {
        var first = ranked.Where(entry => ranked.TrueForAll(other => entry.Measure.CompareTo(other.Measure, asked.Direction) * asked.Direction >= 0)).ToList();
        var among = scope ?? (ranked.Count < asked.Sheets.Count ? $"Of the postings that state {Noun(property)}, " : "");
        if (first.Count == ranked.Count || first.Count == 0)
        {
            return new DraftSentence(first.Count == 0 ? $"The documents do not tell which it is, because {Noun(property)} is given as a range." : Sentence(among + "all say the same: " + first[0].Fact.Display), [.. ranked.SelectMany(entry => entry.Fact.Quotes).Distinct()], ByRule: true);
        }

        var names = string.Join(" and ", first.Select(entry => entry.Sheet.Name));
        var values = string.Join(" and ", first.Select(entry => entry.Fact.Display).Distinct(StringComparer.OrdinalIgnoreCase));
        var quotes = first.SelectMany(entry => entry.Fact.Quotes).ToList();
        quotes.AddRange(first.Where(entry => !NumberProof.Holds(entry.Sheet.Name, quotes)).Select(entry => TitleLine.Of(entry.Sheet.Document, entry.Sheet.Name)).OfType<DraftQuote>());

        return new DraftSentence(Sentence($"{among}{names} {Verb(property, asked.Direction, first.Count > 1)}: {values}"), [.. quotes.Distinct()], ByRule: true);
    }

    private static (PostingFact Fact, Measure Measure)? Best(PostingSheet sheet, PostingProperty property, int direction)
    {
        var measured = sheet.Of(property).Select(fact => (Fact: fact, Measure: Measure.Of(fact.Value))).Where(pair => pair.Measure is not null).ToList();

        return measured.Count == 0 ? null
            : measured.Select(pair => (pair.Fact, pair.Measure!.Value)).Aggregate((best, next) => next.Value.CompareTo(best.Value, direction) * direction > 0 ? next : best);
    }

    private static string Sentence(string text) => char.ToUpperInvariant(text[0]) + text[1..] + (text.EndsWith('.') ? "" : ".");

    private static string Noun(PostingProperty property) => property switch
    {
        PostingProperty.Pay => "the pay",
        PostingProperty.Duration => "the duration",
        PostingProperty.Start => "the start",
        PostingProperty.End => "the end",
        _ => "the closing date",
    };

    private static string Unranked(PostingProperty property) => property == PostingProperty.Pay
        ? "The amounts are in different currencies or for different periods, so they cannot be ranked without converting them."
        : "These cannot be ranked, because they are given in different units.";

    private static string Verb(PostingProperty property, int direction, bool isPlural) => (property, direction) switch
    {
        (PostingProperty.Pay, > 0) => isPlural ? "pay the most" : "pays the most",
        (PostingProperty.Pay, _) => isPlural ? "pay the least" : "pays the least",
        (PostingProperty.Duration, > 0) => isPlural ? "last the longest" : "lasts the longest",
        (PostingProperty.Duration, _) => isPlural ? "are the shortest" : "is the shortest",
        (PostingProperty.Start, > 0) => isPlural ? "start last" : "starts last",
        (PostingProperty.Start, _) => isPlural ? "start first" : "starts first",
        (PostingProperty.End, > 0) => isPlural ? "end last" : "ends last",
        (PostingProperty.End, _) => isPlural ? "end first" : "ends first",
        (_, > 0) => isPlural ? "close last" : "closes last",
        _ => isPlural ? "close first" : "closes first",
    };

    private sealed record Entry(PostingSheet Sheet, PostingFact Fact, Measure Measure);
}
