using InternAssistant.Knowledge.Loaders;

namespace InternAssistant.Knowledge;

/// <summary>
/// The folder of documents that staff write. Not documents: <c>golden/</c>, <c>synonyms.yaml</c>, names that begin with a dot,
/// links that leave the folder or lead back up, and what no loader reads.
/// </summary>
/// <param name="path">The folder's path.</param>
/// <param name="loaders">The loaders, one for each format; all of them when null.</param>
public sealed class KnowledgeFolder(string path, IReadOnlyList<IDocumentLoader>? loaders = null)
{
    /// <summary>The greatest size of one file, in bytes. A document for interns that is longer is a mistake, and would slow every answer down.</summary>
    public const long MaxFileBytes = 20 * 1024 * 1024;

    private readonly IReadOnlyList<IDocumentLoader> _loaders = loaders ?? DocumentLoaders.All;

    /// <summary>The folder's full path.</summary>
    public string FullPath { get; } = Path.GetFullPath(path);

    /// <summary>Where the folder's synonyms lie, if it has any.</summary>
    public string SynonymsPath => Path.Combine(FullPath, SynonymFile.Name);

    /// <summary>Looks through the folder. Never throws for what is on the disk.</summary>
    /// <exception cref="OperationCanceledException">The look was cancelled.</exception>
    public KnowledgeFiles Find(CancellationToken cancellationToken = default)
    {
        if (File.Exists(FullPath))
        {
            return Nothing($"The knowledge folder '{FullPath}' is a file. Name the folder that holds the documents.");
        }

        if (!Directory.Exists(FullPath))
        {
            return Nothing($"There is no knowledge folder '{FullPath}'. Create it with at least one .md or .txt document, or name another folder.");
        }

        var files = new List<KnowledgeFile>();
        var leftOut = new List<LoadResult.Failed>();
        Walk(FullPath, "", new HashSet<string>(StringComparer.Ordinal), files, leftOut, cancellationToken);
        files.Sort((a, b) => string.CompareOrdinal(a.Id, b.Id));
        leftOut.Sort((a, b) => string.CompareOrdinal(a.Id, b.Id));

        return new KnowledgeFiles(files, leftOut, files.Count > 0
            ? null
            : $"The knowledge folder '{FullPath}' has no documents{(leftOut.Count > 0 ? $" that can be read; first of {leftOut.Count} left out: {leftOut[0].Reason}" : "")}. Put at least one .md or .txt document there and re-index.".Replace("..", ".", StringComparison.Ordinal));
    }

    private static KnowledgeFiles Nothing(string problem) => new([], [], problem);

    private void Walk(string folder, string prefix, HashSet<string> above, List<KnowledgeFile> files, List<LoadResult.Failed> leftOut, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var real = RealPath.Of(folder);

        // A link to a folder that is being walked would go round for ever.
        if (real is null || !above.Add(real))
        {
            leftOut.Add(new LoadResult.Failed(prefix.TrimEnd('/'), $"'{prefix.TrimEnd('/')}' is a link that leads round in a circle. Remove the link.", FailureKind.LeftOut));
            return;
        }

        try
        {
            foreach (var entry in new DirectoryInfo(folder).EnumerateFileSystemInfos())
            {
                cancellationToken.ThrowIfCancellationRequested();
                Visit(entry, prefix, above, files, leftOut, cancellationToken);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            var name = prefix.Length == 0 ? FullPath : prefix.TrimEnd('/');
            leftOut.Add(new LoadResult.Failed(name, $"The folder '{name}' cannot be read ({e.Message.TrimEnd('.')}). Give the assistant permission to read it and re-index."));
        }

        above.Remove(real);
    }

    private void Visit(FileSystemInfo entry, string prefix, HashSet<string> above, List<KnowledgeFile> files, List<LoadResult.Failed> leftOut, CancellationToken cancellationToken)
    {
        var id = prefix + entry.Name;

        if (entry.Name.StartsWith('.') || (prefix.Length == 0 && entry.Name is "golden" or SynonymFile.Name && prefix.Length == 0))
        {
            return;
        }

        if (entry.LinkTarget is not null && !StaysInside(entry.FullName))
        {
            leftOut.Add(new LoadResult.Failed(id, $"'{id}' is a link that leaves the knowledge folder or leads nowhere. Put a copy of the document in its place.", FailureKind.LeftOut));
        }
        else if (Directory.Exists(entry.FullName))
        {
            Walk(entry.FullName, id + "/", above, files, leftOut, cancellationToken);
        }
        else if (LeaveOut(id, new FileInfo(RealPath.Of(entry.FullName) ?? entry.FullName)) is { } reason)
        {
            leftOut.Add(new LoadResult.Failed(id, reason));
        }
        else if (LoaderOf(id) is { } loader)
        {
            var beside = entry.FullName + ".yaml";
            files.Add(new KnowledgeFile(id, entry.FullName, File.Exists(beside) && StaysInside(beside) && new FileInfo(beside).Length is > 0 and < MaxFileBytes ? beside : null, loader));
        }
        else if (!IsSidecar(entry.FullName))
        {
            leftOut.Add(new LoadResult.Failed(id, $"'{id}' is left out: no loader reads {Describe(Path.GetExtension(id))} files. Save it as {string.Join(" or ", _loaders.Select(l => l.Extensions[0]))}, or move it out of the folder.", FailureKind.LeftOut));
        }
    }

    // Pipes, sockets and devices have no length: they are told apart without opening them, which could wait for ever.
    private static string? LeaveOut(string id, FileInfo file) => file switch
    {
        { Exists: false } => $"'{id}' is not an ordinary file. Remove it from the folder.",
        { Length: 0 } => $"'{id}' is empty or not an ordinary file. Write the document or remove the file, then re-index.",
        { Length: > MaxFileBytes } => $"'{id}' has {file.Length:N0} bytes; a document may have {MaxFileBytes:N0}. Split it or leave out what interns do not ask about, and re-index.",
        _ => null,
    };

    private bool StaysInside(string path) =>
        RealPath.Of(path) is { } target && RealPath.Of(FullPath) is { } root && target.StartsWith(root + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private bool IsSidecar(string path) => path.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) && File.Exists(path[..^5]) && LoaderOf(path[..^5]) is not null;

    /// <summary>The loader that reads files of a name; null when none does.</summary>
    public IDocumentLoader? LoaderOf(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        var extension = Path.GetExtension(id).ToLowerInvariant();

        return _loaders.FirstOrDefault(l => l.Extensions.Contains(extension));
    }

    private static string Describe(string extension) => extension.Length > 0 ? extension : "such";
}
