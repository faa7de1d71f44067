namespace InternAssistant.Knowledge;

/// <summary>One document of the knowledge folder, read and understood as far as its form goes.</summary>
/// <param name="Id">The path below the knowledge folder, with <c>/</c> between folders.</param>
/// <param name="Title">The front matter's title, else the first heading, else the file's name made readable.</param>
/// <param name="Category">The first folder of the path, else <c>general</c>.</param>
/// <param name="Text">The extracted text: what citations quote, to the character.</param>
/// <param name="FrontMatter">What staff say about the document; empty values where they say nothing.</param>
/// <param name="Sections">The document's sections in the order of the text; together they hold every statement once.</param>
/// <param name="ContentHash">SHA-256 of the bytes of the file and of its sidecar, in lower-case hexadecimal.</param>
public sealed record KnowledgeDocument(
    string Id,
    string Title,
    string Category,
    string Text,
    FrontMatter FrontMatter,
    IReadOnlyList<Section> Sections,
    string ContentHash)
{
    /// <summary>The name and version of the loader that read it; empty for documents that no file stands behind.</summary>
    public string Loader { get; init; } = "";

    /// <summary>What the loader noticed beside the statements, in the order of the file.</summary>
    public IReadOnlyList<Remark> Remarks { get; init; } = [];

    /// <summary>Where each page begins in the text, ascending, the first at 0; empty for formats without pages.</summary>
    public IReadOnlyList<int> PageStarts { get; init; } = [];

    /// <summary>The page on which a place of the text lies, from 1; null for formats without pages.</summary>
    public int? PageAt(int offset)
    {
        var page = 0;
        while (page < PageStarts.Count && PageStarts[page] <= offset)
        {
            page++;
        }

        return page == 0 ? null : page;
    }

    /// <summary>The section with a statement at a place of the text; null where there is none.</summary>
    public Section? SectionAt(int offset) =>
        Sections.FirstOrDefault(section => section.Statements[0].Span.Start <= offset && offset < section.Statements[^1].Span.End);
}
