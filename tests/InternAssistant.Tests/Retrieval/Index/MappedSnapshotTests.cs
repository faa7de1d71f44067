using InternAssistant.Retrieval;
using InternAssistant.Retrieval.Index;

namespace InternAssistant.Tests.Retrieval.Index;

/// <summary>Snapshots too great for memory are copied, checked on the way, and mapped.</summary>
public class MappedSnapshotTests
{
    [Fact]
    public async Task A_mapped_snapshot_finds_what_one_in_memory_finds()
    {
        // Given
        using var folder = new IndexFolder();
        var id = folder.Write("visa letters", "bus stop", "visa office near the bus stop");
        var inMemory = folder.Store.Open(id);

        // When
        var mapped = Open(folder, id);
        var query = new Query([new QueryTerm("visa"), new QueryTerm("bu")]);
        var expected = await inMemory.Searcher.SearchAsync(query, CancellationToken.None);
        var hits = await mapped.Searcher.SearchAsync(query, CancellationToken.None);

        // Then
        Assert.Equal(expected.Select(hit => (hit.Passage.Ordinal, hit.Score)), hits.Select(hit => (hit.Passage.Ordinal, hit.Score)));
        Assert.Equal("bus stop", mapped.Index.ReadText(1));
        Assert.Empty(Directory.EnumerateFiles(LocalOf(folder)));
    }

    [Fact]
    public void What_happens_to_the_files_afterwards_does_not_matter()
    {
        // Given
        using var folder = new IndexFolder();
        var id = folder.Write("visa letters", "bus stop");
        var mapped = Open(folder, id);

        // When
        foreach (var file in Directory.EnumerateFiles(Path.Combine(folder.Path, id)))
        {
            File.WriteAllBytes(file, []);
        }

        // Then
        Assert.Equal("visa letters", mapped.Index.ReadText(0));
    }

    [Fact]
    public void A_damaged_file_is_refused_while_it_is_copied()
    {
        // Given
        using var folder = new IndexFolder();
        var id = folder.Write("visa letters", "bus stop");
        var path = folder.FileOf(id, "postings.bin");
        var bytes = File.ReadAllBytes(path);
        bytes[^9] ^= 1;
        File.WriteAllBytes(path, bytes);

        // Then
        Assert.Equal("postings.bin", Assert.Throws<SnapshotFileException>(() => Open(folder, id)).File);
        Assert.Empty(Directory.EnumerateFiles(LocalOf(folder)));
    }

    private static string LocalOf(IndexFolder folder) => Path.Combine(folder.Path, "local");

    private static Snapshot Open(IndexFolder folder, string id)
    {
        var snapshot = Path.Combine(folder.Path, id);
        var manifest = SnapshotReader.ReadManifest(File.ReadAllBytes(Path.Combine(snapshot, "manifest.json")), id);

        return SnapshotReader.Read(manifest, SnapshotFiles.Open(snapshot, manifest, LocalOf(folder), mostInMemory: 0));
    }
}
