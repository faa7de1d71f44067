using InternAssistant.AcceptanceTests.Builders;
using InternAssistant.AcceptanceTests.Drivers;

namespace InternAssistant.AcceptanceTests.Robustness;

public sealed class DiskTests
{
    [SmallDiskFact]
    public async Task A_full_disk_leaves_the_old_snapshot_serving_and_no_litter()
    {
        using var workspace = Workspace.AboutZarnow();
        using var disk = SmallDisk.OfKilobytes(256);
        await Cli.RunAsync(workspace.Folder, "index", "--index", disk.Path);
        for (var i = 0; i < 60; i++)
        {
            workspace.With($"lab/room-{i}.md", $"# Room {i}\n\n{string.Concat(Enumerable.Repeat("The walls are green and the floor is blue, and nobody knows why. ", 40))}\n");
        }

        var full = await Cli.RunAsync(workspace.Folder, "index", "--index", disk.Path);
        var answer = await Cli.RunAsync(workspace.Folder, "ask", "Can I park at the Zarnow lab?", "--index", disk.Path, "--json");
        var litter = Directory.EnumerateFileSystemEntries(disk.Path, ".tmp*").ToList();
        disk.Grow(20_000);
        var room = await Cli.RunAsync(workspace.Folder, "index", "--index", disk.Path);

        Assert.Equal(1, full.ExitCode);
        Assert.Contains("disk has space", full.Errors, StringComparison.Ordinal);
        Assert.Equal("grounded", answer.Json.GetProperty("status").GetString());
        Assert.Empty(litter);
        Assert.Equal(0, room.ExitCode);
        Assert.Contains("63 documents", room.Output, StringComparison.Ordinal);
    }

    [SmallDiskFact]
    public async Task A_read_only_index_folder_goes_on_serving()
    {
        using var workspace = Workspace.AboutZarnow();
        using var disk = SmallDisk.OfKilobytes(4_000);
        await Cli.RunAsync(workspace.Folder, "index", "--index", disk.Path);
        workspace.With("lab/new.md", "# New\n\nThe Zarnow lab has a cat.\n");
        disk.MakeReadOnly();

        var refused = await Cli.RunAsync(workspace.Folder, "index", "--index", disk.Path);
        var answer = await Cli.RunAsync(workspace.Folder, "ask", "Can I park at the Zarnow lab?", "--index", disk.Path, "--json");
        disk.MakeWritable();
        var written = await Cli.RunAsync(workspace.Folder, "index", "--index", disk.Path);

        Assert.Equal(1, refused.ExitCode);
        Assert.Contains("may write there", refused.Errors, StringComparison.Ordinal);
        Assert.Equal("grounded", answer.Json.GetProperty("status").GetString());
        Assert.Equal(0, written.ExitCode);
    }
}
