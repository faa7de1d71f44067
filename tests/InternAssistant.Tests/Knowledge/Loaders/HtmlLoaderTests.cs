using InternAssistant.Knowledge;

namespace InternAssistant.Tests.Knowledge.Loaders;

public sealed class HtmlLoaderTests
{
    [Fact]
    public void The_furniture_of_the_site_is_no_document()
    {
        var document = Read.Html("""
            <title>Site</title><body><div class="cookie-banner">We use cookies.</div><header>Northgate</header><nav><a href="/jobs">All jobs</a></nav>
            <form><h1>Internships</h1><p>Interns are welcome.</p><button>Apply now</button><label>Your name</label></form>
            <h2>Related jobs</h2><p>Engineer, Berlin.</p><aside>Newsletter.</aside><script>var a = "script";</script><footer>Imprint.</footer>
            """);

        Assert.Equal(["Interns are welcome."], document.Texts());
        Assert.Equal("Internships", document.Title);
        Assert.DoesNotContain("Berlin", document.Text, StringComparison.Ordinal);
        Assert.Empty(document.Remarks);
    }

    [Theory]
    [InlineData("<main><p>Yes.</p></main><p>No.</p>")]
    [InlineData("<div role=main><p>Yes.</p></div><p>No.</p>")]
    [InlineData("<p>No.</p><article><p>Yes.</p></article>")]
    public void The_main_content_is_read_alone(string page) => Assert.Equal(["Yes."], Read.Html(page).Texts());

    [Theory]
    [InlineData("<p hidden>Secret words</p>")]
    [InlineData("<p style='display:none'>Secret words</p>")]
    [InlineData("<p style='VISIBILITY: hidden'>Secret words</p>")]
    [InlineData("<p style='font-size:0'>Secret words</p>")]
    [InlineData("<p style='opacity:0.0'>Secret words</p>")]
    [InlineData("<p style='color:#fff'>Secret words</p>")]
    [InlineData("<font color=white>Secret words</font>")]
    [InlineData("<p style='color:white !important'><b>Secret words</b></p>")]
    [InlineData("<div style='background:#123456'><p style='color:rgb(18, 52, 86)'>Secret words</p></div>")]
    [InlineData("<p style='text-indent:-9999px'>Secret words</p>")]
    [InlineData("<p style='position:absolute; left:-10000px'>Secret words</p>")]
    [InlineData("<p style='height:0;overflow:hidden'>Secret words</p>")]
    [InlineData("<style>.ghost, #other { color : white }</style><p class='a ghost'>Secret words</p>")]
    [InlineData("<style>/* p{} */ p#x{} #ghost{display:none}</style><p id=ghost>Secret words</p>")]
    public void Text_that_people_do_not_see_is_left_out_and_noted(string hidden)
    {
        var document = Read.Html($"<h1>Pay</h1>\n<p>Interns are paid.</p>\n{hidden}");

        Assert.Equal(["Interns are paid."], document.Texts());
        Assert.DoesNotContain("Secret", document.Text, StringComparison.Ordinal);
        Assert.Equal((RemarkKind.HiddenText, 3, "Secret words"), Assert.Single(document.Remarks) is var remark ? (remark.Kind, remark.Line, remark.Subject) : default);
    }

    [Theory]
    [InlineData("<details><summary>More</summary><p>Plain words</p></details>")]
    [InlineData("<div style='background:navy'><p style='color:#fff'>Plain words</p></div>")]
    [InlineData("<style>@media print { p { display: none } }</style><p>Plain words</p>")]
    [InlineData("<style>.panel{display:none}</style><button aria-controls=p1>Open</button><p class=panel id=p1>Plain words</p>")]
    [InlineData("<p style='font-size:0.9em; opacity: 1'>Plain words</p>")]
    public void Text_that_people_see_is_kept(string visible) => Assert.Contains("Plain words", Read.Html(visible).Texts());

    [Fact]
    public void Comments_and_links_are_noted_with_their_lines()
    {
        var document = Read.Html("<p>See\n<a href='https://a.example/b'>the page</a>.</p>\n<div>\n<!-- ask legal -->\n</div>");

        Assert.Equal([new Remark(RemarkKind.Link, 2, "https://a.example/b"), new Remark(RemarkKind.Comment, 3, "ask legal")], document.Remarks);
        Assert.Equal(["See the page."], document.Texts());
    }

    [Fact]
    public void A_row_is_quoted_whole_and_reads_with_its_headers()
    {
        var document = Read.Html("<table><tr><th>Level<th>Stipend<th>Housing<tr><td rowspan=2>PhD<td>€2,100<td>Yes<tr><td colspan=2>by agreement</table>");

        Assert.Equal("Level | Stipend | Housing\nPhD | €2,100 | Yes\nPhD | by agreement\n", document.Text);
        Assert.Equal(["Level: PhD | Stipend: €2,100 | Housing: Yes", "Level: PhD | Stipend / Housing: by agreement"], document.Texts());
        Assert.Equal(["PhD | €2,100 | Yes", "PhD | by agreement"], document.Quotes());
    }

    [Fact]
    public void Labels_in_a_table_or_a_definition_list_read_with_their_values()
    {
        Assert.Equal(["Deadline: 31 March"], Read.Html("<table><tr><th>Deadline<td>31 March</table>").Texts());
        Assert.Equal(["Duration: 12 weeks", "Location: Delft"], Read.Html("<dl><dt>Duration<dd>12 weeks<dt>Location<dd>Delft</dl>").Texts());
    }

    [Fact]
    public void Questions_open_sections_and_those_without_answer_are_noted()
    {
        var document = Read.Html("<h1>FAQ</h1><dl><dt>Who pays?<dd>The lab.</dl>\n<details><summary>Who comes?</summary>Students.</details>\n<p>Q: Who goes?</p><p>A: Nobody.</p>\n<h2>Is there parking?</h2>\n<h2>Is there lunch?</h2><p>Yes.</p>");

        Assert.Equal(["Who pays?", "Who comes?", "Who goes?", "Is there lunch?"], document.Sections.Select(s => s.OwnHeading));
        Assert.All(document.Sections, s => Assert.True(s.IsQuestion));
        Assert.Equal(["Is there parking?"], document.Subjects(RemarkKind.UnansweredQuestion));
    }

    [Fact]
    public void What_follows_an_opened_detail_does_not_belong_to_it()
    {
        var document = Read.Html("<h1>FAQ</h1><details><summary>Who pays?</summary>The lab.</details><p>Write to us.</p>");

        Assert.Equal(["FAQ"], document.Sections[1].HeadingPath);
    }

    [Fact]
    public void Items_stand_behind_dashes_and_lists_within_lists_are_announced()
    {
        var document = Read.Html("<p>You need:</p><ul><li>a degree<ul><li>in physics</ul><li>patience</ul><p>One line<br>Another line</p>");

        Assert.Equal("You need:\n\n- a degree\n- in physics\n- patience\n\nOne line\nAnother line\n", document.Text);
        Assert.Equal([true, true, false, false, false], document.Sections[0].Statements.Select(s => s.AnnouncesList));
    }

    [Fact]
    public void The_encoding_that_a_page_names_is_used()
    {
        byte[] bytes = [.. "<meta charset=windows-1251><p>Hello "u8, 0xCF, 0xF0, 0xE8, .. "</p>"u8];

        var document = Assert.IsType<LoadResult.Loaded>(new InternAssistant.Knowledge.Loaders.HtmlLoader().Load(new SourceFile("a.html", bytes))).Document;

        Assert.Equal(["Hello При"], document.Texts());
    }
}
