using InternAssistant.Retrieval;
using InternAssistant.Retrieval.Index;

namespace InternAssistant.Tests.Retrieval.Index;

public class SnapshotDamageTests
{
    [Theory]
    [InlineData("manifest.json")]
    [InlineData("documents.bin")]
    [InlineData("passages.bin")]
    [InlineData("postings.bin")]
    [InlineData("sources.json")]
    [InlineData("terms.bin")]
    [InlineData("texts.bin")]
    [InlineData("tokens.bin")]
    public void A_flipped_bit_anywhere_is_refused_by_the_files_name(string name)
    {
        // Given
        using var folder = new IndexFolder();
        var id = folder.Write("visa letters", "bus stop");
        var path = folder.FileOf(id, name);
        var bytes = File.ReadAllBytes(path);

        for (var place = 0; place < bytes.Length; place++)
        {
            // When
            bytes[place] ^= (byte)(1 << (place % 8));
            File.WriteAllBytes(path, bytes);
            var refusal = Assert.Throws<SnapshotException>(() => folder.Store.Open(id));
            bytes[place] ^= (byte)(1 << (place % 8));

            // Then
            Assert.Equal(path, refusal.Path);
            Assert.StartsWith($"'{path}' ", refusal.Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("manifest.json")]
    [InlineData("documents.bin")]
    [InlineData("passages.bin")]
    [InlineData("postings.bin")]
    [InlineData("sources.json")]
    [InlineData("terms.bin")]
    [InlineData("texts.bin")]
    [InlineData("tokens.bin")]
    public void A_file_cut_at_any_length_lengthened_or_removed_is_refused(string name)
    {
        // Given
        using var folder = new IndexFolder();
        var id = folder.Write("visa letters", "bus stop");
        var path = folder.FileOf(id, name);
        var bytes = File.ReadAllBytes(path);

        // Then
        for (var length = 0; length < bytes.Length; length += 5)
        {
            File.WriteAllBytes(path, bytes[..length]);
            Assert.Equal(path, Assert.Throws<SnapshotException>(() => folder.Store.Open(id)).Path);
        }

        File.WriteAllBytes(path, [.. bytes, (byte)' ']);
        Assert.Equal(path, Assert.Throws<SnapshotException>(() => folder.Store.Open(id)).Path);

        File.Delete(path);
        Assert.Equal("is missing", Assert.Throws<SnapshotException>(() => folder.Store.Open(id)).Reason);
    }

    [Fact]
    public void A_snapshot_under_another_name_is_refused()
    {
        // Given
        using var folder = new IndexFolder();
        var id = folder.Write("visa");
        var other = new string('a', 64);
        Directory.Move(Path.Combine(folder.Path, id), Path.Combine(folder.Path, other));

        // Then
        Assert.Equal("belongs to another snapshot", Assert.Throws<SnapshotException>(() => folder.Store.Open(other)).Reason);
    }

    [Fact]
    public void A_file_of_another_snapshot_is_refused()
    {
        // Given
        using var folder = new IndexFolder();
        var id = folder.Write("visa");
        var other = folder.Write("taxi");
        File.Copy(folder.FileOf(other, "texts.bin"), folder.FileOf(id, "texts.bin"), overwrite: true);

        // Then
        Assert.Contains("checksum", Assert.Throws<SnapshotException>(() => folder.Store.Open(id)).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sealed_snapshot_of_another_engine_or_format_is_refused()
    {
        // Given
        var manifest = SnapshotPackage.Of(Sample.Bodies("visa"), new RetrievalOptions(), "").Manifest;
        var engine = (manifest with { EngineVersion = "0" }).Seal();
        var format = (manifest with { FormatVersion = 99 }).Seal();

        // Then
        Assert.Throws<InvalidDataException>(() => SnapshotReader.ReadManifest(engine.ToBytes(), engine.Id));
        Assert.Throws<InvalidDataException>(() => SnapshotReader.ReadManifest(format.ToBytes(), format.Id));
    }

    [Theory]
    [InlineData("")]
    [InlineData("..")]
    [InlineData("../../etc")]
    [InlineData("ABC")]
    public void What_cannot_be_an_id_is_never_looked_for(string id)
    {
        using var folder = new IndexFolder();

        Assert.Equal("is not the name of a snapshot", Assert.Throws<SnapshotException>(() => folder.Store.Open(id)).Reason);
    }
}
