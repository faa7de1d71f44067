using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using InternAssistant.Knowledge.Faq;

namespace InternAssistant.Tests.Knowledge.Faq;

/// <summary>Workbooks as Excel writes them, as people make them, and as nobody should.</summary>
public sealed class XlsxTests
{
    [Fact]
    public void A_workbook_that_is_written_is_valid_and_its_first_row_stays_in_sight()
    {
        using var stream = new MemoryStream(FaqTable.Write("a.xlsx", RandomEntries.Make(seed: 7, count: 50)));
        using var document = SpreadsheetDocument.Open(stream, isEditable: false);

        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document).Select(error => error.Description));
        var sheet = document.WorkbookPart!.WorksheetParts.Single().Worksheet;
        Assert.Equal(PaneStateValues.Frozen, sheet.Descendants<Pane>().Single().State!.Value);
        Assert.Empty(sheet.Descendants<CellFormula>());
    }

    [Fact]
    public void Shared_and_rich_texts_numbers_dates_and_cached_results_are_read()
    {
        var read = Read(Workbook(
            """
            <row r="3"><c r="B3" t="s"><v>0</v></c><c r="A3" t="s"><v>1</v></c><c r="D3" t="inlineStr"><is><t>Review-By</t></is></c><c r="E3" t="inlineStr"><is><t>owner</t></is></c></row>
            <row r="5"><c r="A5" t="s"><v>2</v></c><c r="B5"><v>12</v></c><c r="D5" s="1"><v>46538</v></c><c r="E5" t="str"><f>A1</f><v>facilities</v></c></row>
            <row r="6"><c r="A6" t="inlineStr"><is><t>When?</t></is></c><c r="B6" s="1"><v>46538</v></c><c r="D6"><v>46538</v></c></row>
            <row r="7" ht="15"><c r="A7" s="1"/></row>
            """,
            "<si><t>answer</t></si><si><t>question</t></si><si><r><t>Is </t></r><r><t>there tea?</t></r><rPh sb=\"0\" eb=\"1\"><t>no</t></rPh></si>"));

        Assert.Equal([(5, "Is there tea?", "12", "2027-05-31", "facilities"), (6, "When?", "2027-05-31", "2027-05-31", "")], read.Rows.Select(row => (row.Number, row.Question, row.Answer, row.ReviewBy, row.Owner)));
        Assert.Empty(read.Findings);
    }

    [Fact]
    public void Merged_cells_mean_each_of_their_rows_and_a_merged_question_is_named()
    {
        var read = Read(Workbook(
            Row(1, "document", "question", "answer") + Row(2, "a.md", "One?", "1") + Row(3, "", "Two?", "2") + Row(4, "", "", "3"),
            after: "<mergeCells count=\"2\"><mergeCell ref=\"A2:A3\"/><mergeCell ref=\"B3:B4\"/></mergeCells>"));

        Assert.Equal(["a.md", "a.md"], read.Rows.Select(row => row.DocumentId));
        Assert.Equal(("unreadable-cell", 4), (Assert.Single(read.Findings).Rule, read.Findings[0].Line));
    }

    [Theory]
    [InlineData("<c r=\"B2\"><f>1+1</f></c>", "formula")]
    [InlineData("<c r=\"B2\" t=\"e\"><v>#REF!</v></c>", "#REF!")]
    [InlineData("<c r=\"B2\" t=\"s\"><v>99</v></c>", "does not have")]
    public void A_cell_that_shows_nothing_of_its_own_is_named(string cell, string words)
    {
        var read = Read(Workbook(Row(1, "question", "answer") + $"<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>One?</t></is></c>{cell}</row>"));

        Assert.Empty(read.Rows);
        Assert.Contains(words, Assert.Single(read.Findings).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sheet_that_is_hidden_is_passed_over()
    {
        var hidden = Read(Workbook(Row(1, "question", "answer") + Row(2, "One?", "1"), state: "state=\"hidden\""));

        Assert.Contains("visible", hidden.Problem, StringComparison.Ordinal);
    }

    public static TheoryData<string, byte[]> Broken => new()
    {
        { "no zip", Encoding.UTF8.GetBytes("question,answer\n") },
        { "old format", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] },
        { "truncated", Workbook(Row(1, "question", "answer"))[..300] },
        { "not a workbook", Zip(("a.txt", "a")) },
        { "bomb", Workbook(Row(1, "question", "answer") + new string(' ', 40_000_000)) },
        { "nested", Workbook($"<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is>{string.Concat(Enumerable.Repeat("<r>", 100_000))}") },
        { "document type", Zip(("xl/workbook.xml", "<!DOCTYPE x [<!ENTITY a \"b\">]><x>&a;</x>")) },
        { "rows backwards", Workbook(Row(2, "question", "answer") + Row(1, "a", "b") + Row(2, "c", "d")) },
        { "macros", WithMacros() },
    };

    [Theory]
    [MemberData(nameof(Broken))]
    public void A_broken_or_hostile_workbook_is_named_with_what_to_do(string kind, byte[] bytes)
    {
        var read = Read(bytes);

        Assert.Empty(read.Rows);
        Assert.StartsWith("'table.xlsx'", read.Problem, StringComparison.Ordinal);
        Assert.True(read.Problem.EndsWith("import again.", StringComparison.Ordinal), $"{kind}: {read.Problem}");
    }

    private static (IReadOnlyList<FaqRow> Rows, IReadOnlyList<InternAssistant.Knowledge.Lint.Finding> Findings, string Problem) Read(byte[] bytes)
    {
        var findings = new FaqFindings("table.xlsx");
        var rows = FaqTable.Read("table.xlsx", bytes, findings, out var problem);

        return (rows ?? [], findings.InOrder, problem);
    }

    private static string Row(int number, params string[] cells) =>
        $"<row r=\"{number}\">{string.Concat(cells.Select((cell, i) => cell.Length == 0 ? "" : $"<c r=\"{(char)('A' + i)}{number}\" t=\"inlineStr\"><is><t>{cell}</t></is></c>"))}</row>";

    private static byte[] Workbook(string rows, string strings = "", string after = "", string state = "") => Zip(
        ("[Content_Types].xml", """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/s.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/st.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/><Override PartName="/xl/ss.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/></Types>"""),
        ("_rels/.rels", """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"""),
        ("xl/_rels/workbook.xml.rels", """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="s.xml"/><Relationship Id="r2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="st.xml"/><Relationship Id="r3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="ss.xml"/></Relationships>"""),
        ("xl/workbook.xml", $"<workbook xmlns=\"{Main}\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet name=\"A\" sheetId=\"1\" {state} r:id=\"r1\"/></sheets></workbook>"),
        ("xl/s.xml", $"<worksheet xmlns=\"{Main}\"><sheetData>{rows}</sheetData>{after}</worksheet>"),
        ("xl/st.xml", $"<styleSheet xmlns=\"{Main}\"><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>"),
        ("xl/ss.xml", $"<sst xmlns=\"{Main}\">{strings}</sst>"));

    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private static byte[] WithMacros()
    {
        using var stream = new MemoryStream();
        stream.Write(FaqTable.Write("a.xlsx", [new FaqEntry("", "One?", "1")]));

        using (var document = SpreadsheetDocument.Open(stream, isEditable: true))
        {
            using var macros = new MemoryStream([1, 2, 3]);
            document.WorkbookPart!.AddNewPart<VbaProjectPart>().FeedData(macros);
        }

        return stream.ToArray();
    }

    private static byte[] Zip(params (string Name, string Text)[] parts)
    {
        using var stream = new MemoryStream();

        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in parts)
            {
                using var writer = new StreamWriter(archive.CreateEntry(name).Open());
                writer.Write(text);
            }
        }

        return stream.ToArray();
    }
}
