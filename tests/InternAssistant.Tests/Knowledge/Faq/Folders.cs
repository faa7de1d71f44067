using InternAssistant.Indexing;
using InternAssistant.Retrieval.Index;

namespace InternAssistant.Tests.Knowledge.Faq;

/// <summary>A knowledge folder with its index, as an import meets them.</summary>
internal sealed class Folders : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public string Knowledge => _folder["knowledge"];

    public string Index => _folder["index"];

    public string this[string name] => _folder[name];

    public static Folders WithOneDocument() => new Folders().With("lab/lab.md", "# The Zarnow lab\n\nThe Zarnow lab serves tea.\n");

    public Folders With(string id, string text)
    {
        _folder.With(Path.Combine("knowledge", id), text);

        return this;
    }

    public Folders With(string id, byte[] bytes)
    {
        With(id, "");
        File.WriteAllBytes(Path.Combine(Knowledge, id), bytes);

        return this;
    }

    public string Write(string name, byte[] bytes)
    {
        File.WriteAllBytes(_folder[name], bytes);

        return _folder[name];
    }

    public string Write(string name, string text)
    {
        File.WriteAllText(_folder[name], text);

        return _folder[name];
    }

    public Task<IndexReport> IndexAsync() => new Reindexer().IndexAsync(Knowledge, Index, CancellationToken.None);

    public Task<FaqImportResult> ImportAsync(string table, bool force = false, string to = InternAssistant.Knowledge.Faq.CuratedFile.DefaultId) =>
        new FaqImport(new Reindexer()).ImportAsync(new FaqImportRequest(table, new IndexRequest(Knowledge, Index) { Force = force }) { CuratedId = to }, CancellationToken.None);

    public Task<FaqImportResult> ImportTextAsync(string csv, bool force = false) => ImportAsync(Write("table.csv", csv), force);

    public string Text(string id) => File.ReadAllText(Path.Combine(Knowledge, id));

    public string? Served() => new SnapshotStore(Index, TimeProvider.System, IndexOptions.DefaultKeep).CurrentId;

    /// <summary>Every file of the knowledge folder with its bytes.</summary>
    public IReadOnlyDictionary<string, string> Contents() => Directory.EnumerateFiles(Knowledge, "*", SearchOption.AllDirectories)
        .ToDictionary(path => Path.GetRelativePath(Knowledge, path), path => Convert.ToHexString(File.ReadAllBytes(path)));

    public void Dispose() => _folder.Dispose();
}
