using InternAssistant.Knowledge;
using InternAssistant.Retrieval;
using InternAssistant.Retrieval.Index;

namespace InternAssistant.Tests.Retrieval.Index;

public class FilterTests
{
    private static readonly Snapshot Snapshot = Snapshot.Build(
        Sample.Content(
            Document("a.md", "postings", new DateOnly(2025, 12, 3), "Cambridge", "United  Kingdom"),
            Document("b.md", "postings", new DateOnly(2026, 1, 15), "Redmond"),
            Document("c.md", "Travel", null)),
        new RetrievalOptions());

    public static TheoryData<PassageFilter, int[]> Filters() => new()
    {
        { PassageFilter.None, [0, 1, 2] },
        { new PassageFilter { Categories = ["travel"] }, [2] },
        { new PassageFilter { Categories = ["TRAVEL", "postings"] }, [0, 1, 2] },
        { new PassageFilter { Postings = ["b.md"] }, [1] },
        { new PassageFilter { Postings = ["c.md"] }, [] },
        { new PassageFilter { Locations = ["cambridge"] }, [0] },
        { new PassageFilter { Locations = ["united kingdom", "Redmond"] }, [0, 1] },
        { new PassageFilter { Locations = ["Paris"] }, [] },
        { new PassageFilter { PublishedFrom = new DateOnly(2026, 1, 1) }, [1] },
        { new PassageFilter { PublishedUntil = new DateOnly(2025, 12, 3) }, [0] },
        { new PassageFilter { PublishedFrom = new DateOnly(2025, 12, 3), PublishedUntil = new DateOnly(2026, 1, 15) }, [0, 1] },
        { new PassageFilter { PublishedFrom = new DateOnly(2027, 1, 1), PublishedUntil = new DateOnly(2026, 1, 1) }, [] },
        { new PassageFilter { Categories = ["postings"], Locations = ["Redmond"], PublishedFrom = new DateOnly(2026, 1, 1) }, [1] },
    };

    [Theory]
    [MemberData(nameof(Filters), DisableDiscoveryEnumeration = true)]
    public async Task Only_what_the_filter_lets_through_is_found(PassageFilter filter, int[] expected)
    {
        var hits = await Snapshot.Searcher.SearchAsync(new Query([new QueryTerm("visa")]) { Filter = filter }, CancellationToken.None);

        Assert.Equal(expected, hits.Select(hit => hit.Passage.Ordinal).Order());
    }

    [Theory]
    [InlineData("category\u001Ftravel")]
    [InlineData("posting\u001Fa.md")]
    public async Task What_filters_ask_for_is_no_word(string term) =>
        Assert.Empty(await Snapshot.Searcher.SearchAsync(new Query([new QueryTerm(term)]), CancellationToken.None));

    private static KnowledgeDocument Document(string id, string category, DateOnly? published, params string[] places) =>
        Sample.Document(id, body: ["Ask the visa office."]) with
        {
            Category = category,
            FrontMatter = new FrontMatter { Published = published, Posting = places.Length == 0 ? null : new PostingFacts { Location = places } },
        };
}
