using InternAssistant.Knowledge;
using InternAssistant.Knowledge.Facts;

namespace InternAssistant.Answering.Facts;

/// <summary>Reads postings from the rows of a table whose first column names them.</summary>
internal static class TableReader
{
    private static readonly string[] Heads = ["posting", "internship", "project", "track", "position", "programme", "program", "placement", "role", "vacancy", "team", "group", "site"];

    private static readonly Dictionary<string, PostingProperty> Attributes = new(StringComparer.Ordinal)
    {
        ["pay"] = PostingProperty.Pay,
        ["duration"] = PostingProperty.Duration,
        ["starts"] = PostingProperty.Start,
        ["ends"] = PostingProperty.End,
        ["deadline"] = PostingProperty.Deadline,
        ["applications open"] = PostingProperty.Opening,
        ["place"] = PostingProperty.Place,
    };

    /// <summary>The postings that the document's tables describe; none where no table has two of them.</summary>
    public static IEnumerable<PostingSheet> Read(KnowledgeDocument document)
    {
        var facts = DocumentFacts.Of(document).ToLookup(fact => fact.Fact.Span);
        foreach (var table in document.Sections.SelectMany(section => section.Statements.Where(IsRow).GroupBy(row => (section, row.Paragraph))))
        {
            var sheets = table.Select(row => Row(document, table.Key.section, row, facts[row.Span])).OfType<PostingSheet>().ToList();
            if (sheets.Count > 1 && sheets.Select(sheet => sheet.Name).Distinct(StringComparer.OrdinalIgnoreCase).Count() == sheets.Count && HasHead(document.Text, table.First().Span))
            {
                foreach (var sheet in sheets)
                {
                    yield return sheet;
                }
            }
        }
    }

    private static bool IsRow(Statement statement) => statement.Kind == StatementKind.TableRow;

    private static PostingSheet? Row(KnowledgeDocument document, Section section, Statement row, IEnumerable<StatedFact> stated)
    {
        var name = row.Span.In(document.Text).Trim(' ', '|').Split('|')[0].Trim(' ', '*');
        var quote = new DraftQuote(document.Id, section.OwnHeading, row.Span.Start, row.Span.End, row.Span.In(document.Text), row.Row);
        var facts = stated.Where(fact => Attributes.ContainsKey(fact.Fact.Attribute))
            .Select(fact => new PostingFact(Attributes[fact.Fact.Attribute], DateWords.Readable(fact), fact.Value, [quote]))
            .DistinctBy(fact => (fact.Property, fact.Text))
            .OrderBy(fact => fact.Property)
            .ToList();
        var places = facts.Where(fact => fact.Property == PostingProperty.Place).SelectMany(fact => PostingName.Words(fact.Text)).ToHashSet(StringComparer.Ordinal);

        return facts.Count == 0 || name.Length is 0 or > 80
            ? null
            : new PostingSheet(name, document, PostingName.Words(name).Concat(places).Where(word => !PlainWords.IsGeneral(word)).ToHashSet(StringComparer.Ordinal), facts) { IsRow = true, Places = places };
    }

    // The head of the first column stands in the lines above the first row.
    private static bool HasHead(string text, TextSpan first)
    {
        var above = text[Math.Max(0, first.Start - 600)..first.Start].Split('\n').Where(line => line.Contains('|', StringComparison.Ordinal)).LastOrDefault(line => line.Any(char.IsLetter)) ?? "";
        var head = above.Trim(' ', '|', '\r').Split('|')[0].Trim(' ', '*').ToLowerInvariant();

        return Heads.Any(word => head == word || head == word + "s" || head.StartsWith(word + " ", StringComparison.Ordinal));
    }
}
