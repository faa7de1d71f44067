using InternAssistant.Knowledge;
using InternAssistant.Tests.Builders;

namespace InternAssistant.Tests.Knowledge.Loaders;

public sealed class DocxLoaderTests
{
    [Fact]
    public void Headings_are_known_by_their_styles_and_the_title_stands_above_them()
    {
        var document = Read.Docx(new DocxFile().Paragraph("Intern FAQ", "Title").Heading(1, "Money").Paragraph("Who pays?", "Asked").Paragraph("The lab. Always.").Heading(2, "Why?").Heading(1, "Dates").Paragraph("In May."));

        Assert.Equal("Intern FAQ", document.Title);
        Assert.Equal(["Intern FAQ", "Money", "Who pays?"], document.Sections[0].HeadingPath);
        Assert.True(document.Sections[0].IsQuestion);
        Assert.Equal(["The lab.", "Always.", "In May."], document.Texts());
        Assert.Equal(["Why?"], document.Subjects(RemarkKind.UnansweredQuestion));
    }

    [Theory]
    [InlineData("<w:vanish/>")]
    [InlineData("<w:color w:val=\"FFFFFF\"/>")]
    [InlineData("<w:color w:val=\"123456\"/><w:shd w:val=\"clear\" w:fill=\"123456\"/>")]
    [InlineData("<w:sz w:val=\"2\"/>")]
    public void Text_that_people_do_not_see_is_left_out_and_noted(string run)
    {
        var document = Read.Docx(new DocxFile().Paragraph("Interns are paid.").Paragraph("Secret words", run: run));

        Assert.Equal("Interns are paid.\n", document.Text);
        Assert.Equal(["Secret words"], document.Subjects(RemarkKind.HiddenText));
    }

    [Theory]
    [InlineData("<w:vanish w:val=\"0\"/>", "")]
    [InlineData("<w:color w:val=\"FFFFFF\"/><w:shd w:val=\"clear\" w:fill=\"123456\"/>", "")]
    [InlineData("<w:color w:val=\"FFFFFF\"/>", "<w:shd w:val=\"clear\" w:fill=\"123456\"/>")]
    [InlineData("<w:color w:val=\"auto\"/>", "")]
    public void Text_that_people_see_is_kept(string run, string paragraph) =>
        Assert.Equal(["Plain words"], Read.Docx(new DocxFile().Paragraph("Plain words", run: run, paragraph: paragraph)).Texts());

    [Fact]
    public void Changes_are_read_as_accepted_and_fields_by_their_results()
    {
        var document = Read.Docx(new DocxFile().Comment("7", "Is this right?").Link("l1", "https://a.example/").Link("l2", "mailto:a b@[x").Xml(
            "<w:p><w:r><w:t xml:space=\"preserve\">Pay is </w:t></w:r><w:del w:id=\"1\"><w:r><w:delText>100</w:delText></w:r></w:del><w:ins w:id=\"2\"><w:r><w:t>200</w:t></w:r></w:ins>"
            + "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>DATE</w:instrText></w:r><w:r><w:t>code</w:t></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t xml:space=\"preserve\"> euros</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
            + "<w:r><w:tab/><w:t>for all.</w:t><w:commentReference w:id=\"7\"/></w:r></w:p>"
            + "<w:p><w:hyperlink r:id=\"l1\"><w:r><w:t>See here.</w:t></w:r></w:hyperlink><w:hyperlink r:id=\"l2\"><w:r><w:t> Write.</w:t></w:r></w:hyperlink></w:p>"));

        Assert.Equal(["Pay is 200 euros for all.", "See here.", "Write."], document.Texts());
        Assert.Equal(["Is this right?"], document.Subjects(RemarkKind.Comment));
        Assert.Equal(["https://a.example/", "mailto:a b@[x"], document.Subjects(RemarkKind.Link));
    }

    [Fact]
    public void Merged_cells_repeat_what_they_say()
    {
        string Cell(string text, string cell = "") => DocxFile.CellXml(text, cell);
        var document = Read.Docx(new DocxFile().Xml(
            $"<w:tbl><w:tr>{Cell("Site")}{Cell("Start")}{Cell("Weeks")}</w:tr><w:tr>{Cell("Delft", "<w:vMerge w:val=\"restart\"/>")}{Cell("March")}{Cell("12")}</w:tr>"
            + $"<w:tr>{Cell("", "<w:vMerge/>")}{Cell("by agreement", "<w:gridSpan w:val=\"2\"/>")}</w:tr></w:tbl>"));

        Assert.Equal(["Delft | March | 12", "Delft | by agreement"], document.Quotes());
        Assert.Equal(["Site: Delft | Start: March | Weeks: 12", "Site: Delft | Start / Weeks: by agreement"], document.Texts());
    }

    [Fact]
    public void Lists_are_announced_and_notes_stand_below_what_they_explain()
    {
        var document = Read.Docx(new DocxFile().Footnote("5", "Before tax.").Paragraph("Contents", "TOC1").Paragraph("You need:").Item("a degree").Item("in physics", depth: 1).Item("patience")
            .Xml("<w:p><w:r><w:t>Pay is 200.</w:t><w:footnoteReference w:id=\"5\"/></w:r></w:p>").Paragraph("The end."));

        Assert.Equal("You need:\n\n- a degree\n- in physics\n- patience\n\nPay is 200.\n\nBefore tax.\n\nThe end.\n", document.Text);
        Assert.Equal([true, true, false, false], document.Sections[0].Statements.Take(4).Select(s => s.AnnouncesList));
    }

    [Fact]
    public void A_text_box_is_read_once()
    {
        var box = DocxFile.ParagraphXml("Boxed advice.");
        var document = Read.Docx(new DocxFile().Xml(
            $"<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wp:anchor><a:graphic><a:graphicData><wps:wsp><wps:txbx><w:txbxContent>{box}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice>"
            + $"<mc:Fallback><w:pict><v:textbox><w:txbxContent>{box}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>"));

        Assert.Equal(["Boxed advice."], document.Texts());
    }
}
