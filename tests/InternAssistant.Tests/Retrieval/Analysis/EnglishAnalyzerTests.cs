using InternAssistant.Retrieval.Analysis;

namespace InternAssistant.Tests.Retrieval.Analysis;

public class EnglishAnalyzerTests
{
    [Fact]
    public void Stop_words_leave_a_gap_in_the_positions_and_offsets_are_those_of_the_words()
    {
        // When
        var tokens = EnglishAnalyzer.Analyze("The interns' deadlines are not the lab's.");

        // Then
        Assert.Equal(
            [new Token("intern", 4, 11, 1), new Token("deadlin", 13, 22, 2), new Token("lab", 35, 40, 6)],
            tokens);
    }

    [Theory]
    [InlineData("intern's INTERN’S intern＇s", "intern intern intern")]
    [InlineData("it's That’s", "")]
    [InlineData("'s S's s's", "s s s")]
    public void A_possessive_is_removed_before_stop_words_are(string text, string terms) => Assert.Equal(terms, Terms(text));

    [Theory]
    [InlineData("HELLO Élan ΣΊΣΥΦΟΣ", "hello élan σίσυφοσ")]
    [InlineData("İSTANBUL Ⅷ Ａ", "istanbul ⅷ ａ")]
    [InlineData("𐐀𐐁", "𐐨𐐩")]
    public void Letters_are_lowered_without_regard_to_a_language(string text, string terms) => Assert.Equal(terms, Terms(text));

    [Theory]
    [InlineData("no")]
    [InlineData("such")]
    [InlineData("will")]
    public void Lucenes_stop_words_are_left_out(string word)
    {
        Assert.True(StopWords.Contains(word));
        Assert.Empty(EnglishAnalyzer.Analyze(word));
    }

    [Theory]
    [InlineData("from")]
    [InlineData("you")]
    [InlineData("we")]
    public void Words_that_are_no_stop_words_of_Lucene_stay(string word) => Assert.False(StopWords.Contains(word));

    [Fact]
    public void Nothing_comes_of_nothing() => Assert.Empty(EnglishAnalyzer.Analyze(""));

    private static string Terms(string text) => string.Join(' ', EnglishAnalyzer.Analyze(text).Select(token => token.Term));
}
