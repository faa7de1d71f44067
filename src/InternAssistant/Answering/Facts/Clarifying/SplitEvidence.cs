using InternAssistant.Knowledge;
using InternAssistant.Knowledge.Facts;
using InternAssistant.Retrieval.Index;
using InternAssistant.Understanding;

namespace InternAssistant.Answering.Facts.Clarifying;

/// <summary>Whether postings really differ in a matter.</summary>
internal static class SplitEvidence
{
    private static readonly Dictionary<PostingProperty, string> Attributes = new()
    {
        [PostingProperty.Pay] = "pay",
        [PostingProperty.Duration] = "duration",
        [PostingProperty.Start] = "starts",
        [PostingProperty.Deadline] = "deadline",
        [PostingProperty.Place] = "place",
    };

    /// <summary>The postings that state a property; none when they agree or when another page speaks for all.</summary>
    public static List<PostingSheet> ByValue(PostingSheets sheets, PostingProperty property, Snapshot snapshot)
    {
        var stated = sheets.All.Where(sheet => sheet.Has(property)).ToList();
        var values = stated.Select(sheet => string.Join('|', sheet.Of(property).Select(fact => fact.Value?.Normal ?? fact.Text).Order(StringComparer.Ordinal))).Distinct(StringComparer.Ordinal).Count();

        return values > 1 && !IsStatedForAll(sheets, property, snapshot) ? stated : property == PostingProperty.Deadline ? ByWindow(sheets) : [];
    }

    // Without days there may still be seasons and postings that stay open: the question for the last day has several answers.
    private static List<PostingSheet> ByWindow(PostingSheets sheets)
    {
        var stated = sheets.All.Where(sheet => sheet.Typed?.Applications is not null).ToList();

        return stated.Select(sheet => sheet.Typed!.Applications).Distinct().Count() > 1 ? stated : [];
    }

    /// <summary>The postings with a section on the matter.</summary>
    public static List<PostingSheet> BySection(PostingSheets sheets, SplitTopic topic) =>
        [.. sheets.All.Where(sheet => !sheet.IsRow && sheet.Document.Sections.Any(section => section.OwnHeading is { } heading && heading != sheet.Document.Title && PostingName.Words(heading).Select(WordReader.StemOf).Any(topic.Sections.Contains)))];

    // "Research internships usually start in the summer": a sentence outside the postings that names none of them.
    private static bool IsStatedForAll(PostingSheets sheets, PostingProperty property, Snapshot snapshot)
    {
        var own = sheets.All.Select(sheet => sheet.Document.Id).ToHashSet(StringComparer.Ordinal);

        return snapshot.Documents.Where(document => !own.Contains(document.Id)).Any(document => States(document, property, sheets));
    }

    private static bool States(KnowledgeDocument document, PostingProperty property, PostingSheets sheets) =>
        DocumentFacts.Of(document).Any(fact =>
            fact.Fact.Attribute == Attributes[property]
            && fact.Scope is { IsUncertain: false, IsRow: false, IsFrontMatter: false, Objects.Count: 0 }
            && PlainWords.IsGeneral(fact.Fact.Quote.Split(' ', 2)[0].ToLowerInvariant())
            && sheets.NamesIn(PostingName.Words(fact.Fact.Quote)).Count == 0
            && sheets.NamesIn(PostingName.Words(document.SectionAt(fact.Fact.Span.Start)?.OwnHeading ?? "")).Count == 0);
}
