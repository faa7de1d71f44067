using InternAssistant.Indexing;

namespace InternAssistant.Tests.Indexing;

public sealed class GoldenGuardTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("guard-").FullName;

    private string Golden => Path.Combine(folder, "knowledge", "golden", "golden.jsonl");

    [Fact]
    public async Task Golden_questions_that_vanish_are_named_at_once_and_stop_the_next_edit()
    {
        Write("knowledge/parking.md", "# Parking\n\nThere is no parking at the lab.\n");
        Write("knowledge/golden/golden.jsonl", "{\"id\": \"1\", \"question\": \"Who won the chess match?\", \"expect\": \"abstained\"}\n");
        Assert.True((await IndexAsync()).Promoted);

        File.Delete(Golden);
        var unchanged = await IndexAsync();
        Write("knowledge/parking.md", "# Parking\n\nThere is free parking at the lab.\n");
        var refused = await IndexAsync();

        Assert.Contains(unchanged.NewFindings, finding => finding.Rule == "golden-questions-lost");
        Assert.True(refused.Refused);
        Assert.Contains(refused.Objections, objection => objection.Files.Contains("golden"));
    }

    [Fact]
    public async Task Broken_golden_questions_stop_every_edit_until_they_are_mended()
    {
        Write("knowledge/parking.md", "# Parking\n\nThere is no parking at the lab.\n");
        Write("knowledge/golden/golden.jsonl", "{\"id\": \"1\", \"question\": \"Who won the chess match?\", \"expect\": \"abstained\"}\n");
        await IndexAsync();

        Write("knowledge/golden/golden.jsonl", "{\"id\": \"1\", \"question\"");
        await IndexAsync();
        Write("knowledge/parking.md", "# Parking\n\nThere is free parking at the lab.\n");

        Assert.True((await IndexAsync()).Refused);
        Assert.True((await IndexAsync()).Refused);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private Task<IndexReport> IndexAsync() => new Reindexer().IndexAsync(Path.Combine(folder, "knowledge"), Path.Combine(folder, "index"), CancellationToken.None);

    private void Write(string name, string text)
    {
        var path = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
