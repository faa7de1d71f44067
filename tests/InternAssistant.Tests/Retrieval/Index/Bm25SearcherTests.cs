using InternAssistant.Knowledge;
using InternAssistant.Retrieval;
using InternAssistant.Retrieval.Index;

namespace InternAssistant.Tests.Retrieval.Index;

public class Bm25SearcherTests
{
    [Fact]
    public async Task One_field_scores_as_computed_by_hand()
    {
        // Given three passages of 2, 4 and 1 terms: N = 3, avgdl = 7/3, and "park" in two of them
        var content = Sample.Bodies("parking permit", "parking parking bus stop", "coffee");

        // When
        var hits = await Search(content, "park");

        // Then idf = ln(1 + (3 - 2 + 0.5) / (2 + 0.5)) = ln 1.6 = 0.4700036
        // first:  tf 1, norm 1.2 (0.25 + 0.75 * 2 / (7/3)) = 1.0714286, 0.4700036 * 1 / 2.0714286 = 0.22690
        // second: tf 2, norm 1.2 (0.25 + 0.75 * 4 / (7/3)) = 1.8428571, 0.4700036 * 2 / 3.8428571 = 0.24461
        Assert.Equal([(1, 0.24461), (0, 0.22690)], hits);
    }

    [Fact]
    public async Task Fields_have_statistics_of_their_own_and_their_weighted_scores_are_added()
    {
        // Given two documents of which one has a heading and one an alias
        var content = Sample.Content(
            Sample.Document("a.md", title: "Visa", headings: ["Visa letters"], body: ["Ask the visa office"]),
            Sample.Document("b.md", title: "Housing", aliases: ["visa flats"], body: ["Ask the housing office"]));
        var options = new RetrievalOptions { TitleWeight = 2, HeadingWeight = 3, BodyWeight = 1, AliasWeight = 0.5 };

        // When
        var hits = await Search(content, options, new QueryTerm("visa"));

        // Then, each field having its average length, norm = 1.2 throughout and tf / (tf + norm) = 1 / 2.2
        // title:    N 2, df 1: ln(1 + 1.5 / 1.5) = 0.6931472, * 2   / 2.2 = 0.6301338
        // headings: N 1, df 1: ln(1 + 0.5 / 1.5) = 0.2876821, * 3   / 2.2 = 0.3922938
        // body:     N 2, df 1: ln(1 + 1.5 / 1.5) = 0.6931472, * 1   / 2.2 = 0.3150669
        // aliases:  N 1, df 1: ln(1 + 0.5 / 1.5) = 0.2876821, * 0.5 / 2.2 = 0.0653823
        Assert.Equal([(0, 1.33749), (1, 0.06538)], hits);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(0.5, 0.06538)]
    public async Task Another_way_of_writing_is_found_in_a_field_of_its_own(double weight, double score)
    {
        // Given a field that one passage has: N 1, df 1, tf / (tf + norm) = 1 / 2.2
        var content = Sample.Bodies("a stipend of 6,710", "a room");

        var hits = await Search(content, new RetrievalOptions { EquivalentWeight = weight }, new QueryTerm("6710"));

        Assert.Equal(weight > 0 ? [(0, score)] : [], hits);
    }

    [Fact]
    public async Task A_term_counts_as_often_as_it_is_named_and_as_much_as_it_weighs()
    {
        // Given a term with idf ln(1 + 0.5 / 1.5) = 0.2876821 and tf / (tf + norm) = 1 / 2.2: 0.1307646
        var content = Sample.Bodies("visa");

        // When it is named twice, once with half the weight
        var hits = await Search(content, new RetrievalOptions(), new QueryTerm("visa"), new QueryTerm("visa", 0.5));

        // Then 1.5 * 0.1307646 = 0.1961469
        Assert.Equal([(0, 0.19615)], hits);
    }

    [Fact]
    public async Task A_length_above_40_is_rounded_down_as_Lucene_keeps_it()
    {
        // Given passages of 1 and 41 terms: N = 2, avgdl = 21, and 41 is kept as 40
        var content = Sample.Bodies("visa", "visa" + string.Concat(Enumerable.Range(0, 40).Select(number => $" {number}")));

        // When
        var hits = await Search(content, "visa");

        // Then idf = ln(1 + 0.5 / 2.5) = 0.1823216
        // first:  norm 1.2 (0.25 + 0.75 *  1 / 21) = 0.3428571, 0.1823216 / 1.3428571 = 0.13577
        // second: norm 1.2 (0.25 + 0.75 * 40 / 21) = 2.0142857, 0.1823216 / 3.0142857 = 0.06049
        Assert.Equal([(0, 0.13577), (1, 0.06049)], hits);
    }

