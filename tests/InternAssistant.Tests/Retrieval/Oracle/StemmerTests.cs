using InternAssistant.Retrieval.Analysis;
using Xunit.Abstractions;

namespace InternAssistant.Tests.Retrieval.Oracle;

/// <summary>Stems are those of Lucene's PorterStemFilter.</summary>
public sealed class StemmerTests(Lucene lucene, ITestOutputHelper output) : IClassFixture<Lucene>
{
    [LuceneFact]
    public void Made_words_have_the_same_stems()
    {
        AssertSame(EnglishWords.Made(count: 120_000, seed: 5));
        AssertSame(EnglishWords.Short());
    }

    [LuceneFact]
    public void Words_of_the_shipped_knowledge_have_the_same_stems() =>
        AssertSame(EnglishWords.Of(ShippedKnowledge.Content().Documents.Select(document => document.Text)));

    [LuceneFact("cacm/corpus.jsonl")]
    public void Words_of_the_collections_have_the_same_stems() =>
        AssertSame(EnglishWords.Of(new[] { "cacm", "cranfield", "stackfaq" }.SelectMany(name => new DataSet(name).Documents).Select(document => document.Text)));

    private void AssertSame(IEnumerable<string> words)
    {
        var count = 0;
        foreach (var chunk in words.Chunk(5_000))
        {
            Assert.Equal(chunk.Zip(lucene.Stem(chunk)), chunk.Zip(chunk.Select(PorterStemmer.Stem)));
            count += chunk.Length;
        }

        output.WriteLine($"{count} words");
        Assert.NotEqual(0, count);
    }
}
