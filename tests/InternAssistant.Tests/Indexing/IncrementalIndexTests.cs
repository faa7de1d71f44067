using System.Globalization;
using InternAssistant.Answering;
using InternAssistant.Conversation;
using InternAssistant.Indexing;
using InternAssistant.Retrieval;
using InternAssistant.Retrieval.Index;
using InternAssistant.Tests.Builders;
using InternAssistant.Tests.Knowledge;

namespace InternAssistant.Tests.Indexing;

/// <summary>INTERNASSISTANT_SERIES sets how many random series of edits are tried.</summary>
public sealed class IncrementalIndexTests
{
    private const int Steps = 5;

    private static readonly int Series = int.TryParse(Environment.GetEnvironmentVariable("INTERNASSISTANT_SERIES"), CultureInfo.InvariantCulture, out var series) ? series : 50;

    [Fact]
    public async Task An_incremental_index_equals_a_full_one_and_what_is_deleted_is_gone()
    {
        for (var seed = 0; seed < Series; seed++)
        {
            await TrySeriesAsync(seed);
        }
    }

    [Fact]
    public async Task An_unchanged_folder_is_not_loaded_again()
    {
        using var folder = new TemporaryFolder().With("a.md", "The lab is open.\n").With("b.txt", "The lab is free.\n").With("c.csv", "question,answer\nIs it warm?,It is warm.\n");
        using var index = new TemporaryFolder();
        await IndexAsync(folder.Path, index.Path, new CountingLoader());
        var loader = new CountingLoader();

        var report = await IndexAsync(folder.Path, index.Path, loader);

        Assert.Empty(loader.Loaded);
        Assert.False(report.Promoted);
        Assert.Equal((3, 3), (report.Documents, report.Reused));
    }

    [Fact]
    public async Task A_newer_loader_or_other_settings_read_the_documents_anew()
    {
        using var folder = new TemporaryFolder().With("a.md", "The lab is open.\n");
        using var index = new TemporaryFolder();
        await IndexAsync(folder.Path, index.Path, new CountingLoader());
        var newer = new CountingLoader { Version = 2 };
        await IndexAsync(folder.Path, index.Path, newer);

        var settings = await new Reindexer(new RetrievalOptions { K1 = 2 }, loaders: [newer]).IndexAsync(folder.Path, index.Path, CancellationToken.None);

        Assert.Equal(["a.md"], newer.Loaded);
        Assert.True(settings.Promoted);
    }

    [Fact]
    public async Task A_damaged_snapshot_is_no_reason_to_believe_that_nothing_changed()
    {
        using var folder = new TemporaryFolder().With("a.md", "The lab is open.\n");
        using var index = new TemporaryFolder();
        var first = await IndexAsync(folder.Path, index.Path, new CountingLoader());
        File.WriteAllBytes(Path.Combine(index.Path, first.SnapshotId!, "postings.bin"), [1, 2, 3]);

        var second = await IndexAsync(folder.Path, index.Path, new CountingLoader());

        Assert.Null(second.Problem);
        Assert.Equal(first.SnapshotId, new SnapshotStore(index.Path).OpenCurrent(out var problems)!.Id);
        Assert.Empty(problems);
    }

    private static async Task TrySeriesAsync(int seed)
    {
        using var folder = new RandomFolder(seed);
        using var index = new TemporaryFolder();
        for (var step = 0; step < Steps; step++)
        {
            folder.Edit();
            var loader = new CountingLoader();
            var report = await IndexAsync(folder.Path, index.Path, loader);
            if (!folder.Words.Any())
            {
                Assert.NotNull(report.Problem);
                continue;
            }

            Assert.True(report.Problem is null, $"series {seed}, step {step}: {report.Problem}");
            var failing = report.Failures.Select(failure => failure.Id);
            Assert.True(loader.Loaded.All(id => folder.Touched.Contains(id) || failing.Contains(id)), $"series {seed}, step {step} loaded {string.Join(", ", loader.Loaded)} after {string.Join(", ", folder.Touched)}");
            await AssertEqualToFullAsync(folder, index.Path, $"series {seed}, step {step}");
        }
    }

    private static async Task AssertEqualToFullAsync(RandomFolder folder, string index, string where)
    {
        using var fresh = new TemporaryFolder();
        await IndexAsync(folder.Path, fresh.Path, new CountingLoader());
        var (incremental, full) = (new SnapshotStore(index).OpenCurrent(out _)!, new SnapshotStore(fresh.Path).OpenCurrent(out _)!);
        Assert.True(ManifestOf(index, incremental.Id) == ManifestOf(fresh.Path, full.Id), where);

        foreach (var word in folder.Words.Take(2).Concat(folder.GoneWords))
        {
            var question = $"What does the {word} laboratory pay?";
            Assert.Equal(await CanonicalAsync(full, question), await CanonicalAsync(incremental, question));
        }

        foreach (var word in folder.GoneWords)
        {
            var answer = await CanonicalAsync(incremental, $"stipend of the {word} laboratory");
            Assert.DoesNotContain("\"grounded\"", answer, StringComparison.Ordinal);
            Assert.DoesNotContain(incremental.Documents, document => document.Text.Contains(word, StringComparison.OrdinalIgnoreCase));
        }
    }

    private static string ManifestOf(string index, string id) => File.ReadAllText(Path.Combine(index, id, "manifest.json"));

    private static async Task<string> CanonicalAsync(Snapshot snapshot, string question)
    {
        var assistant = new Assistant(snapshot, new AnsweringOptions(), []);
        var answer = await assistant.Orchestrator.AnswerAsync(new Turn(question, [], Assistant.Now), CancellationToken.None);

        return AnswerJson.From(answer, "", TimeSpan.Zero).WriteCanonical();
    }

    // Edits at random would often be stopped; here it is about what is indexed, not about the gate.
    private static Task<IndexReport> IndexAsync(string folder, string index, CountingLoader loader) =>
        new Reindexer(loaders: [loader]).IndexAsync(new IndexRequest(folder, index) { Force = true }, CancellationToken.None);
}
