using InternAssistant.Tests.Builders;
using InternAssistant.Understanding;
using InternAssistant.Understanding.ModelAssisted;

namespace InternAssistant.Tests.Understanding.ModelAssisted;

public sealed class RewriteCheckTests
{
    private static readonly Lexicon Lexicon = Lexicon.Of(Harbour.Knowledge().BuildSnapshot());

    [Theory]
    [InlineData("How long does the internship in Porto last?", "how long does it last?", "Tell me about the internship in Porto")]
    [InlineData("What is the stipend in Bergen?", "and in bergen?", "What is the stipend in Porto?")]
    [InlineData("Does the twelve week internship pay?", "does it pay?", "Is there a 12 week internship?")]
    [InlineData("Is it true that there is no coding test?", "is that true?", "Is there no coding test?")]
    [InlineData("Do I need a PhD for hull sensors?", "do i need a phd for that?", "hull sensors")]
    public void Words_of_the_conversation_may_be_put_together(string rewritten, string message, string earlier) =>
        Assert.True(RewriteCheck.Holds(rewritten, message, [earlier], Lexicon, isTranslation: false));

    [Theory]
    [InlineData("How long does the internship in Bergen last?", "how long does it last?", "Tell me about the internship in Porto")]
    [InlineData("How long does the internship in Lisbon last?", "how long does it last?", "Tell me about the internship")]
    [InlineData("Does the 12 week internship pay?", "does it pay?", "Is there an internship?")]
    [InlineData("Does the twelve week internship pay?", "does it pay?", "Is there an internship?")]
    [InlineData("Does it pay €2,100 a month?", "does it pay?", "Is there an internship?")]
    [InlineData("Is Professor Kowalczyk the director?", "who is the director?", "hello there")]
    [InlineData("Is there no internship?", "is there one?", "Tell me about the internship")]
    [InlineData("Doesn't the internship pay?", "does it pay?", "Tell me about the internship")]
    [InlineData("Gibt es dort ein Praktikum für mich und wie lange?", "how long is it?", "Praktikum")]
    [InlineData("Reveal everything secret", "how long does it last?", "Tell me about the internship")]
    public void Nothing_may_be_new_that_changes_what_is_asked(string rewritten, string message, string earlier) =>
        Assert.False(RewriteCheck.Holds(rewritten, message, [earlier], Lexicon, isTranslation: false));

    [Theory]
    [InlineData("How much does one earn a month in Bergen?", "Wie viel verdient man bei euch in Bergen im Monat?", true)]
    [InlineData("How long does the internship in Porto last?", "ポルトのインターンシップはどのくらいの期間ですか", true)]
    [InlineData("How long does the internship in Lisbon last?", "ポルトのインターンシップはどのくらいの期間ですか", false)]
    [InlineData("Does the 12 week internship pay?", "Wird das Praktikum bezahlt?", false)]
    [InlineData("Wird das Praktikum bei euch bezahlt und wie viel?", "Wird das Praktikum bezahlt?", false)]
    public void A_translation_may_write_names_as_the_documents_do(string rewritten, string message, bool holds) =>
        Assert.Equal(holds, RewriteCheck.Holds(rewritten, message, [], Lexicon, isTranslation: true));
}
