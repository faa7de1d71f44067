using InternAssistant.Knowledge;
using InternAssistant.Retrieval;
using InternAssistant.Retrieval.Index;

namespace InternAssistant.Tests.Retrieval.Index;

public class SnapshotRoundTripTests
{
    public static TheoryData<string> HostileTexts() =>
    [
        "",
        "plain",
        "\uFEFFbyte order mark",
        "NUL \0 and \u0001\u001A\u001AD800 controls \u007F\u0085",
        "line\r\nends\rof\neach\u2028kind\u2029",
        "astral 𝐀👩🏽‍💻🇬🇧 and \uFFFE\uFFFF",
        "\uD800",
        "\uDC00",
        "half \uD83D pairs \uDE00 and \uDE00\uD83D swapped, \uD83D\uD83D\uDE00",
        "\uD800 \u001A",
        "quotes \" ' \\ / < > & \u00E9\u0301",
    ];

    [Theory]
    [MemberData(nameof(HostileTexts), DisableDiscoveryEnumeration = true)]
    public void Every_text_comes_back_to_the_character(string text)
    {
        // Given the text wherever a document has text
        using var folder = new IndexFolder();
        var document = Sample.Document($"a {text}.md", title: text, headings: [text], aliases: [text], body: [text, "visa"]);
        var content = Sample.Content(document) with { Synonyms = [[text, "permit"]] };

        // When
        var snapshot = folder.Store.Open(folder.Store.Write(content, new RetrievalOptions(), text));

        // Then
        var read = Assert.Single(snapshot.Documents);
        Assert.Equal(text + "\nvisa", read.Text);
        Assert.Equal(document.Id, read.Id);
        Assert.Equal(text, read.Title);
        Assert.Equal(text, Assert.Single(read.FrontMatter.Aliases));
        Assert.Equal(text, Assert.Single(read.Sections[0].HeadingPath));
        Assert.Equal(text, read.Sections[0].Statements[0].Text);
        Assert.Equal(text, snapshot.Synonyms[0][0]);
        Assert.Equal(text, snapshot.Manifest.KnowledgeFolder);
        Assert.Same(read, snapshot.Find(document.Id));
    }

    [Fact]
    public void A_random_text_of_any_code_units_comes_back_to_the_character()
    {
        var random = new Random(42);
        for (var run = 0; run < 20; run++)
        {
            // Given
            using var folder = new IndexFolder();
            var text = new string([.. Enumerable.Range(0, 200).Select(_ => (char)(random.Next(2) * 0xD700 + random.Next(0x2900)))]);

            // When
            var snapshot = folder.Store.Open(folder.Write(text));

            // Then
            Assert.Equal(text, snapshot.Documents[0].Text);
            Assert.Equal(text, snapshot.Documents[0].Sections[0].Statements[0].Text);
        }
    }

    [Fact]
    public void A_documents_facts_and_form_come_back()
    {
        // Given
        var posting = new PostingFacts
        {
            Location = ["Cambridge", "UK"],
            TimeZone = "Europe/London",
            Starts = "2026-03",
            Duration = "12 weeks",
            Applications = new ApplicationWindow("dated", new DateOnly(2026, 1, 1), new DateOnly(2026, 4, 30), [9, 4]),
            Pay = [new PayRange(6710.50m, 13270m, "USD", "month", ["Redmond"])],
        };
        var statement = new Statement(StatementKind.TableRow, new TextSpan(8, 12), "row", 3, AnnouncesList: true);
        var document = new KnowledgeDocument(
            "postings/a.md",
            "A",
            "postings",
            "Heading\nrow | text",
            new FrontMatter { Title = "A", Source = "https://example.com", Owner = "recruiting", Published = new DateOnly(2025, 12, 3), Posting = posting },
            [new Section([], null, []), new Section(["Heading"], new TextSpan(0, 7), [statement], IsQuestion: true)],
            "abc");
        var content = new SnapshotContent([document], [new Passage(document, document.Sections[1], 0, 0, 1)], []);

        // When
        var snapshot = Snapshot.Build(content, new RetrievalOptions { K1 = 0.9, B = 0.4 });

        // Then
        Assert.Equivalent(document, snapshot.Documents[0], strict: true);
        Assert.Same(snapshot.Documents[0].Sections[1], snapshot.Passages[0].Section);
        Assert.Equal("row |"[..4], snapshot.Passages[0].Span.In(snapshot.Passages[0].Document.Text));
        Assert.Equal(new RetrievalOptions { K1 = 0.9, B = 0.4 }, snapshot.Manifest.Settings);
    }

