using InternAssistant.AcceptanceTests.Drivers;

namespace InternAssistant.AcceptanceTests.Quality.SeededFaults;

/// <summary>A knowledge folder that is served, to be edited over and over: each trial starts from the same files and the same index.</summary>
internal sealed class House : IDisposable
{
    private readonly string workspace = Directory.CreateTempSubdirectory("faults-").FullName;
    private readonly FolderCopy original;
    private readonly Reindexer reindexer = new(clock: new FixedClock());

    private House(string name, FolderCopy original)
    {
        Name = name;
        this.original = original;
    }

    public string Name { get; }

    public IReadOnlyList<string> Documents => original.Documents;

    private string Knowledge => Path.Combine(workspace, "knowledge");

    private string Index => Path.Combine(workspace, "index");

    private string Served => Path.Combine(workspace, "served");

    /// <summary>The folder that is shipped, with its own golden questions.</summary>
    public static Task<House> ShippedAsync() => OpenAsync("knowledge", FolderCopy.Of(Path.Combine(Programs.Repository, "knowledge")));

    /// <summary>A folder of an invented house, with its questions as golden ones.</summary>
    public static Task<House> InventedAsync(string name)
    {
        var corpus = Path.Combine(Programs.Repository, "tests/InternAssistant.AcceptanceTests/Corpora/development", name);
        var folder = FolderCopy.Of(Path.Combine(corpus, "documents"));
        folder["golden/development.jsonl"] = File.ReadAllBytes(Path.Combine(corpus, "questions.jsonl"));

        return OpenAsync(name, folder);
    }

    /// <summary>Makes an edit and indexes; null when the edit does not fit the file, or gives a folder that <paramref name="seen"/> has.</summary>
    public async Task<Trial?> TryAsync(Edit edit, string file, HashSet<string> seen)
    {
        var edited = original.Copy();
        if (edit.Apply(edited, file, Seed.RandomFor(edit.Kind, Name, file)) is not { } damage || !seen.Add(edited.Fingerprint))
        {
            return null;
        }

        var (before, after) = edit.IsUndone ? (edited, original) : (original, edited);
        await ServeAsync(before);
        Reset(Knowledge);
        after.WriteTo(Knowledge);

        return new Trial(edit.Kind, Name, file, damage, await reindexer.IndexAsync(Knowledge, Index, CancellationToken.None));
    }

    public void Dispose() => Directory.Delete(workspace, recursive: true);

    private static async Task<House> OpenAsync(string name, FolderCopy folder)
    {
        var house = new House(name, folder);
        await house.BuildAsync(folder, house.Served);

        return house;
    }

    private async Task ServeAsync(FolderCopy folder)
    {
        Reset(Index);
        if (folder == original)
        {
            CopyFolder(Served, Index);
        }
        else
        {
            await BuildAsync(folder, Index);
        }
    }

    private async Task BuildAsync(FolderCopy folder, string index)
    {
        Reset(Knowledge);
        folder.WriteTo(Knowledge);
        var report = await reindexer.IndexAsync(Knowledge, index, CancellationToken.None);
        Assert.True(report.Promoted, report.Problem);
    }

    private static void Reset(string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        Directory.CreateDirectory(folder);
    }

    private static void CopyFolder(string from, string to)
    {
        foreach (var path in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, path));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(path, target);
        }
    }
}
