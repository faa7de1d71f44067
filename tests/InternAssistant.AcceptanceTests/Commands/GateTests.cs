using System.Text.Json;
using InternAssistant.AcceptanceTests.Builders;
using InternAssistant.AcceptanceTests.Drivers;

namespace InternAssistant.AcceptanceTests.Commands;

/// <summary>From an edited folder to a promoted snapshot, as staff do it.</summary>
public sealed class GateTests
{
    [Fact]
    public async Task A_bad_edit_is_refused_reported_and_confirmed()
    {
        using var workspace = Guarded();
        var first = await Cli.RunAsync(workspace.Folder, "index", "--json");
        workspace.With("faq/duration.md", "# How long internships last\n\n## How long is the internship in Lisbon?\n\nThe internship in Lisbon lasts 10 weeks.\n");

        var refused = await Cli.RunAsync(workspace.Folder, "index");
        var json = await Cli.RunAsync(workspace.Folder, "index", "--json");
        var answer = await Cli.RunAsync(workspace.Folder, "ask", "How long is the internship in Lisbon?", "--json");
        var forced = await Cli.RunAsync(workspace.Folder, "index", "--force", "--reason", "shorter from 2027", "--json");

        Assert.Equal(3, refused.ExitCode);
        Assert.Contains("still serves", refused.Errors, StringComparison.Ordinal);
        Assert.Contains("Cause: faq/duration.md", refused.Output, StringComparison.Ordinal);
        Assert.Equal(3, json.ExitCode);
        Assert.Equal(first.Json.GetProperty("snapshot").GetString(), json.Json.GetProperty("snapshot").GetString());
        Assert.Contains("golden-question", json.Json.GetProperty("objections").EnumerateArray().Select(objection => objection.GetProperty("reason").GetString()));
        Assert.Contains("10 weeks", answer.Json.GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.Contains("as it is now", answer.Errors, StringComparison.Ordinal);
        Assert.Equal(0, forced.ExitCode);
        Assert.True(forced.Json.GetProperty("promoted").GetBoolean());
        var log = await File.ReadAllTextAsync(Directory.EnumerateFiles(Path.Combine(workspace.Folder, ".index"), "promotions.jsonl", SearchOption.AllDirectories).Single());
        Assert.Contains("shorter from 2027", log, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_rollback_serves_the_snapshot_before_and_a_diff_says_what_changed()
    {
        using var workspace = Guarded();
        var first = (await Cli.RunAsync(workspace.Folder, "index", "--json")).Json.GetProperty("snapshot").GetString()!;
        workspace.With("travel/getting-here.md", "# Getting to the Zarnow lab\n\n## Parking\n\nVisitors park behind the Zarnow lab.\n");
        var second = (await Cli.RunAsync(workspace.Folder, "index", "--force", "--json")).Json.GetProperty("snapshot").GetString()!;

        var diff = await Cli.RunAsync(workspace.Folder, "index", "diff", first[..10], second[..10], "--json", "--html", "diff.html");
        var plain = await Cli.RunAsync(workspace.Folder, "index", "diff", first[..10], second[..10]);
        var back = await Cli.RunAsync(workspace.Folder, "index", "rollback", "--reason", "too early");
        var status = await Cli.RunAsync(workspace.Folder, "index", "status", "--json");
        var again = await Cli.RunAsync(workspace.Folder, "index");

        var change = Assert.Single(diff.Json.GetProperty("changes").EnumerateArray(), change => change.GetProperty("id").GetString() == "parking");
        Assert.Equal("travel/getting-here.md", Assert.Single(change.GetProperty("causes").EnumerateArray()).GetString());
        Assert.Contains("Visitors park behind", await File.ReadAllTextAsync(Path.Combine(workspace.Folder, "diff.html")), StringComparison.Ordinal);
        Assert.Contains("because of travel/getting-here.md", plain.Output, StringComparison.Ordinal);
        Assert.Equal(0, back.ExitCode);
        Assert.Equal(first, status.Json.GetProperty("current").GetString());
        Assert.Equal(3, again.ExitCode);
        Assert.Contains("taken out of service", again.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_running_host_takes_over_a_promotion_and_a_rollback_within_seconds()
    {
        using var workspace = Guarded();
        await using var host = await WebHost.StartReadyAsync(workspace.Folder);
        workspace.With("lab/cat.md", "# The cat\n\n## What is the cat of the Zarnow lab called?\n\nThe cat of the Zarnow lab is called Minka.\n");
        await Cli.RunAsync(workspace.Folder, "index");
        await Eventually.TrueAsync(async () => TextOf(await host.AskAsync("What is the cat of the Zarnow lab called?")).Contains("Minka", StringComparison.Ordinal), "the new document answers");

        await Cli.RunAsync(workspace.Folder, "index", "rollback");

        await Eventually.TrueAsync(async () => !TextOf(await host.AskAsync("What is the cat of the Zarnow lab called?")).Contains("Minka", StringComparison.Ordinal), "the old snapshot answers");
    }

    [Fact]
    public async Task A_host_that_starts_over_a_refused_folder_serves_what_was_promoted()
    {
        using var workspace = Guarded();
        await Cli.RunAsync(workspace.Folder, "index");
        workspace.With("faq/duration.md", "# How long internships last\n\n## How long is the internship in Lisbon?\n\nThe internship in Lisbon lasts 10 weeks.\n");

        await using var host = await WebHost.StartReadyAsync(workspace.Folder);

        Assert.Contains("12 weeks", TextOf(await host.AskAsync("How long is the internship in Lisbon?")), StringComparison.Ordinal);
        Assert.Contains("was not put in service", host.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Watching_tells_of_each_save()
    {
        using var workspace = Guarded();
        await using var watch = CliWatch.Start(workspace.Folder, "index", "--watch", "--json");
        await watch.LineAsync();

        workspace.With("faq/duration.md", "# How long internships last\n\n## How long is the internship in Lisbon?\n\nThe internship in Lisbon lasts 10 weeks.\n");
        var bad = JsonDocument.Parse(await watch.LineAsync()).RootElement;
        workspace.With("faq/duration.md", "# How long internships last\n\n## How long is the internship in Lisbon?\n\nThe internship in Lisbon lasts twelve weeks, that is 12 weeks.\n");
        var good = JsonDocument.Parse(await watch.LineAsync()).RootElement;

        Assert.True(bad.GetProperty("refused").GetBoolean());
        Assert.Equal("faq/duration.md", Assert.Single(bad.GetProperty("changed").EnumerateArray()).GetString());
        Assert.True(good.GetProperty("promoted").GetBoolean());
    }

    [Fact]
    public async Task The_second_of_two_indexers_says_who_holds_the_index()
    {
        using var workspace = Guarded();
        var index = Path.Combine(workspace.Folder, "index");
        Directory.CreateDirectory(index);
        await using var held = new FileStream(Path.Combine(index, "lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        await File.WriteAllTextAsync(Path.Combine(index, "lock-holder"), "process 12 of anna on desk");

        var second = await Cli.RunAsync(workspace.Folder, "index", "--index", index);

        Assert.Equal(1, second.ExitCode);
        Assert.Contains("process 12 of anna on desk", second.Errors, StringComparison.Ordinal);
    }

    private static string TextOf(JsonElement answer) => answer.GetProperty("text").GetString()!;

    private static Workspace Guarded() => Workspace.AboutZarnow().With("golden/all.jsonl", """
        {"id": "lisbon", "question": "How long is the internship in Lisbon?", "expect": "grounded", "facts": [["12 weeks"]]}
        {"id": "parking", "question": "Can I park at the Zarnow lab?", "expect": "grounded", "facts": [["parking", "park"]]}
        """);
}
