using InternAssistant.Knowledge;
using InternAssistant.Retrieval;
using InternAssistant.Retrieval.Analysis;
using InternAssistant.Retrieval.Index;

namespace InternAssistant.Tests.Retrieval.Index;

public class SnippetTests
{
    private const string Long = "The laboratory stands beside the river and has a garden. Interns who need a visa ask the visa office for a letter. The canteen opens at noon and closes at two.";

    [Fact]
    public void The_words_that_were_looked_for_are_marked_where_they_stand()
    {
        var snippet = SnippetOf(Sample.Document("a.md", title: "Visas", headings: ["Visa letters"], body: [Long]), "visa letters", 80);

        Assert.Equal(["visa", "visa", "letter"], snippet.Highlights.Select(span => snippet.Text[span.Start..span.End]));
        Assert.StartsWith("…", snippet.Text, StringComparison.Ordinal);
        Assert.EndsWith("…", snippet.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_short_passage_is_shown_whole()
    {
        var snippet = SnippetOf(Sample.Document("a.md", body: ["Ask for a visa."]), "visas", 80);

        Assert.Equal("Ask for a visa.", snippet.Text);
        Assert.Equal("visa", snippet.Text[snippet.Highlights[0].Start..snippet.Highlights[0].End]);
    }

    [Theory]
    [InlineData("unknown")]
    [InlineData("")]
    public void Without_a_word_in_common_the_beginning_is_shown(string question)
    {
        var snippet = SnippetOf(Sample.Document("a.md", body: [Long]), question, 60);

        Assert.StartsWith("The laboratory", snippet.Text, StringComparison.Ordinal);
        Assert.Empty(snippet.Highlights);
        Assert.InRange(snippet.Text.Length, 20, 61);
    }

    [Fact]
    public void Any_text_and_any_question_have_a_snippet_whose_marks_are_words_of_it()
    {
        var random = new Random(17);
        for (var run = 0; run < 300; run++)
        {
            // Given
            var words = Enumerable.Range(0, 1 + random.Next(60)).Select(_ => new string((char)('a' + random.Next(4)), 1 + random.Next(30))).ToArray();
            var text = string.Join(random.Next(2) == 0 ? " " : ", ", words);

            // When
            var snippet = SnippetOf(Sample.Document("a.md", body: [text]), words[random.Next(words.Length)], 1 + random.Next(100));

            // Then
            Assert.All(snippet.Highlights, span => Assert.Contains(snippet.Text[span.Start..span.End], words));
        }
    }

    private static Snippet SnippetOf(KnowledgeDocument document, string question, int length)
    {
        var snapshot = Snapshot.Build(Sample.Content(document), new RetrievalOptions());
        QueryTerm[] terms = [.. EnglishAnalyzer.Analyze(question).Select(token => new QueryTerm(token.Term))];

        return snapshot.SnippetOf(snapshot.Passages[0], new Query(terms), length);
    }
}
