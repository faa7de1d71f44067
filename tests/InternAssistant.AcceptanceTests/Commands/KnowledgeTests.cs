using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using InternAssistant.AcceptanceTests.Builders;
using InternAssistant.AcceptanceTests.Drivers;

namespace InternAssistant.AcceptanceTests.Commands;

public sealed class KnowledgeTests
{
    [Fact]
    public async Task An_answer_that_was_edited_in_a_workbook_is_given_with_its_citation()
    {
        using var workspace = Workspace.AboutZarnow();
        await Cli.RunAsync(workspace.Folder, "index");
        var exported = await Cli.RunAsync(workspace.Folder, "knowledge", "export", "--faq", "faq.xlsx", "--json");
        Edit(Path.Combine(workspace.Folder, "faq.xlsx"), "The internship in Oslo lasts 16 weeks.", "The internship in Oslo lasts 20 weeks.");

        var imported = await Cli.RunAsync(workspace.Folder, "knowledge", "import", "faq.xlsx", "--json");
        var asked = await Cli.RunAsync(workspace.Folder, "ask", "How long is the internship in Oslo?", "--json");

        Assert.Equal((0, 3), (exported.ExitCode, exported.Json.GetProperty("questions").GetInt32()));
        Assert.Equal((0, "imported"), (imported.ExitCode, imported.Json.GetProperty("status").GetString()));
        Assert.True(imported.Json.GetProperty("report").GetProperty("promoted").GetBoolean());
        var citation = asked.Json.GetProperty("citations")[0];
        Assert.Equal("The internship in Oslo lasts 20 weeks.", citation.GetProperty("quote").GetString());
        Assert.Equal("faq/duration.md", citation.GetProperty("documentId").GetString());
    }

    [Fact]
    public async Task A_new_question_without_a_document_is_answered_from_the_curated_file()
    {
        using var workspace = Workspace.AboutZarnow();
        await Cli.RunAsync(workspace.Folder, "index");
        var table = workspace.WithFile("new.csv", "question,answer,published\nMay interns bring a dog?,Interns may bring a dog to the Zarnow lab on Fridays.,2026-01-05\n");

        var imported = await Cli.RunAsync(workspace.Folder, "knowledge", "import", table);
        var asked = await Cli.RunAsync(workspace.Folder, "ask", "May interns bring a dog?", "--json");

        Assert.Equal(0, imported.ExitCode);
        Assert.Contains("faq/curated.csv: 1 added, 0 changed, 0 unchanged", imported.Output, StringComparison.Ordinal);
        Assert.Equal("faq/curated.csv", asked.Json.GetProperty("citations")[0].GetProperty("documentId").GetString());
        Assert.Equal("2026-01-05", asked.Json.GetProperty("citations")[0].GetProperty("asOf").GetString());
    }

    [Fact]
    public async Task What_the_gate_refuses_leaves_the_folder_alone_and_says_which_answer_gets_worse()
    {
        using var workspace = Workspace.AboutZarnow()
            .With("golden/durations.jsonl", "{\"id\":\"oslo\",\"question\":\"How long is the internship in Oslo?\",\"expect\":\"grounded\",\"facts\":[[\"16 weeks\"]]}\n");
        await Cli.RunAsync(workspace.Folder, "index");
        var table = workspace.WithFile("new.csv", "document,question,answer\nfaq/duration.md,How long is the internship in Oslo?,The internship in Oslo lasts 3 weeks.\n");
        var document = Path.Combine(workspace.Knowledge, "faq", "duration.md");
        var before = await File.ReadAllTextAsync(document);

        var refused = await Cli.RunAsync(workspace.Folder, "knowledge", "import", table);

        Assert.Equal(3, refused.ExitCode);
        Assert.Contains("How long is the internship in Oslo?", refused.Output, StringComparison.Ordinal);
        Assert.Contains("Nothing was written", refused.Errors, StringComparison.Ordinal);
        Assert.Equal(before, await File.ReadAllTextAsync(document));

        var forced = await Cli.RunAsync(workspace.Folder, "knowledge", "import", table, "--force", "--reason", "shorter since May");

        Assert.Equal(0, forced.ExitCode);
        Assert.Contains("3 weeks", await File.ReadAllTextAsync(document), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_row_is_named_and_nothing_is_written()
    {
        using var workspace = Workspace.AboutZarnow();
        var table = workspace.WithFile("new.csv", "question,answer\nIs there tea?,Yes.\nIs there milk?,\n");

        var imported = await Cli.RunAsync(workspace.Folder, "knowledge", "import", table);

        Assert.Equal(1, imported.ExitCode);
        Assert.Contains("new.csv row 3", imported.Output, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(workspace.Knowledge, "faq", "curated.csv")));
    }

    [Theory]
    [InlineData("knowledge", "export", "--faq", "faq.ods")]
    [InlineData("knowledge", "export")]
    [InlineData("knowledge", "import", "faq.xlsm")]
    [InlineData("knowledge", "import", "faq.csv", "--to", "../x.csv")]
    [InlineData("knowledge", "import", "faq.csv", "--to", "faq/x.md")]
    [InlineData("knowledge")]
    public async Task Wrong_use_is_told_from_failure(params string[] arguments)
    {
        using var workspace = Workspace.AboutZarnow();

        var run = await Cli.RunAsync(workspace.Folder, arguments);

        Assert.Equal(2, run.ExitCode);
        Assert.Equal("", run.Output);
        Assert.NotEqual("", run.Errors);
    }

    private static void Edit(string path, string before, string after)
    {
        using var document = SpreadsheetDocument.Open(path, isEditable: true);
        var sheet = document.WorkbookPart!.WorksheetParts.Single().Worksheet;
        var text = Assert.Single(sheet.Descendants<Text>(), text => text.Text == before);
        text.Text = after;
        text.Space = SpaceProcessingModeValues.Preserve;
        sheet.Save();
    }
}
