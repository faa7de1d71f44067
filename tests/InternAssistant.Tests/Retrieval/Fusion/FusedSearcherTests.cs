using InternAssistant.Retrieval;
using InternAssistant.Retrieval.Analysis;
using InternAssistant.Retrieval.Embedding;
using InternAssistant.Retrieval.Fusion;
using InternAssistant.Retrieval.Index;
using InternAssistant.Tests.Fakes;
using InternAssistant.Tests.Retrieval.Index;
using Microsoft.Extensions.Logging.Abstractions;

namespace InternAssistant.Tests.Retrieval.Fusion;

public sealed class FusedSearcherTests : IDisposable
{
    private readonly WordEmbedder embedder = new(["salary", "pay", "wage"], ["flat", "housing", "apartment"]);

    [Fact]
    public async Task What_means_the_same_in_other_words_is_found()
    {
        // Given
        var snapshot = await Build("The pay is 5,000 a month.", "The bus stops here.", "The canteen opens at noon.", "Housing is not arranged.");

        // When
        var hits = await Searcher(snapshot).SearchAsync(QueryOf("salary"), CancellationToken.None);

        // Then
        Assert.Equal(0, hits[0].Passage.Ordinal);
        Assert.Empty(await snapshot.Searcher.SearchAsync(QueryOf("salary"), CancellationToken.None));
    }

    [Fact]
    public async Task Nothing_is_found_where_neither_words_nor_meaning_are_near()
    {
        var snapshot = await Build("The pay is 5,000 a month.", "The bus stops here.");

        Assert.Empty(await Searcher(snapshot).SearchAsync(QueryOf("xylophone quartet"), CancellationToken.None));
    }

    [Fact]
    public async Task What_the_vocabulary_finds_is_among_the_hits_however_it_is_ranked()
    {
        // Given many passages with the words of the question, and one that only the vocabulary's word finds
        var snapshot = await Build([.. Enumerable.Range(0, 60).Select(number => $"The help of number {number} is fine."), "Lodging is arranged."]);
        var query = new Query([new QueryTerm("help", 0.1), new QueryTerm("lodg", 3)], 10) { Text = "help with rent" };

        // When
        var hits = await Searcher(snapshot).SearchAsync(query, CancellationToken.None);

        // Then
        Assert.Equal(10, hits.Count);
        Assert.Contains(hits, hit => hit.Passage.Ordinal == 60);
    }

    [Fact]
    public async Task An_embedder_that_fails_leaves_a_search_by_words()
    {
        // Given
        var snapshot = await Build("The pay is 5,000 a month.", "The bus stops here.");
        embedder.Failure = new InvalidOperationException("no power");

        // When
        var hits = await Searcher(snapshot).SearchAsync(QueryOf("bus"), CancellationToken.None);

        // Then
        Assert.Equal(1, Assert.Single(hits).Passage.Ordinal);
        Assert.Null(hits[0].Probability);
    }

    [Fact]
    public async Task Only_the_best_hit_says_how_likely_it_is_right()
    {
        // Given
        var snapshot = await Build("The pay is 5,000 a month.", "The pay of a manager is secret.", "The canteen opens at noon.");

        // When
        var hits = await Searcher(snapshot).SearchAsync(QueryOf("pay a month"), CancellationToken.None);

        // Then
        Assert.Equal(FusionModel.Hybrid.Calibration!.Probability(hits[0].Score), hits[0].Probability);
        Assert.True(hits.Count > 1);
        Assert.All(hits.Skip(1), hit => Assert.Null(hit.Probability));
    }

    [Fact]
    public async Task An_embedder_that_is_slow_is_not_waited_for()
    {
        // Given
        var snapshot = await Build("The pay is 5,000 a month.", "The bus stops here.");
        embedder.Delay = new TaskCompletionSource().Task;
        var clock = new ManualClock();

        // When
        var search = Searcher(snapshot, clock).SearchAsync(QueryOf("bus"), CancellationToken.None).AsTask();
        clock.Advance(TimeSpan.FromMilliseconds(301));

        // Then
        Assert.Equal(1, Assert.Single(await search).Passage.Ordinal);
    }

    [Fact]
    public async Task A_filter_holds_for_meanings_too()
    {
        // Given
        var pay = Sample.Document("a.md", body: ["The wage is 5,000 a month."]) with { Category = "lab" };
        var snapshot = await Build(Sample.Content(pay, Sample.Document("b.md", body: ["The bus stops here."])));

        // When
        var hits = await Searcher(snapshot).SearchAsync(QueryOf("salary") with { Filter = new PassageFilter { Categories = ["travel"] } }, CancellationToken.None);

        // Then
        Assert.Empty(hits);
    }

