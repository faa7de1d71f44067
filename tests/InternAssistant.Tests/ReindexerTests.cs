using InternAssistant.Indexing;
using InternAssistant.Retrieval.Index;
using InternAssistant.Tests.Knowledge;

namespace InternAssistant.Tests;

public sealed class ReindexerTests : IDisposable
{
    private readonly TemporaryFolder _knowledge = new();
    private readonly TemporaryFolder _index = new();

    public void Dispose()
    {
        _knowledge.Dispose();
        _index.Dispose();
    }

    [Fact]
    public async Task A_folder_becomes_the_snapshot_that_is_served()
    {
        _knowledge.With("faq/pay.md", "# Pay\n\nThe stipend is €2,100.\n").With("README.md", "---\nindex: false\n---\nHow to write.\n").With("broken.md", "---\na: [\n---\nText.\n")
            .With("synonyms.yaml", "groups:\n  - [stipend, salary]\n");

        var report = await Index();
        var snapshot = new SnapshotStore(_index.Path).OpenCurrent(out _)!;

        Assert.True(report.Promoted);
        Assert.Null(report.Problem);
        Assert.Equal(["faq/pay.md"], report.Added);
        Assert.Equal(["README.md"], report.Excluded);
        Assert.Equal("broken.md", Assert.Single(report.Failures).Id);
        Assert.Equal(report.SnapshotId, snapshot.Id);
        Assert.Equal("The stipend is €2,100.", snapshot.Passages[0].Statements.Single().Text);
        Assert.Equal(["stipend", "salary"], snapshot.Synonyms[0]);
    }

    [Fact]
    public async Task An_unchanged_folder_is_not_promoted_again()
    {
        _knowledge.With("a.md", "It is open.\n");
        var first = await Index();
        var current = File.GetLastWriteTimeUtc(_index["current"]);

        var second = await Index();

        Assert.False(second.Promoted);
        Assert.Null(second.Problem);
        Assert.Equal(first.SnapshotId, second.SnapshotId);
        Assert.Empty(second.Added.Concat(second.Changed).Concat(second.Removed));
        Assert.Equal(current, File.GetLastWriteTimeUtc(_index["current"]));
    }

    [Fact]
    public async Task What_changed_is_told()
    {
        _knowledge.With("a.md", "It is open.\n").With("b.md", "It is free.\n");
        await Index();
        File.Delete(_knowledge["b.md"]);
        _knowledge.With("a.md", "It is closed.\n").With("c.txt", "It is new.\n");

        var report = await Index();

        Assert.Equal(["c.txt"], report.Added);
        Assert.Equal(["a.md"], report.Changed);
        Assert.Equal(["b.md"], report.Removed);
        Assert.True(report.Promoted);
        Assert.Null(new SnapshotStore(_index.Path).OpenCurrent(out _)!.Find("b.md"));
    }

    [Fact]
    public async Task A_folder_without_a_readable_document_never_replaces_what_is_served()
    {
        _knowledge.With("a.md", "It is open.\n");
        var first = await Index();
        _knowledge.With("a.md", "---\na: [\n---\nText.\n");

        var broken = await Index();
        var missing = await new Reindexer().IndexAsync(_knowledge["missing"], _index.Path, CancellationToken.None);

        Assert.All([broken, missing], r => Assert.False(r.Promoted));
        Assert.All([broken, missing], r => Assert.Equal(first.SnapshotId, r.SnapshotId));
        Assert.Contains("a.md", broken.Problem, StringComparison.Ordinal);
        Assert.Contains("There is no knowledge folder", missing.Problem, StringComparison.Ordinal);
        Assert.NotNull(new SnapshotStore(_index.Path).OpenCurrent(out _)!.Find("a.md"));
    }

    [Fact]
    public async Task The_second_of_two_indexers_says_who_is_first()
    {
        _knowledge.With("a.md", "It is open.\n");
        using var held = IndexLock.TryTake(_index.Path, TimeProvider.System, out _);

        var report = await Index();

        Assert.False(report.Promoted);
        Assert.Contains($"process {Environment.ProcessId} of {Environment.UserName}", report.Problem, StringComparison.Ordinal);
        held!.Dispose();
        Assert.True((await Index()).Promoted);
    }

    [Fact]
    public async Task What_a_killed_run_left_is_removed_even_when_nothing_has_changed()
    {
        _knowledge.With("a.md", "It is open.\n");
        await Index();
        _index.With(".tmp-0123/texts.bin", "x").With("reports/.tmp-0123.json", "x").With(".tmp-current", "x");

        var report = await Index();

        Assert.False(report.Promoted);
        Assert.Empty(new DirectoryInfo(_index.Path).EnumerateFileSystemInfos(".tmp*", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task A_disk_that_cannot_be_written_is_a_problem_in_words()
    {
        _knowledge.With("a.md", "It is open.\n");
        _index.With("file", "x");

        var report = await new Reindexer().IndexAsync(_knowledge.Path, _index["file"], CancellationToken.None);

        Assert.False(report.Promoted);
        Assert.Contains("could not be written", report.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_run_can_be_cancelled()
    {
        _knowledge.With("a.md", "It is open.\n");

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => new Reindexer().IndexAsync(_knowledge.Path, _index.Path, new CancellationToken(canceled: true)));
        Assert.False(File.Exists(_index["current"]));
    }

    [Fact]
    public void Each_knowledge_folder_has_an_index_folder_of_its_own()
    {
        Assert.Equal(IndexLocation.For("knowledge"), IndexLocation.For("./knowledge/"));
        Assert.NotEqual(IndexLocation.For("a/knowledge"), IndexLocation.For("b/knowledge"));
        Assert.StartsWith(Path.Combine(Directory.GetCurrentDirectory(), ".index", "knowledge-"), IndexLocation.For("knowledge"), StringComparison.Ordinal);
        Assert.NotEmpty(Path.GetFileName(IndexLocation.For("/")));
    }

    private Task<IndexReport> Index() => new Reindexer().IndexAsync(_knowledge.Path, _index.Path, CancellationToken.None);
}
