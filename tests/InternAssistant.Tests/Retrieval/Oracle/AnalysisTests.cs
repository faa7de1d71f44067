using Xunit.Abstractions;

namespace InternAssistant.Tests.Retrieval.Oracle;

/// <summary>Terms, offsets and positions are those of Lucene's EnglishAnalyzer.</summary>
public sealed class AnalysisTests(Lucene lucene, ITestOutputHelper output) : IClassFixture<Lucene>
{
    /// <summary>Jars that Debian names 8.7.0; what they hold says of itself that it is this version.</summary>
    [LuceneFact]
    public void The_Lucene_that_is_compared_with_is_the_one_that_was_meant() => Assert.Equal("8.8.1", lucene.Version());

    [LuceneFact]
    public void The_shipped_knowledge_has_the_same_terms()
    {
        var passages = ShippedKnowledge.Content().Passages;

        output.WriteLine($"{passages.Count} passages");
        Assert.NotEmpty(passages);
        foreach (var passage in passages)
        {
            AssertSame(PlainIndex.TextOf(passage));
            AssertSame(passage.Document.Text[passage.Span.Start..passage.Span.End]);
        }
    }

    [LuceneFact]
    public void Hostile_texts_have_the_same_terms()
    {
        var texts = new HostileTexts(seed: 3);
        for (var round = 0; round < 10_000; round++)
        {
            AssertSame(texts.Next());
        }
    }

    [LuceneTheory]
    [InlineData("", "")]
    [InlineData("a", "b")]
    [InlineData("1", "2")]
    [InlineData("a", "")]
    [InlineData("", "b")]
    [InlineData("א", "א")]
    [InlineData("カ", "カ")]
    [InlineData("_", "_")]
    public void Every_code_point_has_the_same_terms_alone_and_between_others(string before, string after)
    {
        foreach (var chunk in CodePoints().Chunk(1000))
        {
            AssertSame(string.Join('\n', chunk.Select(codePoint => before + char.ConvertFromUtf32(codePoint) + after)));
        }
    }

    [LuceneFact]
    public void Half_a_surrogate_pair_has_no_terms()
    {
        for (var unit = 0xD800; unit <= 0xDFFF; unit++)
        {
            AssertSame($"{(char)unit} a{(char)unit}b 1{(char)unit}2 {(char)unit}.");
        }
    }

    [LuceneFact]
    public void Words_before_half_a_surrogate_pair_at_the_end_of_a_text_are_kept_though_Lucene_loses_them()
    {
        Assert.Equal("", lucene.Analyze("one two\uD83D"));
        Assert.Equal("0:3:0:on 4:7:1:two", OracleText.Analyzed("one two\uD83D"));
        Assert.Equal(lucene.Analyze("one two"), OracleText.Analyzed("one two\uD83D"));
    }

    [LuceneFact]
    public void Words_up_to_and_beyond_the_longest_have_the_same_terms()
    {
        string[] units = ["x", "é", "e\u0301", "𝐀", "א", "カ", "ท", "1,", "a.", "👍\u200D", "a'", "_", "\u0301"];

        foreach (var unit in units)
        {
            for (var length = 240; length <= 520; length++)
            {
                AssertSame("y " + string.Concat(Enumerable.Repeat(unit, length / unit.Length)) + "'s z");
            }
        }
    }

    [LuceneTheory("cacm/corpus.jsonl")]
    [InlineData("cacm")]
    [InlineData("cranfield")]
    [InlineData("stackfaq")]
    public void The_texts_of_a_collection_have_the_same_terms(string name)
    {
        var set = new DataSet(name);

        foreach (var (_, text) in set.Documents.Concat(set.Queries))
        {
            AssertSame(text);
        }
    }

    [LuceneFact(Squad.File)]
    public void Paragraphs_and_questions_of_SQuAD_have_the_same_terms()
    {
        foreach (var text in Squad.Paragraphs.Concat(Squad.Questions))
        {
            AssertSame(text);
        }
    }

    private static IEnumerable<int> CodePoints() =>
        Enumerable.Range(0, 0x30000).Concat(Enumerable.Range(0xE0000, 0x1000)).Where(codePoint => codePoint is < 0xD800 or > 0xDFFF);

    private void AssertSame(string text)
    {
        var expected = lucene.Analyze(text);
        var actual = OracleText.Analyzed(text);
        if (expected != actual)
        {
            var (lost, added) = (expected.Split(' ').Except(actual.Split(' ')), actual.Split(' ').Except(expected.Split(' ')));

            Assert.Fail($"Lucene has [{string.Join(' ', lost)}], we have [{string.Join(' ', added)}] in {OracleText.Write(text)}");
        }
    }
}
