using System.Text.Json;
using InternAssistant.AcceptanceTests.Builders;
using InternAssistant.AcceptanceTests.Drivers;

namespace InternAssistant.AcceptanceTests.Commands;

public sealed class AskTests
{
    [Fact]
    public async Task A_question_is_answered_with_the_quoted_words()
    {
        using var workspace = Workspace.AboutZarnow();

        var asked = await Cli.RunAsync(workspace.Folder, "ask", "Can I park at the Zarnow lab?");

        Assert.Equal(0, asked.ExitCode);
        Assert.Contains("[1] “There is no visitor parking at the Zarnow lab.”", asked.Output, StringComparison.Ordinal);
        Assert.Contains("as of 2025-12-03", asked.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', asked.Output);
    }

    [Fact]
    public async Task The_JSON_quotes_what_stands_at_its_offsets_in_the_extracted_text()
    {
        using var workspace = Workspace.AboutZarnow();

        var citation = (await Cli.RunAsync(workspace.Folder, "ask", "Can I park at the Zarnow lab?", "--json")).Json.GetProperty("citations")[0];
        var text = (await Cli.RunAsync(workspace.Folder, "index", "text", citation.GetProperty("documentId").GetString()!)).Output;

        var span = text[citation.GetProperty("start").GetInt32()..citation.GetProperty("end").GetInt32()];
        Assert.Equal(citation.GetProperty("quote").GetString(), span);
    }

    [Fact]
    public async Task A_changed_folder_is_indexed_before_the_question_is_answered()
    {
        using var workspace = Workspace.AboutZarnow();
        await Cli.RunAsync(workspace.Folder, "ask", "Can I park at the Zarnow lab?");
        workspace.With("travel/getting-here.md", "# Getting to the Zarnow lab\n\n## Parking\n\nVisitors park in the Zarnow lab's forty spaces.\n");

        var asked = await Cli.RunAsync(workspace.Folder, "ask", "Can I park at the Zarnow lab?");

        Assert.Contains("forty", asked.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""["How long is the internship in Lisbon?"]""")]
    [InlineData("""[{"question":"How long is the internship in Lisbon?","answer":"12 weeks"}]""")]
    [InlineData("{\"question\":\"How long is the internship in Lisbon?\"}\r\n")]
    public async Task A_history_file_makes_a_follow_up_understood(string history)
    {
        using var workspace = Workspace.AboutZarnow();
        var file = workspace.WithFile("history.json", history);

        var asked = await Cli.RunAsync(workspace.Folder, "ask", "and in Oslo?", "--history", file);

        Assert.Contains("16 weeks", asked.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_without_an_answer_is_no_failure()
    {
        using var workspace = Workspace.AboutZarnow();

        var asked = await Cli.RunAsync(workspace.Folder, "ask", "Who won the chess world championship?", "--json");

        Assert.Equal(0, asked.ExitCode);
        Assert.Equal("abstained", asked.Json.GetProperty("status").GetString());
        Assert.Equal(JsonValueKind.Array, asked.Json.GetProperty("citations").ValueKind);
    }

    [Theory]
    [InlineData("ask")]
    [InlineData("ask", "a question", "--batch", "file")]
    [InlineData("ask", "a question", "--now", "tomorrow")]
    [InlineData("ask", "a question", "--nonsense")]
    [InlineData("ask", "--nonsense")]
    [InlineData("ask", "--batch", "file", "--history", "file")]
    [InlineData("dance")]
    [InlineData("index", "--wach")]
    [InlineData("index", "text")]
    public async Task Wrong_use_exits_with_2_and_a_reason(params string[] arguments)
    {
        using var workspace = new Workspace();

        var asked = await Cli.RunAsync(workspace.Folder, arguments);

        Assert.Equal(2, asked.ExitCode);
        Assert.NotEmpty(asked.Errors);
        Assert.Empty(asked.Output);
    }

    [Fact]
    public async Task A_folder_that_does_not_exist_is_named()
    {
        using var workspace = new Workspace();

        var asked = await Cli.RunAsync(workspace.Folder, "ask", "Can I park?", "--knowledge", "no-such-folder");

        Assert.Equal(1, asked.ExitCode);
        Assert.Contains("no-such-folder", asked.Errors, StringComparison.Ordinal);
        Assert.Empty(asked.Output);
    }

    [Fact]
    public async Task A_folder_without_documents_is_named()
    {
        using var workspace = new Workspace();

        var asked = await Cli.RunAsync(workspace.Folder, "ask", "Can I park?");

        Assert.Equal(1, asked.ExitCode);
        Assert.Contains(workspace.Knowledge, asked.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Damaged_settings_are_named()
    {
        using var workspace = Workspace.AboutZarnow();
        workspace.WithFile("appsettings.json", "{ no JSON");

        var asked = await Cli.RunAsync(workspace.Folder, "ask", "Can I park?");

        Assert.Equal(1, asked.ExitCode);
        Assert.Contains("appsettings.json", asked.Errors, StringComparison.Ordinal);
    }
}
