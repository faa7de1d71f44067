using System.Text;
using InternAssistant.Indexing;
using InternAssistant.Knowledge.Faq;
using InternAssistant.Knowledge.Lint;

namespace InternAssistant.Tests.Knowledge.Faq;

/// <summary>What the rows of a table do to the documents, and what they may not do.</summary>
public sealed class FaqImportTests
{
    private const string Pay = "---\ntitle: Pay\nowner: recruiting\nreview-by: 2027-05-31\n---\n# Pay\n\n## What is the pay in Oslo?\n\nThe pay in Oslo is 2,000 euros.\n\n## What is the pay in Lisbon?\n\nThe pay in Lisbon is 1,500 euros.\n\n## Empty part\n\n## Is there a bonus?\n";

    [Fact]
    public async Task A_changed_answer_replaces_the_text_under_its_heading_and_nothing_else()
    {
        using var folder = new Folders().With("faq/pay.md", Pay);

        var imported = await folder.ImportTextAsync("document,question,answer\nfaq/pay.md,what is  the PAY in Oslo?,The pay in Oslo is 2100 euros.\n");

        Assert.Equal(FaqImportStatus.Imported, imported.Status);
        Assert.Equal(Pay.Replace("2,000", "2100", StringComparison.Ordinal), folder.Text("faq/pay.md"));
        var change = Assert.Single(imported.Changes);
        Assert.Equal((0, 1, 0), (change.Added, change.Changed, change.Unchanged));
        Assert.Equal(["What is the pay in Lisbon?"], change.NotInFile);
    }

    [Fact]
    public async Task Encoding_byte_order_mark_and_line_ends_of_a_document_stay()
    {
        byte[] before = [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Pay.Replace("\n", "\r\n", StringComparison.Ordinal))];
        using var folder = new Folders().With("faq/pay.md", before);

        await folder.ImportTextAsync("document,question,answer\nfaq/pay.md,What is the pay in Oslo?,\"It is 2,000 euros.\nIt is paid monthly.\"\n");

