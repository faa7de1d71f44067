using InternAssistant.Answering;
using InternAssistant.Retrieval;
using InternAssistant.Retrieval.Analysis;
using InternAssistant.Tests.Builders;

namespace InternAssistant.Tests.Retrieval;

/// <summary>Nothing that is asked makes the search or the assistant throw, or wait.</summary>
public sealed class StrangeQueryTests(HarbourFixture harbour) : IClassFixture<HarbourFixture>
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public static TheoryData<string, int> Queries() => new()
    {
        { "", 1 },
        { "internship", 1 },
        { "internship", 10_000 },
        { "the", 1 },
        { "the of and not", 2_500 },
        { "?!… — ()[]{}*&^%", 100 },
        { "مرحبا كيف أتقدم بطلب التدريب", 50 },
        { "\u202Eשלום עולם\u202C", 50 },
        { "👩🏽‍💻🇬🇧#️⃣🏴\U000E0067\U000E0062\U000E0065\U000E006E\U000E0067\U000E007F", 200 },
        { "e" + new string('\u0301', 40), 50 },
        { "\u0301\u200D\u20E3", 500 },
        { "jobs+intern@mail.harbour.example", 60 },
        { "https://harbour.example/a_b?c=1&d=%20#e", 50 },
        { new string('x', 1_000), 2 },
        { "ก" + new string('า', 900), 2 },
        { "\uD83D \uDE80", 100 },
        { "word0 word1 6,710 co-design Zürich", 2_000 },
    };

    [Theory]
    [MemberData(nameof(Queries))]
    public async Task The_searcher_takes_any_words(string piece, int times)
    {
        var terms = EnglishAnalyzer.Analyze(Repeat(piece, times)).Select(token => new QueryTerm(token.Term)).ToList();

        var hits = await Hurry(() => harbour.Assistant.Snapshot.Searcher.SearchAsync(new Query(terms, Take: 10), CancellationToken.None).AsTask());

        Assert.InRange(hits.Count, 0, 10);
        Assert.All(hits, hit => Assert.True(hit.Score > 0 && double.IsFinite(hit.Score)));
        Assert.Equal(hits.OrderByDescending(hit => hit.Score).ThenBy(hit => hit.Passage.Ordinal), hits);
        Assert.True(terms.Count > 0 || hits.Count == 0);
    }

    [Theory]
    [MemberData(nameof(Queries))]
    public async Task A_question_of_any_length_is_read_and_searched_for(string piece, int times)
    {
        var question = await Hurry(() => harbour.Assistant.ReadAsync(Repeat(piece, times)));

        var hits = await Hurry(() => harbour.Assistant.Snapshot.Searcher.SearchAsync(question.ToQuery(), CancellationToken.None).AsTask());

        Assert.All(hits, hit => Assert.True(hit.Score > 0 && double.IsFinite(hit.Score)));
    }

    [Theory]
    [MemberData(nameof(Queries))]
    public async Task The_assistant_answers_or_says_why_not(string piece, int times)
    {
        var answer = await Hurry(() => harbour.Assistant.AskAsync(Repeat(piece, times)));

        Assert.NotEmpty(answer.Text);
    }

    [Fact]
    public async Task Ten_thousand_words_are_refused_with_the_limit()
    {
        var answer = await Hurry(() => harbour.Assistant.AskAsync(Repeat("internship", 10_000)));

        Assert.Contains("2000 characters", Assert.IsType<Answer.Blocked>(answer).Text, StringComparison.Ordinal);
    }

    private static Task<T> Hurry<T>(Func<Task<T>> work) => Task.Run(work).WaitAsync(Patience);

    private static string Repeat(string piece, int times) => string.Join(' ', Enumerable.Repeat(piece, times));
}
