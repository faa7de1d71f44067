using System.Text.Json;
using InternAssistant.AcceptanceTests.Builders;
using InternAssistant.AcceptanceTests.Drivers;

namespace InternAssistant.AcceptanceTests.Commands;

public sealed class BatchTests
{
    private const string Mixed =
        "\uFEFF{\"id\":\"first\",\"question\":\"Can I park at the Zarnow lab?\"}\r\n" +
        "\r\n" +
        "{\"id\":7,\"quesion\":\"misspelt\"}\r\n" +
        "no JSON at all\n" +
        "{\"id\":\"last\",\"question\":\"and in Oslo?\",\"history\":[{\"question\":\"How long is the internship in Lisbon?\"}],\"now\":\"2026-01-15\"}";

    [Fact]
    public async Task Answers_come_in_order_with_errors_in_their_places()
    {
        using var workspace = Workspace.AboutZarnow();
        var file = workspace.WithFile("questions.jsonl", Mixed);

        var asked = await Cli.RunAsync(workspace.Folder, "ask", "--batch", file, "--json");

        Assert.Equal(1, asked.ExitCode);
        var lines = asked.JsonLines;
        Assert.Equal(4, lines.Count);
        Assert.Equal("first", lines[0].GetProperty("id").GetString());
        Assert.Contains("no visitor parking", lines[0].GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.Equal(7, lines[1].GetProperty("id").GetInt32());
        Assert.NotEmpty(lines[1].GetProperty("error").GetString()!);
        Assert.NotEmpty(lines[2].GetProperty("error").GetString()!);
        Assert.False(lines[2].TryGetProperty("id", out _));
        Assert.Equal("last", lines[3].GetProperty("id").GetString());
        Assert.Contains("16 weeks", lines[3].GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_id_comes_first_and_the_answer_follows_whole()
    {
        using var workspace = Workspace.AboutZarnow();
        var file = workspace.WithFile("questions.jsonl", """{"question":"Can I park at the Zarnow lab?","id":"q"}""");

        var answer = Assert.Single((await Cli.RunAsync(workspace.Folder, "ask", "--batch", file, "--json")).JsonLines);

        string[] contract =
        [
            "id", "question", "interpretedAs", "status", "text", "sentences", "citations", "suggestions",
            "abstention", "clarification", "confidence", "writer", "snapshot", "traceId", "elapsedMs",
        ];
        Assert.Equal(contract, answer.EnumerateObject().Select(member => member.Name));
    }

    [Fact]
    public async Task A_batch_of_good_lines_exits_with_0()
    {
        using var workspace = Workspace.AboutZarnow();

        var asked = await Cli.RunAsync(workspace.Folder, """{"id":"1","question":"hello"}""", ["ask", "--batch", "-", "--json"]);

        Assert.Equal(0, asked.ExitCode);
        Assert.Equal(JsonValueKind.Object, Assert.Single(asked.JsonLines).ValueKind);
    }

    [Fact]
    public async Task Strange_input_never_ends_a_batch()
    {
        string[] questions = ["", "   ", "🙂🙂🙂", "\u0001\u0007\u001b[31m", "¿Cuándo empieza la pasantía?", "<script>alert(1)</script>", new string('a', 10_000), "[1] [2] {{x}}"];
        using var workspace = Workspace.AboutZarnow();
        var input = string.Join('\n', questions.Select((question, index) => JsonSerializer.Serialize(new { id = index, question })));

        var asked = await Cli.RunAsync(workspace.Folder, input, ["ask", "--batch", "-", "--json"]);

        Assert.Equal(0, asked.ExitCode);
        Assert.Equal(Enumerable.Range(0, questions.Length), asked.JsonLines.Select(line => line.GetProperty("id").GetInt32()));
        Assert.All(asked.JsonLines, line => Assert.NotEqual("grounded", line.GetProperty("status").GetString()));
    }

    [Theory]
    [InlineData("no-such-file.jsonl")]
    [InlineData("knowledge")]
    public async Task A_batch_that_cannot_be_read_is_named(string path)
    {
        using var workspace = Workspace.AboutZarnow();

        var asked = await Cli.RunAsync(workspace.Folder, "ask", "--batch", path, "--json");

        Assert.Equal(1, asked.ExitCode);
        Assert.Contains(path, asked.Errors, StringComparison.Ordinal);
    }
}
