using System.Diagnostics;
using System.Globalization;
using InternAssistant.AcceptanceTests.Builders;
using InternAssistant.AcceptanceTests.Drivers;
using InternAssistant.Retrieval.Index;

namespace InternAssistant.AcceptanceTests.Robustness;

/// <summary>Kills a re-index at random points between its beginning to write and its end. INTERNASSISTANT_KILLS sets how many.</summary>
public sealed class KilledIndexTests
{
    private static readonly int Kills = int.TryParse(Environment.GetEnvironmentVariable("INTERNASSISTANT_KILLS"), CultureInfo.InvariantCulture, out var kills) ? kills : 20;

    [Fact]
    public async Task A_killed_index_leaves_the_old_snapshot_serving_and_no_litter_after_the_next_run()
    {
        using var workspace = new Workspace();
        var random = new Random(26_11);
        var index = Path.Combine(workspace.Folder, "index");
        WriteEdition(workspace, 0);
        var served = await IndexAsync(workspace, index);
        var length = await TimeOfRunAsync(workspace, index);
        served = new SnapshotStore(index).CurrentId!;

        for (var kill = 1; kill <= Kills; kill++)
        {
            WriteEdition(workspace, kill + 1);
            await KillAsync(workspace, index, length * random.NextDouble());

            var snapshot = new SnapshotStore(index).OpenCurrent(out var problems);
            Assert.NotNull(snapshot);
            Assert.Empty(problems);
            Assert.True(snapshot.Id == served || IsEdition(snapshot, kill + 1), $"kill {kill}");

            served = await IndexAsync(workspace, index);
            Assert.True(IsEdition(new SnapshotStore(index).Open(served), kill + 1), $"kill {kill}");
            Assert.Empty(Litter(index));
        }
    }

    private static IEnumerable<string> Litter(string index) =>
        new DirectoryInfo(index).EnumerateFileSystemInfos("*", SearchOption.AllDirectories).Select(entry => entry.Name).Where(name => name.StartsWith(".tmp", StringComparison.Ordinal) || name == "lock-holder");

    private static bool IsEdition(Snapshot snapshot, int edition) =>
        snapshot.Documents.Count == 40 && snapshot.Documents.All(document => document.Text.Contains(Marker(edition), StringComparison.Ordinal));

    private static string Marker(int edition) => string.Create(CultureInfo.InvariantCulture, $"edition {edition} of");

    private static void WriteEdition(Workspace workspace, int edition)
    {
        for (var i = 0; i < 40; i++)
        {
            workspace.With($"lab/room-{i}.md", $"# Room {i}\n\nThis is {Marker(edition)} the page about room {i}. The room has {i} windows.\n");
        }
    }

    private static async Task<string> IndexAsync(Workspace workspace, string index)
    {
        var report = await new Reindexer().IndexAsync(new Indexing.IndexRequest(workspace.Knowledge, index) { Force = true }, CancellationToken.None);
        Assert.True(report.Problem is null, report.Problem);

        return report.SnapshotId!;
    }

    /// <summary>How long a run takes from the moment that it holds the lock.</summary>
    private static async Task<TimeSpan> TimeOfRunAsync(Workspace workspace, string index)
    {
        WriteEdition(workspace, 1);
        using var process = Start(workspace, index);
        var started = await LockedAsync(process, index);
        await process.WaitForExitAsync();

        return Stopwatch.GetElapsedTime(started);
    }

    private static async Task KillAsync(Workspace workspace, string index, TimeSpan after)
    {
        using var process = Start(workspace, index);
        await LockedAsync(process, index);
        await Task.Delay(after);
        process.Kill();
        await process.WaitForExitAsync();
    }

    private static async Task<long> LockedAsync(Process process, string index)
    {
        using var look = new PeriodicTimer(TimeSpan.FromMilliseconds(1));
        while (!process.HasExited && !File.Exists(Path.Combine(index, "lock-holder")))
        {
            await look.WaitForNextTickAsync();
        }

        return Stopwatch.GetTimestamp();
    }

    private static Process Start(Workspace workspace, string index) => Process.Start(new ProcessStartInfo("dotnet", [Programs.Cli, "index", "--knowledge", workspace.Knowledge, "--index", index, "--force"])
    {
        WorkingDirectory = workspace.Folder,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    })!;
}
