using InternAssistant.AcceptanceTests.Builders;
using InternAssistant.AcceptanceTests.Drivers;

namespace InternAssistant.AcceptanceTests.Commands;

public sealed class IndexTests
{
    [Fact]
    public async Task The_first_index_tells_what_was_added()
    {
        using var workspace = Workspace.AboutZarnow();

        var indexed = await Cli.RunAsync(workspace.Folder, "index", "--json");

        Assert.Equal(0, indexed.ExitCode);
        Assert.True(indexed.Json.GetProperty("promoted").GetBoolean());
        Assert.Equal(3, indexed.Json.GetProperty("documents").GetInt32());
        Assert.Equal(3, indexed.Json.GetProperty("added").GetArrayLength());
    }

    [Fact]
    public async Task An_unchanged_folder_is_not_written_again()
    {
        using var workspace = Workspace.AboutZarnow();
        var first = await Cli.RunAsync(workspace.Folder, "index", "--json");

        var second = await Cli.RunAsync(workspace.Folder, "index", "--json");

        Assert.False(second.Json.GetProperty("promoted").GetBoolean());
        Assert.Equal(first.Json.GetProperty("snapshot").GetString(), second.Json.GetProperty("snapshot").GetString());
    }

    [Fact]
    public async Task The_status_names_the_snapshot_that_serves()
    {
        using var workspace = Workspace.AboutZarnow();
        var indexed = await Cli.RunAsync(workspace.Folder, "index", "--json");

        var status = await Cli.RunAsync(workspace.Folder, "index", "status", "--json");

        Assert.Equal(indexed.Json.GetProperty("snapshot").GetString(), status.Json.GetProperty("current").GetString());
        var snapshot = Assert.Single(status.Json.GetProperty("snapshots").EnumerateArray());
        Assert.True(snapshot.GetProperty("valid").GetBoolean());
        Assert.True(snapshot.GetProperty("current").GetBoolean());
    }

    [Fact]
    public async Task The_status_before_the_first_index_says_what_to_do()
    {
        using var workspace = Workspace.AboutZarnow();

        var status = await Cli.RunAsync(workspace.Folder, "index", "status");

        Assert.Equal(0, status.ExitCode);
        Assert.Contains("index --knowledge", status.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_text_of_a_document_is_printed_to_the_character()
    {
        const string Text = "# Damaged\r\n\r\nGrüße \u2013 don’t  fold   this. ";
        using var workspace = new Workspace().With("lab/damaged.md", Text);
        await Cli.RunAsync(workspace.Folder, "index");

        var printed = await Cli.RunAsync(workspace.Folder, "index", "text", "lab/damaged.md");

        Assert.Equal(Text, printed.Output);
    }

    [Fact]
    public async Task A_document_that_the_snapshot_does_not_have_is_named()
    {
        using var workspace = Workspace.AboutZarnow();
        await Cli.RunAsync(workspace.Folder, "index");

        var printed = await Cli.RunAsync(workspace.Folder, "index", "text", "lab/nothing.md");

        Assert.Equal(1, printed.ExitCode);
        Assert.Contains("lab/nothing.md", printed.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_binary_file_is_left_out_and_named_and_the_rest_goes_on()
    {
        using var workspace = Workspace.AboutZarnow().With("lab/picture.md", [0x89, 0x50, 0x4E, 0x47, 0x00, 0x00, 0x1A, 0x0A, 0xFF, 0xD8, 0x00, 0x01]);

        var indexed = await Cli.RunAsync(workspace.Folder, "index");

        Assert.Equal(0, indexed.ExitCode);
        Assert.Contains("lab/picture.md", indexed.Errors, StringComparison.Ordinal);
        Assert.Contains("3 documents", indexed.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_that_does_not_exist_fails_and_is_named()
    {
        using var workspace = new Workspace();

        var indexed = await Cli.RunAsync(workspace.Folder, "index", "--knowledge", "no-such-folder");

        Assert.Equal(1, indexed.ExitCode);
        Assert.Contains("no-such-folder", indexed.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Folders_of_the_same_name_have_indexes_of_their_own()
    {
        using var workspace = Workspace.AboutZarnow();
        using var other = new Workspace().With("a.md", "# Other\n\nThe Other lab serves tea.\n");
        await Cli.RunAsync(workspace.Folder, "index", "--knowledge", other.Knowledge);

        var indexed = await Cli.RunAsync(workspace.Folder, "index", "--json");

        Assert.Equal(3, indexed.Json.GetProperty("added").GetArrayLength());
        Assert.Empty(indexed.Json.GetProperty("removed").EnumerateArray());
    }
}