    [Fact]
    public void The_id_depends_on_content_and_settings_and_on_nothing_else()
    {
        // Given the same content at another time, in another folder, from another knowledge folder
        using var one = new IndexFolder();
        using var other = new IndexFolder();
        var id = one.Write("visa");
        other.Clock.Advance(TimeSpan.FromDays(1));

        // Then
        Assert.Equal(id, other.Store.Write(Sample.Bodies("visa"), new RetrievalOptions(), "elsewhere"));
        Assert.Equal(id, Snapshot.Build(Sample.Bodies("visa"), new RetrievalOptions()).Id);
        Assert.NotEqual(id, Snapshot.Build(Sample.Bodies("visas"), new RetrievalOptions()).Id);
        Assert.NotEqual(id, Snapshot.Build(Sample.Bodies("visa") with { Synonyms = [["a", "b"]] }, new RetrievalOptions()).Id);
        Assert.NotEqual(id, Snapshot.Build(Sample.Bodies("visa"), new RetrievalOptions { TitleWeight = 9 }).Id);
    }

    [Fact]
    public async Task A_snapshot_that_was_read_finds_what_the_one_that_was_built_finds()
    {
        // Given
        using var folder = new IndexFolder();
        string[] bodies = ["visa letters", "bus stop", "visa and visa again"];
        var query = new Query([new QueryTerm("visa"), new QueryTerm("bu")]);

        // When
        var built = Snapshot.Build(Sample.Bodies(bodies), new RetrievalOptions());
        var read = folder.Store.Open(folder.Write(bodies));

        // Then
        var expected = await built.Searcher.SearchAsync(query, CancellationToken.None);
        var actual = await read.Searcher.SearchAsync(query, CancellationToken.None);
        Assert.Equal(expected.Select(hit => (hit.Passage.Ordinal, hit.Score)), actual.Select(hit => (hit.Passage.Ordinal, hit.Score)));
    }

    [Fact]
    public void Content_that_contradicts_itself_is_not_written()
    {
        var document = Sample.Document("a.md", body: ["visa"]);
        var stranger = Sample.Document("b.md", body: ["visa"]);
        var outside = document with { Text = "vis" };
        var passage = new Passage(document, document.Sections[0], 0, 0, 1);

        Assert.Throws<ArgumentException>(() => Build([document], passage with { Document = stranger }));
        Assert.Throws<ArgumentException>(() => Build([document], passage with { Section = stranger.Sections[0] }));
        Assert.Throws<ArgumentException>(() => Build([document], passage with { Ordinal = 1 }));
        Assert.Throws<ArgumentException>(() => Build([document], passage with { FirstStatement = 1 }));
        Assert.Throws<ArgumentException>(() => Build([document], passage with { StatementCount = 0 }));
        Assert.Throws<ArgumentException>(() => Build([outside], passage with { Document = outside }));
        Assert.Throws<ArgumentException>(() => Build([stranger, document], passage));
        Assert.Throws<ArgumentException>(() => Build([document, document with { Title = "again" }], passage));

        static void Build(KnowledgeDocument[] documents, Passage passage) =>
            Snapshot.Build(new SnapshotContent(documents, [passage], []), new RetrievalOptions());
    }
}
