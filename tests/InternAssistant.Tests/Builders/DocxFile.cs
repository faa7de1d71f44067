using System.IO.Compression;
using System.Security;
using System.Text;

namespace InternAssistant.Tests.Builders;

/// <summary>Writes small Word documents part by part, sound ones and damaged ones.</summary>
internal sealed class DocxFile
{
    private const string Namespaces =
        "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" "
        + "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\" "
        + "xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" "
        + "xmlns:v=\"urn:schemas-microsoft-com:vml\"";

    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private readonly StringBuilder _body = new();
    private readonly StringBuilder _links = new();
    private readonly StringBuilder _comments = new();
    private readonly StringBuilder _footnotes = new();
    private readonly List<(string Name, byte[] Content)> _parts = [];
    private string _prologue = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";

    public DocxFile Prologue(string xml) => Do(() => _prologue = xml);

    public DocxFile Xml(string xml) => Do(() => _body.Append(xml));

    public DocxFile Paragraph(string text, string? style = null, string run = "", string paragraph = "") => Xml(ParagraphXml(text, style, run, paragraph));

    public DocxFile Heading(int level, string text) => Paragraph(text, $"Heading{level}");

    public DocxFile Item(string text, int depth = 0, int list = 1) =>
        Paragraph(text, "ListParagraph", paragraph: $"<w:numPr><w:ilvl w:val=\"{depth}\"/><w:numId w:val=\"{list}\"/></w:numPr>");

    public DocxFile Table(params string[][] rows) =>
        Xml($"<w:tbl>{string.Concat(rows.Select(row => $"<w:tr>{string.Concat(row.Select(cell => CellXml(cell)))}</w:tr>"))}</w:tbl>");

    public DocxFile Link(string id, string target) =>
        Do(() => _links.Append($"<Relationship Id=\"{id}\" Type=\"{Office}hyperlink\" Target=\"{SecurityElement.Escape(target)}\" TargetMode=\"External\"/>"));

    public DocxFile Comment(string id, string text) => Do(() => _comments.Append($"<w:comment w:id=\"{id}\" w:author=\"a\">{ParagraphXml(text)}</w:comment>"));

    public DocxFile Footnote(string id, string text) => Do(() => _footnotes.Append($"<w:footnote w:id=\"{id}\">{ParagraphXml(text)}</w:footnote>"));

    public DocxFile Part(string name, byte[] content) => Do(() => _parts.Add((name, content)));

    public static string ParagraphXml(string text, string? style = null, string run = "", string paragraph = "") =>
        $"<w:p><w:pPr>{(style is null ? "" : $"<w:pStyle w:val=\"{style}\"/>")}{paragraph}</w:pPr><w:r><w:rPr>{run}</w:rPr><w:t xml:space=\"preserve\">{SecurityElement.Escape(text)}</w:t></w:r></w:p>";

    public static string CellXml(string text, string cell = "", string run = "") => $"<w:tc><w:tcPr>{cell}</w:tcPr>{ParagraphXml(text, run: run)}</w:tc>";

    public byte[] Build()
    {
        using var stream = new MemoryStream();

        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(archive, "[Content_Types].xml", $"<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/><Default Extension=\"bin\" ContentType=\"application/octet-stream\"/>{Type("document", "document.main")}{Type("styles", "styles")}{Type("comments", "comments")}{Type("footnotes", "footnotes")}</Types>");
            Add(archive, "_rels/.rels", $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"{Office}officeDocument\" Target=\"word/document.xml\"/></Relationships>");
            Add(archive, "word/_rels/document.xml.rels", $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{Relation("styles")}{Relation("comments")}{Relation("footnotes")}{_links}</Relationships>");
            Add(archive, "word/document.xml", $"{_prologue}<w:document {Namespaces}><w:body>{_body}</w:body></w:document>");
            Add(archive, "word/styles.xml", $"<w:styles {Namespaces}>{string.Concat(Enumerable.Range(1, 6).Select(i => Style($"Heading{i}", $"heading {i}")))}{Style("Title", "Title")}{Style("ListParagraph", "List Paragraph")}{Style("TOC1", "toc 1")}{Style("Asked", "Asked", "Heading2")}</w:styles>");
            Add(archive, "word/comments.xml", $"<w:comments {Namespaces}>{_comments}</w:comments>");
            Add(archive, "word/footnotes.xml", $"<w:footnotes {Namespaces}>{_footnotes}</w:footnotes>");

            foreach (var (name, content) in _parts)
            {
                using var part = archive.CreateEntry(name).Open();
                part.Write(content);
            }
        }

        return stream.ToArray();
    }

    private static string Type(string part, string type) => $"<Override PartName=\"/word/{part}.xml\" ContentType=\"{Word}{type}+xml\"/>";

    private static string Relation(string part) => $"<Relationship Id=\"{part}\" Type=\"{Office}{part}\" Target=\"{part}.xml\"/>";

    private static string Style(string id, string name, string? basedOn = null) =>
        $"<w:style w:type=\"paragraph\" w:styleId=\"{id}\"><w:name w:val=\"{name}\"/>{(basedOn is null ? "" : $"<w:basedOn w:val=\"{basedOn}\"/>")}</w:style>";

    private static void Add(ZipArchive archive, string name, string xml)
    {
        using var part = archive.CreateEntry(name).Open();
        part.Write(Encoding.UTF8.GetBytes(xml));
    }

    private DocxFile Do(Action change)
    {
        change();

        return this;
    }
}
