using InternAssistant.Knowledge;

namespace InternAssistant.Tests.Knowledge.Loaders;

public sealed class CsvLoaderTests
{
    [Fact]
    public void Each_row_is_a_question_with_its_answer_and_its_own_front_matter()
    {
        var document = Read.Csv("Owner,Question,ANSWER,Review_By,published,source,aliases\nrecruiting,Who pays?,\"The lab, always.\nIn \"\"euros\"\".\",2026-06-01,2025-12-03,https://a.example,money; stipend\n,Who comes?,Students.,,,,\n");

        Assert.Equal("Owner | Question | ANSWER | Review_By | published | source | aliases\nrecruiting | Who pays? | The lab, always. In \"euros\". | 2026-06-01 | 2025-12-03 | https://a.example | money; stipend\n | Who comes? | Students.\n", document.Text);
        var first = document.Section("Who pays?");
        var statement = Assert.Single(first.Statements);
        Assert.Equal((StatementKind.TableRow, "The lab, always. In \"euros\".", 2), (statement.Kind, statement.Text, statement.Row));
        Assert.StartsWith("recruiting | Who pays? | ", document.Quote(statement), StringComparison.Ordinal);
        Assert.Equal("Who pays?", first.Heading!.Value.In(document.Text));
        Assert.True(first.IsQuestion);
        Assert.Equal(("recruiting", "https://a.example", new DateOnly(2025, 12, 3), new DateOnly(2026, 6, 1)), (first.FrontMatter!.Owner, first.FrontMatter.Source, first.FrontMatter.Published, first.FrontMatter.ReviewBy));
        Assert.Equal(["money", "stipend"], first.FrontMatter.Aliases);
        Assert.Null(document.Section("Who comes?").FrontMatter);
    }

    [Theory]
    [InlineData("question;answer\nWho?;We, all.\n", "faq.csv")]
    [InlineData("sep=;\r\nquestion;answer\r\nWho?;We, all.\r\n", "faq.csv")]
    [InlineData("question\tanswer\nWho?\tWe, all.", "faq.tsv")]
    [InlineData("\uFEFFanswer,question\r\"We, all.\",Who?\r", "faq.csv")]
    public void Delimiters_line_ends_and_the_order_of_columns_do_not_matter(string text, string name)
    {
        var document = Read.Csv(text, name);

        Assert.Equal("We, all.", Assert.Single(document.Section("Who?").Statements).Text);
        Assert.Equal(2, Assert.Single(document.Section("Who?").Statements).Row);
    }

    [Fact]
    public void Rows_are_counted_as_a_spreadsheet_counts_them()
    {
        var document = Read.Csv("question,answer\n\n\"Two\nlines?\",Yes.\nLast?,No.\n");

        Assert.Equal([3, 4], document.Sections.Select(s => s.Statements[0].Row!.Value));
    }

    [Fact]
    public void What_is_missing_is_noted_with_its_line()
    {
        var document = Read.Csv("question,answer,published\nWho pays?,,\nWho comes?,TBD,\n,Only an answer.,\nWho goes?,\"No\none.\",soon\nLast?,Yes.,,surplus\n");

        Assert.Equal(["Who pays?", "Who comes?"], document.Subjects(RemarkKind.UnansweredQuestion));
        Assert.Equal([(2, RemarkKind.UnansweredQuestion), (3, RemarkKind.UnansweredQuestion), (4, RemarkKind.IgnoredValue), (5, RemarkKind.IgnoredValue), (7, RemarkKind.IgnoredValue)], document.Remarks.Select(r => (r.Line, r.Kind)));
        Assert.Equal(["Only an answer.", "No one.", "Yes."], document.Texts());
        Assert.Empty(document.Sections[0].HeadingPath);
        Assert.DoesNotContain(document.Sections, s => s.OwnHeading == "Who pays?");
    }

    [Fact]
    public void A_row_that_is_not_to_be_indexed_is_nowhere()
    {
        var document = Read.Csv("question,answer,index\nWho?,We.,\nWhy?,Secret.,FALSE\n");

        Assert.DoesNotContain("Secret", document.Text, StringComparison.Ordinal);
        Assert.Equal(["We."], document.Texts());
    }

    [Fact]
    public void A_table_without_questions_is_a_plain_table()
    {
        var document = Read.Csv("Level,Stipend\nPhD,\"€2,100\"\n");

        var statement = Assert.Single(Assert.Single(document.Sections).Statements);
        Assert.Equal(("Level: PhD | Stipend: €2,100", "PhD | €2,100", 2), (statement.Text, document.Quote(statement), statement.Row));
        Assert.Equal(["Level | Stipend"], Read.Csv("Level,Stipend\n").Quotes());
    }
}