        var text = Pay.Replace("The pay in Oslo is 2,000 euros.", "It is 2,000 euros.\nIt is paid monthly.", StringComparison.Ordinal).Replace("\n", "\r\n", StringComparison.Ordinal);
        Assert.Equal([.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(text)], File.ReadAllBytes(Path.Combine(folder.Knowledge, "faq/pay.md")));
    }

    [Fact]
    public async Task A_document_in_an_old_encoding_stays_in_it()
    {
        using var folder = new Folders().With("faq/pay.md", [.. "# Pay\n\n## Is a caf"u8, 0xE9, .. " near?\n\nYes, there is one.\n"u8]);

        await folder.ImportTextAsync("document,question,answer\nfaq/pay.md,Is a café near?,Yes: the café Noël.\n");

        Assert.Equal([.. "# Pay\n\n## Is a caf"u8, 0xE9, .. " near?\n\nYes: the caf"u8, 0xE9, .. " No"u8, 0xEB, .. "l.\n"u8], File.ReadAllBytes(Path.Combine(folder.Knowledge, "faq/pay.md")));
    }

    [Fact]
    public async Task A_new_question_is_a_new_heading_and_an_open_one_gets_its_answer()
    {
        using var folder = new Folders().With("faq/pay.md", Pay.TrimEnd('\n'));

        await folder.ImportTextAsync("document,question,answer\nfaq/pay.md,Is there a bonus?,There is no bonus.\nfaq/pay.md,Is pay taxed?,Pay is taxed.\n");

        Assert.Equal(Pay + "\nThere is no bonus.\n\n## Is pay taxed?\n\nPay is taxed.\n", folder.Text("faq/pay.md"));
        Assert.Equal(4, FaqFolder.Read(folder.Knowledge).Entries.Count);
    }

    [Theory]
    [InlineData("A line.\n# A heading")]
    [InlineData("A line.\n---")]
    [InlineData("```\nnever closed")]
    [InlineData("<!-- nothing to see -->")]
    [InlineData("Q: Is this one?\nA: Yes.")]
    public async Task An_answer_that_Markdown_would_read_differently_is_refused_by_its_row(string answer)
    {
        using var folder = new Folders().With("faq/pay.md", Pay);
        var before = folder.Contents();

        var imported = await folder.ImportTextAsync($"document,question,answer\nfaq/pay.md,What is the pay in Lisbon?,It is 1600 euros.\nfaq/pay.md,What is the pay in Oslo?,\"{answer}\"\n");

        Assert.Equal(FaqImportStatus.Faulty, imported.Status);
        Assert.Equal(("unreadable-answer", 3), (Assert.Single(imported.Findings).Rule, imported.Findings[0].Line));
        Assert.Equal(before, folder.Contents());
    }

    [Fact]
    public async Task Rows_of_a_csv_document_are_changed_in_place_and_other_rows_keep_their_bytes()
    {
        const string Table = "Question;Answer;Notes\r\n\"Is there  tea?\" ;\"Yes.\"; keep \r\nIs there milk?;\"No;\r\nnever\";x\r\nIs there sugar?;tbd\r\n";
        using var folder = new Folders().With("faq/tea.csv", Table);

        var imported = await folder.ImportTextAsync("document,question,answer,owner\nfaq/tea.csv,is there tea?,\"Green; black\",facilities\nfaq/tea.csv,Is there honey?,=Honey,\nfaq/tea.csv,Is there sugar?,White sugar,\n");

        Assert.Equal(FaqImportStatus.Imported, imported.Status);
        Assert.Equal(
            "Question;Answer;Notes;owner\r\n\"Is there  tea?\" ;\"Green; black\"; keep ;facilities\r\nIs there milk?;\"No;\r\nnever\";x\r\nIs there sugar?;White sugar\r\nIs there honey?;'=Honey;;\r\n",
            folder.Text("faq/tea.csv"));
        Assert.Equal("=Honey", FaqFolder.Read(folder.Knowledge).Entries.Single(entry => entry.Question == "Is there honey?").Answer);
    }

    [Fact]
    public async Task A_value_of_a_row_can_be_taken_away_and_one_of_the_document_cannot()
    {
        using var folder = new Folders().With("faq/tea.csv", "question,answer,owner\nIs there tea?,Yes.,facilities\nIs there milk?,No.,\n").With("faq/tea.csv.yaml", "owner: recruiting\n");
        Assert.Equal(["facilities", "recruiting"], FaqFolder.Read(folder.Knowledge).Entries.Select(entry => entry.Owner));

        await folder.ImportTextAsync("document,question,answer,owner\nfaq/tea.csv,Is there tea?,Yes.,\nfaq/tea.csv,Is there milk?,No.,\n");

        Assert.Equal("question,answer,owner\nIs there tea?,Yes.,\nIs there milk?,No.,\n", folder.Text("faq/tea.csv"));
        Assert.Equal(["recruiting", "recruiting"], FaqFolder.Read(folder.Knowledge).Entries.Select(entry => entry.Owner));
    }

    [Fact]
    public async Task Rows_without_a_document_go_to_the_curated_file_that_was_asked_for()
    {
        using var folder = Folders.WithOneDocument();
        var table = folder.Write("table.csv", "question,answer,review-by\nIs there tea?,Yes.,31.05.2027\n");

        var imported = await folder.ImportAsync(table, to: "new/tea.csv");

        Assert.Equal(["new/tea.csv"], imported.Written);
        Assert.Equal("\uFEFFquestion,answer,owner,published,review-by,source\r\nIs there tea?,Yes.,,,2027-05-31,\r\n", Encoding.UTF8.GetString(File.ReadAllBytes(Path.Combine(folder.Knowledge, "new/tea.csv"))));
    }

    [Theory]
    [InlineData("faq/pay.md,,An answer.,,", "empty-question")]
    [InlineData("faq/pay.md,What is the pay in Oslo?,,,", "empty-answer")]
    [InlineData(",Is there tea?,Yes.,,31.02.2027", "bad-date")]
    [InlineData(",Is there tea?,Yes.,,5/6/2027", "bad-date")]
    [InlineData(",Is there tea?,TBD,,", "unreadable-answer")]
    [InlineData("../x.csv,Is there tea?,Yes.,,", "unknown-document")]
    [InlineData("/etc/x.csv,Is there tea?,Yes.,,", "unknown-document")]
    [InlineData("faq/PAY.md,Is there tea?,Yes.,,", "unknown-document")]
    [InlineData("golden/x.csv,Is there tea?,Yes.,,", "unknown-document")]
    [InlineData("faq/link.md,Is there tea?,Yes.,,", "read-only-document")]
    [InlineData("faq/page.txt,Is there tea?,Yes.,,", "read-only-document")]
    [InlineData("faq/pay.md,Tell me about tax,Pay is taxed.,,", "unreadable-answer")]
    [InlineData("faq/pay.md,What is the pay in Oslo?,The pay in Oslo is 2000 euros.,facilities,", "value-of-document")]
    public async Task One_wrong_row_is_named_and_stops_the_whole_import(string row, string rule)
    {
        using var folder = new Folders().With("faq/pay.md", Pay).With("faq/page.txt", "Tea\n\nThere is tea.\n").With("golden/x.csv", "question,answer\na?,b\n");
        File.CreateSymbolicLink(Path.Combine(folder.Knowledge, "faq/link.md"), "pay.md");
        await folder.IndexAsync();
        var (before, served) = (folder.Contents(), folder.Served());

        var imported = await folder.ImportTextAsync($"document,question,answer,owner,review-by\nfaq/pay.md,What is the pay in Lisbon?,It is 1600 euros.,,\n{row}\n");

        Assert.Equal(FaqImportStatus.Faulty, imported.Status);
        Assert.Contains(imported.Findings, finding => finding.Rule == rule && finding.Line == 3 && finding.Severity == Severity.Error);
        Assert.Equal(before, folder.Contents());
        Assert.Equal(served, folder.Served());
    }

    [Fact]
    public async Task A_question_that_stands_twice_in_the_table_is_refused()
    {
        using var folder = Folders.WithOneDocument();

        var imported = await folder.ImportTextAsync("question,answer\nIs there tea?,Yes.\n is THERE tea?,No.\n");

        Assert.Equal(("duplicate-question", 3), (Assert.Single(imported.Findings).Rule, imported.Findings[0].Line));
    }

    [Fact]
    public async Task A_question_that_a_document_asks_twice_keeps_its_answers_when_the_rows_are_sorted()
    {
        const string Twice = "# Pay\n\n# Oslo\n\n## How much?\n\nIn Oslo 2000.\n\n# Lisbon\n\n## How much?\n\nIn Lisbon 1500.\n";
        using var folder = new Folders().With("faq/pay.md", Twice);

        await folder.ImportTextAsync("document,question,answer\nfaq/pay.md,How much?,In Lisbon 1600.\nfaq/pay.md,How much?,In Oslo 2000.\n");
        var ambiguous = await folder.ImportTextAsync("document,question,answer\nfaq/pay.md,How much?,In Rome 1.\n");

        Assert.Equal(Twice.Replace("1500", "1600", StringComparison.Ordinal), folder.Text("faq/pay.md"));
        Assert.Equal("ambiguous-question", Assert.Single(ambiguous.Findings).Rule);
    }

    [Fact]
    public async Task Unknown_columns_and_questions_answered_elsewhere_are_warnings()
    {
        using var folder = new Folders().With("faq/pay.md", Pay);

        var imported = await folder.ImportTextAsync("question,answer,notes\nWhat is the pay in Oslo?,It is good.,x\n");

        Assert.Equal(["unknown-column", "answered-elsewhere"], imported.Findings.Select(finding => finding.Rule));
        Assert.Equal(FaqImportStatus.Imported, imported.Status);
    }

    [Fact]
    public async Task What_the_gate_refuses_is_not_written_unless_it_is_forced()
    {
        using var folder = new Folders().With("faq/pay.md", Pay).With("golden/g.jsonl", "{\"id\":\"1\",\"question\":\"What is the pay in Oslo?\",\"expect\":\"grounded\",\"facts\":[[\"2,000 euros\"]]}\n");
        await folder.IndexAsync();
        var (before, served) = (folder.Contents(), folder.Served());
        const string Table = "document,question,answer\nfaq/pay.md,What is the pay in Oslo?,The pay in Oslo is 90 euros.\n";

        var refused = await folder.ImportTextAsync(Table);

        Assert.Equal(FaqImportStatus.Refused, refused.Status);
        Assert.NotEmpty(refused.Report!.Objections);
        Assert.Equal(before, folder.Contents());
        Assert.Equal(served, folder.Served());

        var forced = await folder.ImportTextAsync(Table, force: true);

        Assert.Equal(FaqImportStatus.Imported, forced.Status);
        Assert.Contains("90 euros", folder.Text("faq/pay.md"), StringComparison.Ordinal);
        Assert.NotEqual(served, folder.Served());
    }

    [Fact]
    public void When_a_later_file_cannot_be_written_the_earlier_ones_are_as_they_were()
    {
        using var folder = new Folders().With("a.md", "old").With("b.md", "old");
        File.WriteAllText(Path.Combine(folder.Knowledge, "c"), "a file where a folder is needed");
        var before = folder.Contents();

        var problem = FolderEdit.Write(folder.Knowledge, [new("a.md", "old"u8.ToArray(), "new"u8.ToArray()), new("b/new.csv", null, "new"u8.ToArray()), new("c/d.csv", null, "new"u8.ToArray())]);

        Assert.Contains("c/d.csv", problem, StringComparison.Ordinal);
        Assert.Equal(before, folder.Contents());
    }

    [Fact]
    public void A_file_that_changed_meanwhile_is_not_overwritten()
    {
        using var folder = new Folders().With("a.md", "somebody's edit");

        var problem = FolderEdit.Write(folder.Knowledge, [new("a.md", "old"u8.ToArray(), "new"u8.ToArray())]);

        Assert.Contains("a.md", problem, StringComparison.Ordinal);
        Assert.Equal("somebody's edit", folder.Text("a.md"));
    }

    [Fact]
    public void An_export_into_the_knowledge_folder_is_refused()
    {
        using var folder = new Folders().With("faq/pay.md", Pay);

        Assert.NotNull(FaqExport.Write(folder.Knowledge, Path.Combine(folder.Knowledge, "faq", "table.csv"), CancellationToken.None).Problem);
        Assert.Single(folder.Contents());
    }
}
