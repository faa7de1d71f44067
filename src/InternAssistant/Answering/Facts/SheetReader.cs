using InternAssistant.Knowledge;
using InternAssistant.Knowledge.Facts;

namespace InternAssistant.Answering.Facts;

/// <summary>Reads the postings of a folder: documents of their own, else the rows of a table of postings.</summary>
internal static class SheetReader
{
    /// <summary>The postings; none where the documents describe none.</summary>
    public static IReadOnlyList<PostingSheet> Read(IReadOnlyList<KnowledgeDocument> documents)
    {
        var isTyped = documents.Any(document => document.FrontMatter.Posting is not null);
        var sheets = documents.Where(document => IsPosting(document, isTyped)).Select(OfDocument).Where(sheet => sheet.Facts.Count > 0).ToList();

        return sheets.Count > 0 ? sheets : [.. documents.SelectMany(TableReader.Read)];
    }

    // Beside postings with typed facts, a page in their folder that has none is about something else.
    private static bool IsPosting(KnowledgeDocument document, bool isTyped) =>
        document.FrontMatter.Posting is not null || SubjectReader.Read(isTyped ? document with { Category = "" } : document) is { IsPosting: true };

    private static PostingSheet OfDocument(KnowledgeDocument document)
    {
        var facts = new SheetFacts(document).Read();

        return new PostingSheet(PostingName.Of(document.Title), document, PostingName.WordsOf(document), facts)
        {
            Places = PostingName.PlacesOf(document, facts),
            Phrases = PostingName.PhrasesOf(document),
        };
    }
}