    [Fact]
    public async Task Equal_scores_stand_in_passage_order_and_no_more_hits_come_than_wanted()
    {
        // Given
        var content = Sample.Bodies("bus stop", "visa", "bus ride", "bus fare", "bus pass");

        // When
        var snapshot = Snapshot.Build(content, new RetrievalOptions());
        var hits = await snapshot.Searcher.SearchAsync(new Query([new QueryTerm("bu")], Take: 3), CancellationToken.None);

        // Then
        Assert.Equal([0, 2, 3], hits.Select(hit => hit.Passage.Ordinal));
        Assert.Single(hits.Select(hit => hit.Score).Distinct());
    }

    [Fact]
    public async Task The_best_few_are_the_first_of_all()
    {
        // Given passages of random length over a few words, so that many scores are equal
        var random = new Random(7);
        string[] bodies = [.. Enumerable.Range(0, 300).Select(_ => string.Concat(
            Enumerable.Range(0, random.Next(1, 6)).Select(_ => " " + "visa bus flat taxi".Split(' ')[random.Next(4)])))];
        var searcher = Snapshot.Build(Sample.Bodies(bodies), new RetrievalOptions()).Searcher;
        QueryTerm[] terms = [new("visa"), new("flat")];

        // When
        var all = await searcher.SearchAsync(new Query(terms, Take: 1000), CancellationToken.None);

        // Then
        Assert.Equal(all.OrderByDescending(hit => hit.Score).ThenBy(hit => hit.Passage.Ordinal), all);
        for (var take = 1; take < 50; take++)
        {
            Assert.Equal(all.Take(take), await searcher.SearchAsync(new Query(terms, take), CancellationToken.None));
        }
    }

    [Theory]
    [InlineData("unknown")]
    [InlineData("")]
    public async Task Nothing_is_found_for_a_term_that_no_passage_has(string term) =>
        Assert.Empty(await Search(Sample.Bodies("visa"), term));

    [Fact]
    public async Task Nothing_is_found_without_terms_without_room_or_in_an_empty_index()
    {
        var snapshot = Snapshot.Build(Sample.Bodies("visa"), new RetrievalOptions());
        var empty = Snapshot.Build(Sample.Content(), new RetrievalOptions());

        Assert.Empty(await snapshot.Searcher.SearchAsync(new Query([]), CancellationToken.None));
        Assert.Empty(await snapshot.Searcher.SearchAsync(new Query([new QueryTerm("visa")], Take: 0), CancellationToken.None));
        Assert.Empty(await empty.Searcher.SearchAsync(new Query([new QueryTerm("visa")]), CancellationToken.None));
    }

    [Fact]
    public async Task A_field_of_weight_nothing_finds_nothing() =>
        Assert.Empty(await Search(Sample.Bodies("visa"), new RetrievalOptions { BodyWeight = 0 }, new QueryTerm("visa")));

    [Fact]
    public async Task The_places_of_a_posting_are_found_like_its_aliases()
    {
        // Given
        var document = Sample.Document("posting.md", body: ["Join us"]) with
        {
            FrontMatter = new FrontMatter { Posting = new PostingFacts { Location = ["Cambridge", "UK"] } },
        };

        // When
        var hits = await Search(Sample.Content(document), "cambridg");

        // Then
        Assert.Single(hits);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(40, 40)]
    [InlineData(41, 40)]
    [InlineData(42, 42)]
    [InlineData(57, 56)]
    [InlineData(100, 96)]
    [InlineData(1000, 984)]
    [InlineData(int.MaxValue, 2013265944)]
    public void Lengths_are_kept_in_a_byte_as_SmallFloat_does(int length, int kept) =>
        Assert.Equal(kept, FieldLength.Decode(FieldLength.Encode(length)));

    private static Task<(int Passage, double Score)[]> Search(SnapshotContent content, string term) =>
        Search(content, new RetrievalOptions(), new QueryTerm(term));

    private static async Task<(int Passage, double Score)[]> Search(
        SnapshotContent content, RetrievalOptions options, params QueryTerm[] terms)
    {
        var snapshot = Snapshot.Build(content, options);
        var hits = await snapshot.Searcher.SearchAsync(new Query(terms), CancellationToken.None);

        return [.. hits.Select(hit => (hit.Passage.Ordinal, hit.Score))];
    }
}
