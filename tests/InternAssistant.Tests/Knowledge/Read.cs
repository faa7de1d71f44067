using System.Text;
using InternAssistant.Knowledge;
using InternAssistant.Knowledge.Loaders;
using InternAssistant.Tests.Builders;

namespace InternAssistant.Tests.Knowledge;

/// <summary>Loads texts as if they lay in a knowledge folder.</summary>
internal static class Read
{
    public static KnowledgeDocument Markdown(string text, string id = "lab/page.md") => Document(new MarkdownLoader(), text, id);

    public static KnowledgeDocument Plain(string text, string id = "general/page.txt") => Document(new PlainTextLoader(), text, id);

    public static KnowledgeDocument Html(string text, string id = "general/page.html") => Document(new HtmlLoader(), text, id);

    public static KnowledgeDocument Csv(string text, string id = "faq/questions.csv") => Document(new CsvLoader(), text, id);

    public static KnowledgeDocument Docx(DocxFile file, string id = "general/page.docx") => Document(new DocxLoader().Load(new SourceFile(id, file.Build())));

    public static KnowledgeDocument Pdf(PdfFile file, string id = "general/page.pdf") => Document(new PdfLoader().Load(new SourceFile(id, file.Build())));

    public static string[] Subjects(this KnowledgeDocument document, RemarkKind kind) => [.. document.Remarks.Where(r => r.Kind == kind).Select(r => r.Subject)];

    public static string[] Quotes(this KnowledgeDocument document) => [.. document.Sections.SelectMany(s => s.Statements).Select(document.Quote)];

    public static LoadResult Load(IDocumentLoader loader, string text, string id) => loader.Load(new SourceFile(id, Encoding.UTF8.GetBytes(text)));

    public static Section Section(this KnowledgeDocument document, string heading) =>
        Assert.Single(document.Sections, s => s.HeadingPath.Count > 0 && s.HeadingPath[^1] == heading);

    public static string[] Texts(this KnowledgeDocument document) => [.. document.Sections.SelectMany(s => s.Statements).Select(s => s.Text)];

    public static string[] Texts(this Section section) => [.. section.Statements.Select(s => s.Text)];

    public static string Quote(this KnowledgeDocument document, Statement statement) => statement.Span.In(document.Text);

    /// <summary>What every loader promises about spans.</summary>
    public static void AssertSound(KnowledgeDocument document)
    {
        var end = 0;

        foreach (var statement in document.Sections.SelectMany(s => s.Statements))
        {
            Assert.InRange(statement.Span.Start, end, document.Text.Length);
            Assert.InRange(statement.Span.End, statement.Span.Start + 1, document.Text.Length);
            Assert.Contains(statement.Text, char.IsLetterOrDigit);
            Assert.DoesNotContain(statement.Text, c => c is '\n' or '\r' or '\t');
            Assert.Equal(statement.Span.In(document.Text).Trim(), statement.Span.In(document.Text));
            end = statement.Span.End;
        }

        Assert.All(document.Sections, s => Assert.NotEmpty(s.Statements));
        Assert.All(document.Sections, s => Assert.True(s.Heading is not { } h || h.End <= document.Text.Length));
    }

    private static KnowledgeDocument Document(IDocumentLoader loader, string text, string id) => Document(Load(loader, text, id));

    private static KnowledgeDocument Document(LoadResult result)
    {
        Assert.True(result is LoadResult.Loaded, (result as LoadResult.Failed)?.Reason ?? result.ToString());
        var document = ((LoadResult.Loaded)result).Document;
        AssertSound(document);

        return document;
    }
}
