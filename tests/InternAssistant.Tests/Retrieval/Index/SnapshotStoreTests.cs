using InternAssistant.Retrieval;
using InternAssistant.Retrieval.Index;

namespace InternAssistant.Tests.Retrieval.Index;

public class SnapshotStoreTests
{
    [Fact]
    public void An_index_folder_that_is_not_there_serves_nothing_and_has_no_problem()
    {
        using var folder = new IndexFolder();

        Assert.Null(folder.Store.OpenCurrent(out var problems));
        Assert.Empty(problems);
        Assert.Null(folder.Store.CurrentId);
        Assert.Empty(folder.Store.List());
        Assert.Empty(folder.Store.Promotions());
    }

    [Fact]
    public void A_snapshot_is_served_once_it_is_promoted_and_not_before()
    {
        // Given
        using var folder = new IndexFolder();
        var id = folder.Write("visa");
        Assert.Null(folder.Store.OpenCurrent(out _));

        // When
        folder.Store.Promote(id, "first");

        // Then
        Assert.Equal(id, folder.Store.CurrentId);
        Assert.Equal(id, folder.Store.OpenCurrent(out var problems)?.Id);
        Assert.Empty(problems);
        var promotion = Assert.Single(folder.Store.Promotions());
        Assert.Equal((folder.Clock.GetUtcNow(), id, "first"), (promotion.Time, promotion.Snapshot, promotion.Reason));
    }

    [Fact]
    public void Writing_what_is_there_and_whole_writes_nothing()
    {
        // Given
        using var folder = new IndexFolder();
        var id = folder.Write("visa");
        folder.Clock.Advance(TimeSpan.FromDays(1));

        // When
        Assert.Equal(id, folder.Write("visa"));

        // Then
        Assert.Equal(folder.Clock.GetUtcNow() - TimeSpan.FromDays(1), Assert.Single(folder.Store.List()).BuiltAt);
    }

    [Fact]
    public void Writing_what_is_there_and_damaged_repairs_it()
    {
        // Given
        using var folder = new IndexFolder();
        var id = folder.Promote("visa");
        folder.Damage(id);

        // When
        folder.Write("visa");

        // Then
        Assert.Equal(id, folder.Store.OpenCurrent(out _)?.Id);
        Assert.Empty(folder.Litter());
    }

    [Fact]
    public void The_same_content_of_another_knowledge_folder_is_written_anew()
    {
        // Given
        using var folder = new IndexFolder();
        var id = folder.Promote("visa");

        // When
        folder.Store.Write(Sample.Bodies("visa"), new RetrievalOptions(), "elsewhere");

        // Then
        Assert.Equal("elsewhere", folder.Store.Open(id).Manifest.KnowledgeFolder);
    }

    [Fact]
    public void What_a_killed_writer_left_is_removed_by_the_next_one()
    {
        // Given
        using var folder = new IndexFolder();
        var id = folder.Promote("visa");
        Directory.CreateDirectory(Path.Combine(folder.Path, ".tmp-" + new string('b', 64), "deeper"));
        Directory.CreateDirectory(Path.Combine(folder.Path, ".tmp-old-" + id));
        File.WriteAllText(Path.Combine(folder.Path, ".tmp-current"), "half");

        // When
        folder.Write("bus");

        // Then
        Assert.Empty(folder.Litter());
        Assert.Equal(id, folder.Store.OpenCurrent(out _)?.Id);
    }

    [Fact]
    public void A_damaged_snapshot_is_never_promoted()
    {
        // Given
        using var folder = new IndexFolder();
        var good = folder.Promote("visa");
        var bad = folder.Write("bus");
        folder.Damage(bad);

        // Then
        Assert.Throws<SnapshotException>(() => folder.Store.Promote(bad));
        Assert.Throws<SnapshotException>(() => folder.Store.Promote(new string('c', 64)));
        Assert.Equal(good, folder.Store.CurrentId);
        Assert.Single(folder.Store.Promotions());
    }

    [Fact]
    public void Promoting_an_older_snapshot_goes_back_to_it()
    {
        // Given
        using var folder = new IndexFolder();
        var older = folder.Promote("visa");
        var newer = folder.Promote("bus");

        // When
        folder.Clock.Advance(TimeSpan.FromMinutes(1));
        folder.Store.Promote(older);

        // Then
        Assert.Equal(older, folder.Store.OpenCurrent(out _)?.Id);
        Assert.Equal([older, newer, older], folder.Store.Promotions().Select(promotion => promotion.Snapshot));
        Assert.Equal([older, newer], folder.Store.List().Select(summary => summary.Id));
        Assert.Equal([true, false], folder.Store.List().Select(summary => summary.IsCurrent));
    }

    [Fact]
    public void Promoting_what_is_served_changes_nothing()
    {
        // Given
        using var folder = new IndexFolder();
        var id = folder.Promote("visa");

        // When
        folder.Store.Promote(id);

        // Then
        Assert.Single(folder.Store.Promotions());
    }

