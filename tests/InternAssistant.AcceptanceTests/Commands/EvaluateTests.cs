using InternAssistant.AcceptanceTests.Builders;
using InternAssistant.AcceptanceTests.Drivers;

namespace InternAssistant.AcceptanceTests.Commands;

/// <summary>Golden questions judged from the command line.</summary>
public sealed class EvaluateTests
{
    private const string Question = """{"id":"lisbon","question":"How long is the internship in Lisbon?","expect":"grounded","facts":[["77 weeks"]]}""";

    [Fact]
    public async Task An_evaluation_carries_calibration_and_writes_a_page()
    {
        using var workspace = Workspace.AboutZarnow().With("faq/duration.md", "# How long internships last\n\n## How long is the internship in Lisbon?\n\nThe internship in Lisbon lasts 12 weeks.\n");
        await File.WriteAllTextAsync(Path.Combine(workspace.Folder, "golden.jsonl"), Question + "\n");

        var json = await Cli.RunAsync(workspace.Folder, "evaluate", "golden.jsonl", "--json", "--report", "report.html");
        var plain = await Cli.RunAsync(workspace.Folder, "evaluate", "golden.jsonl");
        var nowhere = await Cli.RunAsync(workspace.Folder, "evaluate", "golden.jsonl", "--report", "no/such/folder/report.html");

        Assert.Equal(0, json.ExitCode);
        var calibration = json.Json.GetProperty("calibration");
        Assert.Equal(1, calibration.GetProperty("aurc").GetDouble());
        Assert.InRange(calibration.GetProperty("ece").GetDouble(), 0.4, 1);
        Assert.Equal(1, Assert.Single(calibration.GetProperty("curve").EnumerateArray()).GetProperty("coverage").GetDouble());
        Assert.Equal(10, calibration.GetProperty("bins").GetArrayLength());
        var page = await File.ReadAllTextAsync(Path.Combine(workspace.Folder, "report.html"));
        Assert.Contains("does not say &#39;77 weeks&#39;", page, StringComparison.Ordinal);
        Assert.Contains("<svg ", page, StringComparison.Ordinal);
        Assert.Contains("AURC", plain.Output, StringComparison.Ordinal);
        Assert.Equal(1, nowhere.ExitCode);
        Assert.Contains("cannot be written", nowhere.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Files_and_folders_are_judged_together_and_each_wrong_answer_has_its_reason()
    {
        using var workspace = Workspace.AboutZarnow();
        var golden = Directory.CreateDirectory(Path.Combine(workspace.Folder, "golden")).FullName;
        await File.WriteAllLinesAsync(Path.Combine(golden, "a.jsonl"),
        [
            """{"id":"right","question":"Can I park at the Zarnow lab?","expect":"grounded","facts":[["no visitor parking"]]}""",
            """{"id":"lost","question":"Can I park at the Zarnow lab?","expect":"grounded","facts":[["77 places"]]}""",
        ]);
        await File.WriteAllLinesAsync(Path.Combine(golden, "b.jsonl"),
        [
            """{"id":"answered","question":"Can I park at the Zarnow lab?","expect":"abstained"}""",
            """{"id":"refused","question":"Who won the football yesterday?","expect":"abstained"}""",
            """{"id":"unasked","question":"Can I park at the Zarnow lab?","expect":"clarification"}""",
        ]);

        var json = await Cli.RunAsync(workspace.Folder, "evaluate", "golden", "--json", "--report", "report.html");
        var plain = await Cli.RunAsync(workspace.Folder, "evaluate", "golden/a.jsonl", "golden/b.jsonl");

        var reasons = json.Json.GetProperty("wrong").EnumerateArray().ToDictionary(wrong => wrong.GetProperty("id").GetString()!, wrong => wrong.GetProperty("reason").GetString());
        Assert.Equal(new() { ["lost"] = "not retrieved", ["answered"] = "should have refused", ["unasked"] = "should have asked" }, reasons);
        Assert.Equal(1, json.Json.GetProperty("reasons").GetProperty("not retrieved").GetInt32());
        Assert.Equal(1, json.Json.GetProperty("abstention").GetProperty("precision").GetProperty("value").GetDouble());
        Assert.Equal(0.5, json.Json.GetProperty("abstention").GetProperty("recall").GetProperty("value").GetDouble());
        Assert.Equal(1, json.Json.GetProperty("leadSaysAllFacts").GetProperty("count").GetInt32());
        Assert.Equal(["golden/a.jsonl", "golden/b.jsonl"], json.Json.GetProperty("byFile").EnumerateObject().Select(file => file.Name));
        Assert.Contains("not retrieved: does not say '77 places'", plain.Output, StringComparison.Ordinal);
        Assert.Contains("should have asked", await File.ReadAllTextAsync(Path.Combine(workspace.Folder, "report.html")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Questions_of_squad_are_put_to_its_articles()
    {
        using var workspace = Workspace.AboutZarnow();
        await File.WriteAllTextAsync(Path.Combine(workspace.Folder, "squad.json"), """
            {"data": [{"title": "Velm_Bridge", "paragraphs": [{"context": "Ada Quill designed the railings of the bridge in 1931.", "qas": [
              {"id": "1", "question": "Who designed the railings?", "answers": [{"text": "Ada Quill", "answer_start": 0}]},
              {"id": "2", "question": "Who painted the portrait of the mayor?", "answers": []}]}]}]}
            """);
        await File.WriteAllTextAsync(Path.Combine(workspace.Folder, "empty.json"), """{"data": []}""");

        var json = await Cli.RunAsync(workspace.Folder, "evaluate", "squad", "squad.json", "--json");
        var plain = await Cli.RunAsync(workspace.Folder, "evaluate", "squad", "squad.json", "--questions", "1");
        var empty = await Cli.RunAsync(workspace.Folder, "evaluate", "squad", "empty.json");
        var none = await Cli.RunAsync(workspace.Folder, "evaluate", "squad", "squad.json", "--questions", "0");

        Assert.Equal(1, json.Json.GetProperty("firstSentence").GetProperty("value").GetDouble());
        Assert.Equal(1, json.Json.GetProperty("refused").GetProperty("value").GetDouble());
        Assert.Equal(1, json.Json.GetProperty("sentenceF1").GetDouble());
        Assert.Contains("of the unanswerable", plain.Output, StringComparison.Ordinal);
        Assert.Equal(1, empty.ExitCode);
        Assert.Contains("no answers", empty.Errors, StringComparison.Ordinal);
        Assert.Equal(2, none.ExitCode);
    }
}
