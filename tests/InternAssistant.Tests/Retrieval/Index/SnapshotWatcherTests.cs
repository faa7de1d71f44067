using InternAssistant.Retrieval.Index;
using Microsoft.Extensions.Logging;

namespace InternAssistant.Tests.Retrieval.Index;

public class SnapshotWatcherTests
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    [Fact]
    public void The_current_snapshot_is_served_at_once()
    {
        // Given
        using var folder = new IndexFolder();
        var id = folder.Promote("visa");

        // When
        using var watcher = new SnapshotWatcher(folder.Store, folder.Clock, new Messages());

        // Then
        Assert.Equal(id, watcher.Current?.Id);
    }

    [Fact]
    public void The_first_snapshot_of_a_folder_that_was_not_there_is_taken_over_within_a_second()
    {
        // Given
        using var folder = new IndexFolder();
        using var watcher = new SnapshotWatcher(folder.Store, folder.Clock, new Messages());
        Assert.Null(watcher.Current);

        // When
        var id = folder.Promote("visa");
        folder.Clock.Advance(Second);

        // Then
        Assert.Equal(id, watcher.Current?.Id);
    }

    [Fact]
    public void A_promotion_is_taken_over_within_a_second_and_running_turns_keep_what_they_have()
    {
        // Given
        using var folder = new IndexFolder();
        var older = folder.Promote("visa");
        using var watcher = new SnapshotWatcher(folder.Store, folder.Clock, new Messages());
        var taken = watcher.Current;

        // When
        var newer = folder.Promote("bus");
        folder.Clock.Advance(Second);

        // Then
        Assert.Equal(newer, watcher.Current?.Id);
        Assert.Equal("visa", taken?.Documents[0].Text);
        Assert.Equal(older, taken?.Id);
    }

    [Fact]
    public async Task The_system_tells_of_a_promotion_before_the_clock_does()
    {
        // Given
        using var folder = new IndexFolder();
        folder.Promote("visa");
        using var messages = new Messages();
        using var watcher = new SnapshotWatcher(folder.Store, new ManualClock(), messages);

        // When
        var newer = folder.Promote("bus");
        await messages.Until(message => message.Contains($"Serving snapshot {newer}", StringComparison.Ordinal));

        // Then
        Assert.Equal(newer, watcher.Current?.Id);
    }

    [Fact]
    public void A_damaged_snapshot_never_replaces_the_one_that_is_served_and_is_reported_once()
    {
        // Given
        using var folder = new IndexFolder();
        var good = folder.Promote("visa");
        using var messages = new Messages();
        using var watcher = new SnapshotWatcher(folder.Store, folder.Clock, messages);
        var bad = folder.Write("bus");
        folder.Damage(bad);

        // When
        File.WriteAllText(Path.Combine(folder.Path, "current"), bad + "\n");
        folder.Clock.Advance(Second);
        folder.Clock.Advance(Second);

        // Then
        Assert.Equal(good, watcher.Current?.Id);
        Assert.Single(messages.All(), message => message.Contains(folder.FileOf(bad, "postings.bin"), StringComparison.Ordinal));
    }

    [Fact]
    public void A_damaged_snapshot_that_is_repaired_is_taken_over()
    {
        // Given
        using var folder = new IndexFolder();
        folder.Promote("visa");
        using var watcher = new SnapshotWatcher(folder.Store, folder.Clock, new Messages());
        var id = folder.Write("bus");
        folder.Damage(id);
        File.WriteAllText(Path.Combine(folder.Path, "current"), id + "\n");
        folder.Clock.Advance(Second);

        // When
        folder.Write("bus");
        folder.Clock.Advance(Second);

        // Then
        Assert.Equal(id, watcher.Current?.Id);
    }

    [Fact]
    public void Garbage_in_the_current_file_or_a_folder_that_vanishes_leaves_what_is_served()
    {
        // Given
        using var folder = new IndexFolder();
        var id = folder.Promote("visa");
        using var messages = new Messages();
        using var watcher = new SnapshotWatcher(folder.Store, folder.Clock, messages);

        // When
        File.WriteAllText(Path.Combine(folder.Path, "current"), "garbage");
        folder.Clock.Advance(Second);
        folder.Clock.Advance(Second);
        Directory.Delete(folder.Path, recursive: true);
        folder.Clock.Advance(Second);

        // Then
        Assert.Equal(id, watcher.Current?.Id);
        Assert.Contains(messages.All(), message => message.Contains("does not name a snapshot", StringComparison.Ordinal));
    }

    [Fact]
    public void After_its_end_a_watcher_still_has_its_snapshot_and_takes_no_other()
    {
        // Given
        using var folder = new IndexFolder();
        var id = folder.Promote("visa");
        var watcher = new SnapshotWatcher(folder.Store, folder.Clock, new Messages());

        // When
        watcher.Dispose();
        folder.Promote("bus");
        watcher.Refresh();

        // Then
        Assert.Equal(id, watcher.Current?.Id);
    }

    private sealed class Messages : ILogger<SnapshotWatcher>, IDisposable
    {
        private readonly Lock writing = new();
        private readonly List<string> messages = [];
        private readonly SemaphoreSlim arrived = new(0);

        public string[] All()
        {
            lock (writing)
            {
                return [.. messages];
            }
        }

        public async Task Until(Predicate<string> condition)
        {
            while (!All().Any(message => condition(message)))
            {
                Assert.True(await arrived.WaitAsync(TimeSpan.FromSeconds(30)), "No such message came.");
            }
        }

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            lock (writing)
            {
                messages.Add(formatter(state, exception));
            }

            arrived.Release();
        }

        public void Dispose()
        {
        }
    }
}