    [Fact]
    public async Task The_parts_of_an_explanation_add_up_to_the_score()
    {
        // Given
        var snapshot = await Build("The pay is 5,000 a month.", "The bus stops here.", "Pay is paid in March.", "The flat is near the bus.");
        var searcher = Searcher(snapshot);
        var query = QueryOf("pay for the bus in March");

        // When
        var hits = await searcher.SearchAsync(query, CancellationToken.None);
        var explanations = await searcher.ExplainAsync(query, [.. hits.Select(hit => hit.Passage)], CancellationToken.None);

        // Then
        Assert.NotEmpty(hits);
        Assert.All(hits.Zip(explanations), pair => Assert.Equal(pair.First.Score, Math.Round(pair.Second.Features.Sum(feature => feature.Score), 5), 1e-5));
    }

    [Fact]
    public async Task The_same_search_gives_the_same_hits_many_at_once()
    {
        // Given
        var snapshot = await Build([.. Enumerable.Range(0, 200).Select(number => $"The {(number % 3 == 0 ? "pay" : "bus")} of number {number} is fine.")]);
        var searcher = Searcher(snapshot);
        var expected = await searcher.SearchAsync(QueryOf("salary of number 33"), CancellationToken.None);

        // When
        var found = await Task.WhenAll(Enumerable.Range(0, 32).Select(_ => Task.Run(() => searcher.SearchAsync(QueryOf("salary of number 33"), CancellationToken.None).AsTask())));

        // Then
        Assert.All(found, hits => Assert.Equal(expected, hits));
    }

    [Theory]
    [InlineData("")]
    [InlineData("the of and")]
    [InlineData("?!#")]
    [InlineData("\uD800 שלום 👩🏽‍💻")]
    public async Task Questions_without_words_do_no_harm(string question)
    {
        var snapshot = await Build("The pay is 5,000 a month.", "The bus stops here.");

        Assert.NotNull(await Searcher(snapshot).SearchAsync(QueryOf(question), CancellationToken.None));
    }

    [Fact]
    public async Task A_question_of_ten_thousand_words_is_answered()
    {
        var snapshot = await Build("The pay is 5,000 a month.", "The bus stops here.");

        var hits = await Searcher(snapshot).SearchAsync(QueryOf(string.Join(' ', Enumerable.Range(0, 10_000).Select(number => $"bus{number} bus"))), CancellationToken.None);

        Assert.Equal(1, hits[0].Passage.Ordinal);
    }

    [Fact]
    public async Task A_known_text_is_not_embedded_again()
    {
        // Given
        var before = await Build("The pay is 5,000 a month.", "The bus stops here.");
        var texts = embedder.Texts;

        // When one passage is new
        var content = Sample.Bodies("The pay is 5,000 a month.", "The bus stops here.", "The canteen opens at noon.");
        var vectors = await Passages().EmbedAsync(content.Passages, before, CancellationToken.None);

        // Then its contents and its lead, which are the same text, are all that is embedded, and the rest is as before
        Assert.Equal(1, embedder.Texts - texts);
        Assert.Equal(before.Index.Vectors.Contents(1).ToArray(), vectors.Contents.AsSpan(before.Index.Vectors.Width, before.Index.Vectors.Width).ToArray());
    }

    [Fact]
    public async Task A_small_folder_goes_without_vectors_and_is_searched_by_words()
    {
        var passages = new PassageEmbedder(new(Loaded()), minimumPassages: 3);
        var content = Sample.Bodies("The pay is 5,000 a month.", "The bus stops here.");

        Assert.Same(PassageVectors.None, await passages.EmbedAsync(content.Passages, null, CancellationToken.None));
        var snapshot = Snapshot.Build(content, new RetrievalOptions());
        Assert.Same(snapshot.Searcher, new FusedSearchers(new(Loaded()), TimeSpan.FromSeconds(1), TimeProvider.System, NullLogger<FusedSearchers>.Instance).SearcherOf(snapshot));
    }

    [Fact]
    public async Task The_vectors_of_another_embedder_are_not_compared_with()
    {
        var snapshot = await Build("The pay is 5,000 a month.");
        var searchers = new FusedSearchers(new(Loaded() with { Name = "another" }), TimeSpan.FromSeconds(1), TimeProvider.System, NullLogger<FusedSearchers>.Instance);

        Assert.Same(snapshot.Searcher, searchers.SearcherOf(snapshot));
    }

    public void Dispose() => embedder.Dispose();

    private LoadedEmbedder Loaded() => new(embedder, "words", "");

    private PassageEmbedder Passages() => new(new(Loaded()));

    private Task<Snapshot> Build(params string[] bodies) => Build(Sample.Bodies(bodies));

    private async Task<Snapshot> Build(SnapshotContent content) =>
        Snapshot.Build(content with { Vectors = await Passages().EmbedAsync(content.Passages, null, CancellationToken.None) }, new RetrievalOptions());

    private IPassageSearcher Searcher(Snapshot snapshot, TimeProvider? clock = null) =>
        new FusedSearchers(new(Loaded()), TimeSpan.FromMilliseconds(300), clock ?? TimeProvider.System, NullLogger<FusedSearchers>.Instance).SearcherOf(snapshot);

    private static Query QueryOf(string text) => new([.. EnglishAnalyzer.Analyze(text).Select(token => new QueryTerm(token.Term))], 10) { Text = text };
}
