using InternAssistant.Retrieval.Analysis;

namespace InternAssistant.Tests.Retrieval.Analysis;

public class StandardTokenizerTests
{
    // Every expectation was read off Apache Lucene 8.8.1's StandardTokenizer.
    [Theory]
    [InlineData("", "")]
    [InlineData(" \t\r\n ", "")]
    [InlineData("?!… — ()", "")]
    [InlineData("don't can’t rock'n'roll", "don't|can’t|rock'n'roll")]
    [InlineData("'quoted' words'", "quoted|words")]
    [InlineData("6,710 13.270 1,2,3", "6,710|13.270|1,2,3")]
    [InlineData("6, 710. 5;6", "6|710|5;6")]
    [InlineData("ns-3 co-design", "ns|3|co|design")]
    [InlineData("U.S. e.g. a.b", "U.S|e.g|a.b")]
    [InlineData("jane.doe@example.com", "jane.doe|example.com")]
    [InlineData("https://example.com/a_b?c=1", "https|example.com|a_b|c|1")]
    [InlineData("snake_case __init__ _ __", "snake_case|__init__")]
    [InlineData("a1b2 3rd 12x", "a1b2|3rd|12x")]
    [InlineData("C++ C# .NET", "C|C|NET")]
    [InlineData("日本語です", "日|本|語|で|す")]
    [InlineData("カタカナ ﾊﾝｶｸ", "カタカナ|ﾊﾝｶｸ")]
    [InlineData("한국어 학생", "한국어|학생")]
    [InlineData("นักศึกษาฝึกงาน", "นักศึกษาฝึกงาน")]
    [InlineData("cafe\u0301 nai\u0308ve", "cafe\u0301|nai\u0308ve")]
    [InlineData("soft\u00ADhyphen zero\u200Bwidth", "soft\u00ADhyphen|zero|width")]
    [InlineData("👍 ok", "👍|ok")]
    [InlineData("👩🏽‍💻👍🏿", "👩🏽‍💻|👍🏿")]
    [InlineData("🇬🇧🇫🇷", "🇬🇧|🇫🇷")]
    [InlineData("#️⃣ 1️⃣ # *", "#️⃣|1️⃣")]
    [InlineData("© ™ ☎", "©|™|☎")]
    [InlineData("א\"ב ג' ד'ה", "א\"ב|ג'|ד'ה")]
    [InlineData("１２３ ＡＢＣ", "１２３|ＡＢＣ")]
    [InlineData("𠀀𠀁", "𠀀|𠀁")]
    public void Text_is_cut_where_Lucene_cuts_it(string text, string words) => Assert.Equal(words, Cut(text));

    [Fact]
    public void A_word_of_300_characters_is_cut_after_255()
    {
        // Given
        var text = new string('x', 300) + " y";

        // When
        var words = StandardTokenizer.Tokenize(text);

        // Then
        Assert.Equal([new WordSpan(0, 255), new WordSpan(255, 300), new WordSpan(301, 302)], words);
    }

    [Fact]
    public void A_surrogate_pair_is_not_cut_in_two_by_the_length_limit()
    {
        // Given a letter outside the first plane, the 255th and 256th code units of its word
        var text = new string('x', 254) + "𝐀𝐁";

        // When
        var words = StandardTokenizer.Tokenize(text);

        // Then
        Assert.Equal([new WordSpan(0, 254), new WordSpan(254, 258)], words);
    }

    [Fact]
    public void Half_a_surrogate_pair_separates_words_and_loses_none()
    {
        Assert.Equal("a|b", Cut("a\uD800b"));
        Assert.Equal("a", Cut("\uDC00a"));
        Assert.Equal("word", Cut("word \uD800"));
    }

    [Fact]
    public void Any_code_unit_can_stand_anywhere()
    {
        for (var unit = 0; unit <= char.MaxValue; unit++)
        {
            var text = $"a{(char)unit}1";

            var words = StandardTokenizer.Tokenize(text);

            Assert.Equal(0, words[0].Start);
            Assert.Equal(3, words[^1].End);
        }
    }

    private static string Cut(string text) => string.Join('|', StandardTokenizer.Tokenize(text).Select(word => text[word.Start..word.End]));
}
