namespace InternAssistant.Retrieval.Index;

/// <summary>
/// The snapshots of an index folder. Each is a folder named by its id that never changes; the file <c>current</c> names the
/// one that is served. One writer at a time (a second one waits), any number of readers.
/// </summary>
/// <param name="folder">The index folder; made at the first write.</param>
/// <param name="clock">The clock for promotions; the system's when left out.</param>
/// <param name="keep">How many promoted snapshots are kept, the one that is served among them; at least 1.</param>
/// <param name="localFolder">Where great snapshots are copied to before they are mapped; the system's folder for temporary files when empty.</param>
public sealed class SnapshotStore(string folder, TimeProvider? clock = null, int keep = IndexOptions.DefaultKeep, string localFolder = "")
{
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

        RemoveCandidates(package.Manifest.Id);

        return package.Manifest.Id;
    }

    /// <summary>Makes a snapshot the one that is served, notes it in <c>promotions.jsonl</c> and removes the oldest ones.</summary>
    /// <param name="snapshotId">The snapshot, new or old.</param>
    /// <param name="reason">Why, for whoever reads the log.</param>
    /// <param name="rolledBack">The snapshot that is taken out of service because it is bad, if that is why.</param>
    /// <exception cref="SnapshotException">The snapshot is missing or damaged; what is served stays.</exception>
    public void Promote(string snapshotId, string? reason = null, string? rolledBack = null)
    {
        if (!Directory.Exists(Folder))
        {
            Verify(snapshotId);
        }

        using var exclusive = StoreLock.Take(Folder);
        Verify(snapshotId);
        if (CurrentId == snapshotId)
        {
            return;
        }

        RemoveTemporaries();
        current.Replace(snapshotId);
        promotions.Append(new Promotion(clock.GetUtcNow(), snapshotId, Environment.UserName, Environment.MachineName, reason, rolledBack));
        Prune(snapshotId);
        RemoveTemporaries();
    }

    /// <summary>Reads a snapshot and checks all of it.</summary>
    /// <exception cref="SnapshotException">It is missing, damaged or of another version; says which file and why.</exception>
    public Snapshot Open(string snapshotId) => SnapshotFolder.Read(Existing(snapshotId), snapshotId, localFolder.Length > 0 ? localFolder : Path.GetTempPath());

    /// <summary>Checks all files of a snapshot and reads what it was made from, which is much quicker than opening it.</summary>
    /// <exception cref="SnapshotException">It is missing, damaged or of another version; says which file and why.</exception>
    public VerifiedSnapshot Verify(string snapshotId) => SnapshotFolder.Verify(Existing(snapshotId), snapshotId);

    /// <summary>Checks the snapshot that <c>current</c> names; null when there is none or it is not whole.</summary>
    public VerifiedSnapshot? VerifyCurrent() => CurrentId is { } id ? Try(Verify, id, []) : null;

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
            if (Try(Open, id, found) is { } snapshot)
            {
                return snapshot;
            }
        }

        return null;
    }

    /// <summary>Removes what a run that was killed left half done.</summary>
    public void RemoveLitter()
    {
        if (Directory.Exists(Folder))
        {
            using var exclusive = StoreLock.Take(Folder);
            RemoveTemporaries();
        }
    }

    /// <summary>All snapshots, the one that was built or went live last first.</summary>
    public IReadOnlyList<SnapshotSummary> List()
    {
        var live = promotions.LastTimes();

        return [.. Ids(live).Select(id => Summarize(id, live))];
    }

    /// <summary>The one snapshot whose id begins like this; null when there is none, or more than one.</summary>
    public string? Resolve(string prefix)
    {
        ArgumentNullException.ThrowIfNull(prefix);
        var found = prefix.Length == 0 ? [] : Ids(promotions.LastTimes()).Where(id => id.StartsWith(prefix, StringComparison.Ordinal)).Take(2).ToList();

        return found.Count == 1 ? found[0] : null;
    }

    /// <summary>The whole snapshot that served last before the present one and was not taken out of service as bad; null when there is none.</summary>
    public string? Previous()
    {
        var log = promotions.Read();
        var bad = log.Select(promotion => promotion.RolledBack).OfType<string>()
            .Where(id => log.Last(promotion => promotion.Snapshot == id || promotion.RolledBack == id).RolledBack == id)
            .ToHashSet(StringComparer.Ordinal);

        return log.Select(promotion => promotion.Snapshot).Reverse().FirstOrDefault(id => id != CurrentId && !bad.Contains(id) && Try(Verify, id, []) is not null);
    }

    /// <summary>What went live, when and by whom, oldest first.</summary>
    public IReadOnlyList<Promotion> Promotions() => promotions.Read();

    /// <summary>What is wrong with the file <c>current</c>; null when it names a snapshot or there is none.</summary>
    internal string? CurrentProblem => current.Exists && CurrentId is null ? current.Problem : null;

    internal string FolderOf(string snapshotId) => Path.Combine(Folder, snapshotId);

    private string Existing(string snapshotId) => SnapshotFormat.IsId(snapshotId)
        ? FolderOf(snapshotId)
        : throw new SnapshotException(
            Path.Combine(Folder, snapshotId ?? string.Empty),
            "is not the name of a snapshot",
            "Give the 64 letters and digits that 'index status' shows.");

    private static T? Try<T>(Func<string, T> read, string id, List<string> problems)
        where T : class
    {
        try
        {
            return read(id);
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
        var manifest = Try(Verify, id, problems)?.Manifest;

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
        && Try(Verify, manifest.Id, [])?.Manifest.KnowledgeFolder == manifest.KnowledgeFolder;

    private void Place(SnapshotPackage package)
    {
        var target = FolderOf(package.Manifest.Id);
        var temporary = Path.Combine(Folder, TemporaryPrefix + package.Manifest.Id);
        WriteOrRemove(temporary, package);
        Retire(package.Manifest.Id);
        Directory.Move(temporary, target);
        DurableFiles.SyncFolder(Folder);
        RemoveTemporaries();
    }

    /// <summary>What could not be written whole, on a full disk for example, is not left lying about.</summary>
    private void WriteOrRemove(string temporary, SnapshotPackage package)
    {
        try
        {
            SnapshotFolder.Write(temporary, package, clock.GetUtcNow());
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            RemoveTemporaries();
            throw;
        }
    }

    private void Prune(string kept)
    {
        foreach (var id in Ids(promotions.LastTimes()).Where(id => id != kept).Skip(Math.Max(1, keep) - 1))
        {
            Retire(id);
        }
    }

    /// <summary>Removes what was built and never promoted, but for one: the last that the gate refused can still be looked at.</summary>
    private void RemoveCandidates(string kept)
    {
        var live = promotions.LastTimes();
        if (live.Count == 0)
        {
            return;
        }

        foreach (var id in Ids(live).Where(id => id != kept && id != CurrentId && !live.ContainsKey(id)))
        {
            Retire(id);
        }

        RemoveTemporaries();
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
