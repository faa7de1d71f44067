using InternAssistant.Answering.Facts.Dates;

namespace InternAssistant.Answering.Facts;

/// <summary>Writes a posting as a row of a table: its name and its cells, each with its line.</summary>
internal static class FactRow
{
    /// <summary>The row; null when nothing is stated of any of the properties.</summary>
    public static DraftItem? Write(PostingSheet sheet, IReadOnlyList<PostingProperty> properties, DateTimeOffset now)
    {
        var cells = properties.Select(property => (property, cell: Cell(sheet, property, now))).Where(pair => pair.cell.Text.Length > 0).ToList();
        if (cells.Count == 0)
        {
            return null;
        }

        var text = properties.Count == 1 ? cells[0].cell.Text : string.Join("; ", cells.Select(pair => $"{Label(pair.property)} {pair.cell.Text}".Trim()));
        var quotes = cells.SelectMany(pair => pair.cell.Quotes).Distinct().ToList();
        if (!NumberProof.Holds(sheet.Name, quotes) && TitleLine.Of(sheet.Document, sheet.Name) is { } title)
        {
            quotes.Add(title);
        }

        return new DraftItem($"{sheet.Name}: {text}", quotes[0]) { More = quotes[1..] };
    }

    private static (string Text, IReadOnlyList<DraftQuote> Quotes) Cell(PostingSheet sheet, PostingProperty property, DateTimeOffset now)
    {
        if (property == PostingProperty.Applications)
        {
            var state = ApplicationStates.Of(sheet, now);

            return state.Text.Length > 0 ? ($"applications {state.Text}", state.Quotes) : Season(sheet);
        }

        var facts = sheet.Of(property).ToList();

        return (sheet.TextOf(property), [.. facts.SelectMany(fact => fact.Quotes)]);
    }

    // A season, or a day that may be over somewhere, is quoted and not judged.
    private static (string Text, IReadOnlyList<DraftQuote> Quotes) Season(PostingSheet sheet)
    {
        var fact = sheet.Of(PostingProperty.Deadline).Concat(sheet.Of(PostingProperty.Opening)).FirstOrDefault();

        return fact is null ? ("", []) : ($"\"{fact.Quotes[0].Quote.Trim('|', ' ')}\"", fact.Quotes);
    }

    private static string Label(PostingProperty property) => property switch
    {
        PostingProperty.Pay => "pay",
        PostingProperty.Duration => "duration",
        PostingProperty.Start => "start",
        PostingProperty.End => "end",
        PostingProperty.Deadline => "closing date",
        PostingProperty.Opening => "opening date",
        PostingProperty.Place => "place",
        PostingProperty.Published => "published",
        _ => "",
    };
}
