using InternAssistant.Answering;

namespace InternAssistant.Tests.Answering;

public sealed class NumberProofTests
{
    [Theory]
    [InlineData("12 weeks", "twelve weeks")]
    [InlineData("Twelve weeks", "12 weeks")]
    [InlineData("6,710 USD", "6710 USD")]
    [InlineData("The 12th of May", "12 May")]
    [InlineData("in 2026-03", "2026-03")]
    [InlineData("9:30", "from 9:30 to 10:15")]
    [InlineData("version 3.5", "version 3.5 and 4")]
    [InlineData("no numbers", "")]
    [InlineData("ns3", "ns3")]
    [InlineData("€2,100.50", "€2,100.50 a month")]
    [InlineData("from 5 to 7", "7 or 5")]
    public void A_number_in_the_quote_is_proved(string text, string quote) => Assert.True(Holds(text, quote));

    [Theory]
    [InlineData("12 weeks", "weeks")]
    [InlineData("12 weeks", "120 weeks")]
    [InlineData("120 weeks", "12 weeks")]
    [InlineData("twelve weeks", "eleven weeks")]
    [InlineData("6,710 USD", "6,170 USD")]
    [InlineData("35 hours", "3,5 hours")]
    [InlineData("35 hours", "3.5 hours")]
    [InlineData("3.5 hours", "3 or 5 hours")]
    [InlineData("2,100 EUR", "2.1 EUR or 100")]
    [InlineData("１２ weeks", "11 weeks")]
    [InlineData("١٢ weeks", "11 weeks")]
    [InlineData("12 weeks", "")]
    public void A_number_that_the_quote_does_not_have_is_not(string text, string quote) => Assert.False(Holds(text, quote));

    [Fact]
    public void Each_number_may_stand_in_another_quote() => Assert.True(NumberProof.Holds("2 rooms for 3 weeks", [Quote("two rooms"), Quote("three weeks")]));

    private static bool Holds(string text, string quote) => NumberProof.Holds(text, [Quote(quote)]);

    private static DraftQuote Quote(string words) => new("a.md", null, 0, words.Length, words);
}
