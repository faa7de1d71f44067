using System.Net;
using System.Text.Json;
using InternAssistant.AcceptanceTests.Builders;
using InternAssistant.AcceptanceTests.Drivers;

namespace InternAssistant.AcceptanceTests.Http;

public sealed class HostTests
{
    [Fact]
    public async Task The_first_start_indexes_the_folder_and_becomes_ready()
    {
        using var workspace = Workspace.AboutZarnow();

        await using var host = await WebHost.StartReadyAsync(workspace.Folder);

        var answer = await host.AskAsync("Can I park at the Zarnow lab?");
        Assert.Equal("grounded", answer.GetProperty("status").GetString());
        await Eventually.TrueAsync(() => Task.FromResult(host.Output.Contains("InternAssistant is ready at http://127.0.0.1", StringComparison.Ordinal)), "the start is told");
    }

    [Fact]
    public async Task A_host_without_documents_is_alive_and_says_why_it_is_not_ready()
    {
        using var workspace = new Workspace();

        await using var host = await WebHost.StartAsync(workspace.Folder, "Development", "--Knowledge:Path", "nowhere");
        await Eventually.TrueAsync(() => Task.FromResult(host.Output.Contains("cannot answer yet", StringComparison.Ordinal)), "the trouble is told");

        Assert.Equal(HttpStatusCode.OK, await host.StatusOfAsync("/health/live"));
        using var ready = await host.Http.GetAsync(new Uri("/health/ready", UriKind.Relative));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, ready.StatusCode);
        Assert.Contains("nowhere", await ready.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        using var asked = await host.PostAsync("/api/ask", """{"question":"Can I park?"}""");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, asked.StatusCode);
    }

    [Fact]
    public async Task A_re_index_by_another_process_is_taken_over_while_the_host_runs()
    {
        using var workspace = Workspace.AboutZarnow();
        await using var host = await WebHost.StartReadyAsync(workspace.Folder);
        workspace.With("travel/getting-here.md", "# Getting to the Zarnow lab\n\n## Parking\n\nVisitors park in the Zarnow lab's forty spaces.\n");

        var indexed = await Cli.RunAsync(workspace.Folder, "index");

        Assert.Equal(0, indexed.ExitCode);
        await Eventually.TrueAsync(
            async () => (await host.AskAsync("Can I park at the Zarnow lab?")).GetProperty("text").GetString()!.Contains("forty", StringComparison.Ordinal),
            "the new snapshot answers");
    }

    [Fact]
    public async Task A_folder_that_lost_its_documents_leaves_the_older_snapshot_in_service()
    {
        using var workspace = Workspace.AboutZarnow();
        await Cli.RunAsync(workspace.Folder, "index");
        Directory.Delete(workspace.Knowledge, recursive: true);

        await using var host = await WebHost.StartReadyAsync(workspace.Folder);

        var answer = await host.AskAsync("Can I park at the Zarnow lab?");
        Assert.Equal("grounded", answer.GetProperty("status").GetString());
    }

    [Theory]
    [InlineData("/api/ask")]
    [InlineData("/api/messages")]
    public async Task Outside_development_nobody_can_ask_until_there_is_authentication(string path)
    {
        using var workspace = Workspace.AboutZarnow();
        await using var host = await WebHost.StartReadyAsync(workspace.Folder, "Production");

        using var response = await host.PostAsync(path, """{"question":"Can I park?","type":"message"}""");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, await host.StatusOfAsync("/chat"));
        Assert.Equal(HttpStatusCode.OK, await host.StatusOfAsync("/health/live"));
    }

    [Fact]
    public async Task A_wrong_setting_names_itself()
    {
        using var workspace = Workspace.AboutZarnow();

        var failure = await Assert.ThrowsAsync<InvalidOperationException>(
            () => WebHost.StartAsync(workspace.Folder, "Development", "--Conversation:MaxTurns", "0"));

        Assert.Contains("MaxTurns", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_people_ask_is_not_logged()
    {
        using var workspace = Workspace.AboutZarnow();
        await using var host = await WebHost.StartReadyAsync(workspace.Folder, "Development", "--Logging:LogLevel:Default", "Debug");

        await host.AskAsync("Is my canary-4711 welcome at the Zarnow lab?");

        Assert.DoesNotContain("canary-4711", host.Output, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task The_shipped_knowledge_answers_the_question_of_the_readme()
    {
        using var workspace = new Workspace();
        await using var host = await WebHost.StartReadyAsync(
            workspace.Folder, "Development", "--Knowledge:Path", Path.Combine(Programs.Repository, "knowledge"));

        var answer = await host.AskAsync("Can I park at the Cambridge lab?");

        Assert.Equal("grounded", answer.GetProperty("status").GetString());
        Assert.Equal("travel/getting-to-the-cambridge-lab.md", answer.GetProperty("citations")[0].GetProperty("documentId").GetString());
    }

    [Fact]
    public async Task Every_response_tells_browsers_to_be_careful()
    {
        using var workspace = Workspace.AboutZarnow();
        await using var host = await WebHost.StartReadyAsync(workspace.Folder);

        foreach (var path in (string[])["/", "/chat", "/chat.js", "/widget.js", "/health/ready", "/nowhere"])
        {
            using var response = await host.Http.GetAsync(new Uri(path, UriKind.Relative));
            Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));
            Assert.Equal("no-referrer", Assert.Single(response.Headers.GetValues("Referrer-Policy")));
            var policy = Assert.Single(response.Headers.GetValues("Content-Security-Policy"));
            Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
            Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Problems_have_the_form_of_RFC_9457()
    {
        using var workspace = Workspace.AboutZarnow();
        await using var host = await WebHost.StartReadyAsync(workspace.Folder);

        using var response = await host.Http.GetAsync(new Uri("/nowhere", UriKind.Relative));

        using var problem = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        Assert.Equal(404, problem.RootElement.GetProperty("status").GetInt32());
    }
}
