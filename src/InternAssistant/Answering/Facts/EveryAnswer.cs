namespace InternAssistant.Answering.Facts;

/// <summary>Says whether all postings have one value, and shows them.</summary>
internal static class EveryAnswer
{
    /// <summary>The sentences; none when fewer than two postings state the property.</summary>
    public static IReadOnlyList<DraftSentence> Write(FactQuestion asked, DateTimeOffset now)
    {
        var property = asked.Properties[0];
        var stated = asked.Sheets.Where(sheet => sheet.Has(property)).ToList();
        if (FactAnswerWriter.Rows(stated, [property], now) is not { } table)
        {
            return [];
        }

        var isSame = stated.Select(sheet => ValueOf(sheet, property)).Distinct(StringComparer.OrdinalIgnoreCase).Count() == 1;
        var who = stated.Count < asked.Sheets.Count ? "the postings that state it" : "the postings";
        var lead = isSame ? $"All {who} say the same: {stated[0].TextOf(property)}." : $"Not all of {who} say the same.";

        return [new DraftSentence(lead, [.. table.Items!.SelectMany(item => item.Quotes).Distinct()], ByRule: true), table];
    }

    private static string ValueOf(PostingSheet sheet, PostingProperty property) =>
        string.Join('|', sheet.Of(property).Select(fact => fact.Value?.Normal ?? fact.Text).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
}
