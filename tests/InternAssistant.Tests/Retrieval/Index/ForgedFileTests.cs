using InternAssistant.Retrieval;
using InternAssistant.Retrieval.Index;

namespace InternAssistant.Tests.Retrieval.Index;

/// <summary>Snapshots whose checksums are right and whose files are wrong: what somebody makes who can write to the index folder.</summary>
public class ForgedFileTests
{
    private static readonly int Mutations = int.Parse(Environment.GetEnvironmentVariable("INTERNASSISTANT_MUTATIONS") ?? "4000", System.Globalization.CultureInfo.InvariantCulture);

    [Fact]
    public async Task A_snapshot_with_changed_bytes_is_refused_or_read_and_searched_without_harm()
    {
        // Given
        var package = SnapshotPackage.Of(Content(), new RetrievalOptions(), "");
        var names = package.Files.Keys.Order(StringComparer.Ordinal).ToArray();
        var random = new Random(11);
        var refused = 0;

        for (var run = 0; run < Mutations; run++)
        {
            // When some bytes of one file are other ones
            var name = names[run % names.Length];
            var bytes = Mutate(package.Files[name], random);
            var files = package.Files.ToDictionary(file => file.Key, file => new FileBytes(file.Key == name ? bytes : file.Value), StringComparer.Ordinal);

            // Then it is refused by that file's name, or another's that it contradicts, or it serves
            try
            {
                var snapshot = SnapshotReader.Read(package.Manifest, files);
                await Use(snapshot);
            }
            catch (Exception fault) when (fault is SnapshotFileException or InvalidDataException)
            {
                refused++;
            }
        }

        Assert.InRange(refused, Mutations / 4, Mutations);
    }

    [Fact]
    public void A_file_that_ends_anywhere_is_refused()
    {
        var package = SnapshotPackage.Of(Content(), new RetrievalOptions(), "");

        foreach (var (name, whole) in package.Files)
        {
            for (var length = 0; length < whole.Length; length += 3)
            {
                var files = package.Files.ToDictionary(file => file.Key, file => new FileBytes(file.Key == name ? whole[..length] : file.Value), StringComparer.Ordinal);
                Assert.Throws<SnapshotFileException>(() => SnapshotReader.Read(package.Manifest, files));
            }
        }
    }

    private static async Task Use(Snapshot snapshot)
    {
        QueryTerm[] terms = [new("visa"), new("bu"), new("letter")];
        foreach (var hit in await snapshot.Searcher.SearchAsync(new Query(terms), CancellationToken.None))
        {
            Assert.InRange(hit.Passage.Span.End, 0, hit.Passage.Document.Text.Length);
            Assert.NotNull(snapshot.Index.ReadText(hit.Passage.Ordinal));
        }

        var words = new List<TermPosition>();
        for (var passage = 0; passage < snapshot.Passages.Count; passage++)
        {
            snapshot.Index.Words.Read(passage, words);
        }
    }

    private static byte[] Mutate(byte[] bytes, Random random)
    {
        var mutated = bytes.ToArray();
        for (var change = random.Next(3); change >= 0 && mutated.Length > 0; change--)
        {
            var place = random.Next(mutated.Length);
            mutated[place] = random.Next(3) switch
            {
                0 => (byte)(mutated[place] ^ (1 << random.Next(8))),
                1 => (byte)random.Next(256),
                _ => random.Next(2) == 0 ? (byte)0xFF : (byte)0,
            };
        }

        return random.Next(20) == 0 ? mutated[..random.Next(mutated.Length + 1)] : mutated;
    }

    private static SnapshotContent Content() => Sample.Content(
        Sample.Document("a.md", title: "Visa letters", headings: ["Letters"], aliases: ["permit"], body: ["The visa letter comes by bus.", "Ask for letters.", "“Quoted” visa."]),
        Sample.Document("b.md", title: "Bus", headings: ["Bus", "Stops"], body: ["The bus stops here.", "The visa office is near the bus stop."])) with
    {
        Synonyms = [["bus", "coach"]],
    };
}