    [Fact]
    public void A_damaged_current_snapshot_falls_back_to_the_one_that_was_live_before_and_says_so()
    {
        // Given
        using var folder = new IndexFolder();
        folder.Promote("taxi");
        var whole = folder.Promote("visa");
        var alsoDamaged = folder.Promote("bus");
        var damaged = folder.Promote("train");
        folder.Write("kept back by the gate");
        folder.Damage(damaged);
        folder.Damage(alsoDamaged);

        // When
        var snapshot = folder.Store.OpenCurrent(out var problems);

        // Then
        Assert.Equal(whole, snapshot?.Id);
        Assert.Equal(2, problems.Count);
        Assert.Contains(folder.FileOf(damaged, "postings.bin"), problems[0], StringComparison.Ordinal);
        Assert.Contains(folder.FileOf(alsoDamaged, "postings.bin"), problems[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("garbage")]
    [InlineData("../../../../../../../../../../../../../../../../../../../../../etc")]
    [InlineData("\0\0\0\0")]
    public void A_current_file_that_names_no_snapshot_falls_back_and_says_so(string garbage)
    {
        // Given
        using var folder = new IndexFolder();
        var id = folder.Promote("visa");
        File.WriteAllText(Path.Combine(folder.Path, "current"), garbage);

        // When
        var snapshot = folder.Store.OpenCurrent(out var problems);

        // Then
        Assert.Equal(id, snapshot?.Id);
        Assert.Null(folder.Store.CurrentId);
        Assert.Contains("current", Assert.Single(problems), StringComparison.Ordinal);
    }

    [Fact]
    public void The_promotion_log_survives_a_line_that_was_cut()
    {
        // Given
        using var folder = new IndexFolder();
        var first = folder.Promote("visa");
        File.AppendAllText(Path.Combine(folder.Path, "promotions.jsonl"), "{\"time\":\"2026-0");

        // When
        var second = folder.Promote("bus");

        // Then
        Assert.Equal([first, second], folder.Store.Promotions().Select(promotion => promotion.Snapshot));
    }

    [Fact]
    public void The_current_snapshot_and_the_four_that_were_used_last_are_kept()
    {
        // Given six promotions, the first one promoted again
        using var folder = new IndexFolder();
        string[] ids = [.. Enumerable.Range(0, 5).Select(number => folder.Promote($"visa {number}"))];
        folder.Clock.Advance(TimeSpan.FromMinutes(1));
        folder.Store.Promote(ids[0]);
        Directory.CreateDirectory(Path.Combine(folder.Path, "not ours"));

        // When
        var last = folder.Promote("visa 5");

        // Then the second is the one that was used longest ago
        Assert.Equal([last, ids[0], ids[4], ids[3], ids[2]], folder.Store.List().Select(summary => summary.Id));
        Assert.True(Directory.Exists(Path.Combine(folder.Path, "not ours")));
        Assert.Empty(folder.Litter());
    }

    [Fact]
    public void The_list_tells_what_each_snapshot_is_and_what_is_wrong_with_it()
    {
        // Given
        using var folder = new IndexFolder();
        var damaged = folder.Promote("visa");
        var current = folder.Promote("bus", "train");
        folder.Damage(damaged);

        // When
        var list = folder.Store.List();

        // Then
        Assert.Equal((current, 1, 2, true, true), (list[0].Id, list[0].Documents, list[0].Passages, list[0].IsCurrent, list[0].IsValid));
        Assert.Equal((damaged, false, false), (list[1].Id, list[1].IsCurrent, list[1].IsValid));
        Assert.Contains("postings.bin", list[1].Problem, StringComparison.Ordinal);
        Assert.Equal(folder.Clock.GetUtcNow(), list[0].PromotedAt);
    }

    [Fact]
    public async Task Writers_at_once_wait_for_each_other_and_readers_always_find_a_whole_snapshot()
    {
        // Given
        using var folder = new IndexFolder();
        folder.Promote("visa");
        using var done = new CancellationTokenSource();
        var reader = Task.Run(() =>
        {
            while (!done.IsCancellationRequested)
            {
                Assert.NotNull(new SnapshotStore(folder.Path).OpenCurrent(out _));
            }
        });

        // When
        await Task.WhenAll(Enumerable.Range(0, 4).Select(writer => Task.Run(() =>
        {
            var store = new SnapshotStore(folder.Path);
            for (var run = 0; run < 5; run++)
            {
                store.Promote(store.Write(Sample.Bodies($"writer {writer % 2}"), new RetrievalOptions(), $"knowledge {run}"));
            }
        })));
        await done.CancelAsync();
        await reader;

        // Then
        Assert.Empty(folder.Litter());
        Assert.Equal(3, folder.Store.List().Count);
        Assert.Equal(folder.Store.CurrentId, folder.Store.Promotions()[^1].Snapshot);
        Assert.All(folder.Store.List(), summary => Assert.True(summary.IsValid, summary.Problem));
    }
}
