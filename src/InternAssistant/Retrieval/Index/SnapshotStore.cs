namespace InternAssistant.Retrieval.Index;

/// <summary>
/// The snapshots of an index folder. Each is a folder named by its id that never changes; the file <c>current</c> names the
/// one that is served. One writer at a time (a second one waits), any number of readers.
/// </summary>
/// <param name="folder">The index folder; made at the first write.</param>
/// <param name="clock">The clock for promotions; the system's when left out.</param>
public sealed class SnapshotStore(string folder, TimeProvider? clock = null)
{
    private const int KeptBesideCurrent = 4;
    private const string TemporaryPrefix = ".tmp-";
    private readonly TimeProvider clock = clock ?? TimeProvider.System;
    private readonly PromotionLog promotions = new(folder);
    private readonly CurrentFile current = new(folder);

    /// <summary>The index folder.</summary>
    public string Folder { get; } = folder;

    /// <summary>The id in the file <c>current</c>; null when there is none or it is damaged. Says nothing of the snapshot's health.</summary>
    public string? CurrentId => current.Read();

    /// <summary>
    /// Writes a snapshot under a temporary name, flushes it and gives it its own name. It is not served until it is promoted.
    /// When the same snapshot is there and whole, nothing is written.
    /// </summary>
    /// <param name="content">What is indexed.</param>
    /// <param name="options">How it is scored.</param>
    /// <param name="knowledgeFolderId">Which knowledge folder the content is from; kept in the manifest, not part of the id.</param>
    /// <returns>The snapshot's id.</returns>
    /// <exception cref="ArgumentException">The content contradicts itself.</exception>
    public string Write(SnapshotContent content, RetrievalOptions options, string knowledgeFolderId)
    {
        var package = SnapshotPackage.Of(content, options, knowledgeFolderId);
        Directory.CreateDirectory(Folder);
        using var exclusive = StoreLock.Take(Folder);
        RemoveTemporaries();
        if (!IsWhole(package.Manifest))
        {
            Place(package);
        }

        return package.Manifest.Id;
    }

    /// <summary>Makes a snapshot the one that is served, notes it in <c>promotions.jsonl</c> and removes the oldest ones.</summary>
    /// <param name="snapshotId">The snapshot, new or old.</param>
    /// <param name="reason">Why, for whoever reads the log.</param>
    /// <exception cref="SnapshotException">The snapshot is missing or damaged; what is served stays.</exception>
    public void Promote(string snapshotId, string? reason = null)
    {
        if (!Directory.Exists(Folder))
        {
            Open(snapshotId);
        }

        using var exclusive = StoreLock.Take(Folder);
        Open(snapshotId);
        if (CurrentId == snapshotId)
        {
            return;
        }

        RemoveTemporaries();
        current.Replace(snapshotId);
        promotions.Append(new Promotion(clock.GetUtcNow(), snapshotId, Environment.UserName, Environment.MachineName, reason));
        Prune(snapshotId);
        RemoveTemporaries();
    }

    /// <summary>Reads a snapshot and checks all of it.</summary>
    /// <exception cref="SnapshotException">It is missing, damaged or of another version; says which file and why.</exception>
    public Snapshot Open(string snapshotId)
    {
        if (!SnapshotFormat.IsId(snapshotId))
        {
            throw new SnapshotException(
                Path.Combine(Folder, snapshotId ?? string.Empty),
                "is not the name of a snapshot",
                "Give the 64 letters and digits that 'index status' shows.");
        }

        return SnapshotFolder.Read(FolderOf(snapshotId), snapshotId);
    }

    /// <summary>
    /// Reads the snapshot that is served. When <c>current</c> or what it names is damaged: the whole snapshot that went live
    /// last, each fault named in <paramref name="problems"/>. Null when nothing was ever promoted or nothing is whole.
    /// </summary>
    public Snapshot? OpenCurrent(out IReadOnlyList<string> problems)
    {
        var found = new List<string>();
        problems = found;
        if (!current.Exists)
        {
            return null;
        }

        var named = CurrentId;
        if (named is null)
        {
            found.Add(current.Problem);
        }

        foreach (var id in named is null ? Fallbacks() : Fallbacks().Where(id => id != named).Prepend(named))
        {
            if (TryOpen(id, found) is { } snapshot)
            {
                return snapshot;
            }
        }

        return null;
    }

