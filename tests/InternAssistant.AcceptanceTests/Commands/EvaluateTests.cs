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
}
