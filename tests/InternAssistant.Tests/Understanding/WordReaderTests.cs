using InternAssistant.Tests.Builders;
using InternAssistant.Understanding;

namespace InternAssistant.Tests.Understanding;

public sealed class WordReaderTests
{
    [Theory]
    [InlineData("weeks", "week")]
    [InlineData("Interns", "intern")]
    [InlineData("the manager's office", "the manag offic")]
    [InlineData("the manager’s office", "the manag offic")]
    [InlineData("'hello'", "hello")]
    public void A_word_is_compared_by_its_stem(string text, string stems) => Assert.Equal(stems.Split(' '), WordReader.Stems(text));

    [Theory]
    [InlineData("paid", "pay")]
    [InlineData("paying", "pays")]
    [InlineData("children", "child")]
    [InlineData("buses", "bus")]
    [InlineData("taught", "teaches")]
    [InlineData("built", "build")]
    [InlineData("written", "writing")]
    [InlineData("PhDs", "Ph.D")]
    [InlineData("organisations", "organization")]
    [InlineData("programme", "programs")]
    [InlineData("centre", "centers")]
    [InlineData("travelling", "traveled")]
    [InlineData("subsidised", "subsidy")]
    public void Forms_of_a_word_are_the_same_word(string one, string other) => Assert.Equal(WordReader.Stems(other), WordReader.Stems(one));

    [Theory]
    [InlineData("two Three TWELVE twenty ninety hundred", "2 3 12 20 90 100")]
    [InlineData("6,710 13,270 1,234,567", "6710 13270 1234567")]
    [InlineData("12 weeks, 12th", "12 week 12th")]
    public void Numbers_are_compared_as_digits(string text, string stems) => Assert.Equal(stems.Split(' '), WordReader.Stems(text));

    [Theory]
    [InlineData("international", "internal")]
    [InlineData("university", "universe")]
    [InlineData("universe", "universal")]
    [InlineData("organization", "organ")]
    [InlineData("policy", "police")]
    [InlineData("news", "new")]
    [InlineData("physics", "physical")]
    [InlineData("physical", "physician")]
    [InlineData("building", "build")]
    [InlineData("general", "generate")]
    [InlineData("meeting", "met")]
    [InlineData("department", "depart")]
    [InlineData("apartment", "apart")]
    [InlineData("community", "commune")]
    [InlineData("several", "sever")]
    [InlineData("experiment", "experience")]
    [InlineData("customer", "custom")]
    [InlineData("applicant", "application")]
    public void Words_of_different_meaning_keep_different_stems(string one, string other) =>
        Assert.NotEqual(WordReader.StemOf(one), WordReader.StemOf(other));

    [Theory]
    [InlineData("Zürich", "Zurich")]
    [InlineData("São Paulo", "Sao Paulo")]
    [InlineData("Łódź", "Lodz")]
    [InlineData("résumé", "resume")]
    [InlineData("Århus", "Arhus")]
    public void Accents_do_not_part_names(string written, string typed) => Assert.Equal(WordReader.Stems(typed), WordReader.Stems(written));

    [Fact]
    public void A_number_is_looked_up_with_and_without_its_separators() => Assert.Equal(["13270", "13,270"], WordReader.IndexTerms("13270"));

    [Fact]
    public void An_irregular_form_is_looked_up_as_the_index_has_it() => Assert.Contains("paid", WordReader.IndexTerms(WordReader.StemOf("pay")));

    [Fact]
    public void Words_stand_where_they_say_whatever_the_text()
    {
        var texts = new RandomTexts(seed: 7);
        for (var round = 0; round < 2000; round++)
        {
            var text = texts.Next();
            var end = 0;
            foreach (var word in WordReader.Read(text))
            {
                Assert.InRange(word.Start, end, text.Length);
                Assert.Equal(word.Surface, text[word.Start..word.End]);
                Assert.NotEmpty(word.Lower);
                Assert.NotEmpty(word.Stem);
                end = word.End;
            }
        }
    }
}
