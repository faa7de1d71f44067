using InternAssistant.Retrieval;
using InternAssistant.Retrieval.Index;

namespace InternAssistant.Tests.Retrieval.Index;

/// <summary>An index folder of its own for one test, removed afterwards.</summary>
internal sealed class IndexFolder : IDisposable
{
    private readonly DirectoryInfo parent = Directory.CreateTempSubdirectory("index-");

    public IndexFolder() => Store = new SnapshotStore(Path, Clock);

    public string Path => System.IO.Path.Combine(parent.FullName, "index");

    public ManualClock Clock { get; } = new();

    public SnapshotStore Store { get; }

    public string Write(params string[] bodies) => Store.Write(Sample.Bodies(bodies), new RetrievalOptions(), "knowledge");

    /// <summary>Writes and promotes a snapshot, a minute after what was done before.</summary>
    public string Promote(params string[] bodies)
    {
        Clock.Advance(TimeSpan.FromMinutes(1));
        var id = Write(bodies);
        Store.Promote(id);

        return id;
    }

    public string FileOf(string id, string name) => System.IO.Path.Combine(Path, id, name);

    public void Damage(string id) => File.WriteAllText(FileOf(id, "postings.bin"), "damaged");

    public IEnumerable<string> Litter() =>
        Directory.EnumerateFileSystemEntries(Path, ".tmp-*").Select(entry => System.IO.Path.GetFileName(entry));

    public void Dispose() => parent.Delete(recursive: true);
}