    /// <summary>All snapshots, the one that was built or went live last first.</summary>
    public IReadOnlyList<SnapshotSummary> List()
    {
        var live = promotions.LastTimes();

        return [.. Ids(live).Select(id => Summarize(id, live))];
    }

    /// <summary>What went live, when and by whom, oldest first.</summary>
    public IReadOnlyList<Promotion> Promotions() => promotions.Read();

    /// <summary>What is wrong with the file <c>current</c>; null when it names a snapshot or there is none.</summary>
    internal string? CurrentProblem => current.Exists && CurrentId is null ? current.Problem : null;

    internal string FolderOf(string snapshotId) => Path.Combine(Folder, snapshotId);

    private Snapshot? TryOpen(string id, List<string> problems)
    {
        try
        {
            return Open(id);
        }
        catch (SnapshotException fault)
        {
            problems.Add(fault.Message);
            return null;
        }
    }

    private SnapshotSummary Summarize(string id, IReadOnlyDictionary<string, DateTimeOffset> live)
    {
        var problems = new List<string>();
        var manifest = TryOpen(id, problems)?.Manifest;

        return new SnapshotSummary(
            id,
            SnapshotFolder.BuiltAt(FolderOf(id)),
            live.TryGetValue(id, out var promotedAt) ? promotedAt : null,
            manifest?.Documents ?? 0,
            manifest?.Passages ?? 0,
            id == CurrentId,
            problems.FirstOrDefault());
    }

    /// <summary>What may be served instead of a damaged snapshot: never one that the gate kept back, as far as the log tells.</summary>
    private IEnumerable<string> Fallbacks()
    {
        var live = promotions.LastTimes();

        return live.Count == 0 ? Ids(live) : Ids(live).Where(live.ContainsKey);
    }

    private string[] Ids(IReadOnlyDictionary<string, DateTimeOffset> live)
    {
        DateTimeOffset LastUse(string id)
        {
            var builtAt = SnapshotFolder.BuiltAt(FolderOf(id));

            return live.TryGetValue(id, out var promotedAt) && promotedAt > builtAt ? promotedAt : builtAt;
        }

        return !Directory.Exists(Folder)
            ? []
            : new DirectoryInfo(Folder).EnumerateDirectories()
                .Select(entry => entry.Name)
                .Where(SnapshotFormat.IsId)
                .OrderByDescending(LastUse)
                .ThenBy(id => id, StringComparer.Ordinal)
                .ToArray();
    }

    private bool IsWhole(SnapshotManifest manifest) =>
        Directory.Exists(FolderOf(manifest.Id))
        && TryOpen(manifest.Id, [])?.Manifest.KnowledgeFolder == manifest.KnowledgeFolder;

    private void Place(SnapshotPackage package)
    {
        var target = FolderOf(package.Manifest.Id);
        var temporary = Path.Combine(Folder, TemporaryPrefix + package.Manifest.Id);
        SnapshotFolder.Write(temporary, package, clock.GetUtcNow());
        Retire(package.Manifest.Id);
        Directory.Move(temporary, target);
        DurableFiles.SyncFolder(Folder);
        RemoveTemporaries();
    }

    private void Prune(string kept)
    {
        foreach (var id in Ids(promotions.LastTimes()).Where(id => id != kept).Skip(KeptBesideCurrent))
        {
            Retire(id);
        }
    }

    /// <summary>Takes a snapshot's name away at once; its files go with the other temporary folders.</summary>
    private void Retire(string id)
    {
        if (Directory.Exists(FolderOf(id)))
        {
            Directory.Move(FolderOf(id), Path.Combine(Folder, $"{TemporaryPrefix}old-{id}"));
        }
    }

    private void RemoveTemporaries()
    {
        foreach (var entry in new DirectoryInfo(Folder).EnumerateFileSystemInfos(TemporaryPrefix + "*"))
        {
            if (entry is DirectoryInfo { LinkTarget: null } temporary)
            {
                temporary.Delete(recursive: true);
            }
            else
            {
                entry.Delete();
            }
        }
    }
}
