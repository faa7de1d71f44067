using InternAssistant.Answering;
using InternAssistant.Answering.Checking;
using InternAssistant.Knowledge;
using InternAssistant.Tests.Builders;

namespace InternAssistant.Tests.Answering.Checking;

public sealed class QuoteLocatorTests
{
    private const string Said = "The lab’s  interns – “all” of them –\nwork in the ofﬁce for 15 weeks or co\u00adoperate at 1²";

    [Theory]
    [InlineData("The lab’s  interns", "The lab’s  interns")]
    [InlineData("the lab's interns", "The lab’s  interns")]
    [InlineData("interns - 'all' of them - work", "interns – “all” of them –\nwork")]
    [InlineData("interns — \"all\" of them", "interns – “all” of them")]
    [InlineData("work in the office for 15 weeks.", "work in the ofﬁce for 15 weeks")]
    [InlineData("Work in the office for 15 weeks…", "work in the ofﬁce for 15 weeks")]
    [InlineData("...work in the office", "work in the ofﬁce")]
    [InlineData("weeks or cooperate", "weeks or co\u00adoperate")]
    [InlineData("“work in the ofﬁce”", "work in the ofﬁce")]
    public void A_near_miss_is_moved_to_the_documents_own_words(string claimed, string found)
    {
        var (document, place) = Place();

        var quote = QuoteLocator.Locate(place with { Quote = claimed }, document)!;

        Assert.Equal(found, quote.Quote);
        Assert.Equal(found, document.Text[quote.Start..quote.End]);
    }

    [Theory]
    [InlineData("5 weeks or")]
    [InlineData("the lab's intern")]
    [InlineData("in The office")]
    [InlineData("interns all of them")]
    [InlineData("work in the office for 16 weeks")]
    [InlineData("work in the office!")]
    [InlineData("…")]
    [InlineData("work\u200b in the office")]
    [InlineData("Notes")]
    public void Anything_else_is_not_found(string claimed)
    {
        var (document, place) = Place();

        Assert.Null(QuoteLocator.Locate(place with { Quote = claimed }, document));
    }

    [Theory]
    [InlineData("The staff canteen opens at noon.", "staff canteen", false)]
    [InlineData("The staff canteen opens at noon.", "staff canteen opens", true)]
    [InlineData("The staff canteen opens at noon.", "noon", false)]
    [InlineData("Write to jobs@lab.example today.", "jobs@lab.example", true)]
    [InlineData("It takes 12 weeks in all.", "12 weeks", true)]
    [InlineData("It takes twelve weeks in all.", "twelve weeks", true)]
    [InlineData("| Porto | closed |\n| --- | --- |\n| Bergen | open |", "closed", true)]
    [InlineData("- Signal processing\n- Rust", "Signal processing", true)]
    public void Two_words_prove_something_when_they_are_a_whole_item_or_a_value(string text, string words, bool proves)
    {
        var snapshot = Verdict.Over(text);

        Assert.Equal(proves, QuoteLength.Suffices(snapshot.Quote(Verdict.Page, words), snapshot.Find(Verdict.Page)!));
    }

    private static (KnowledgeDocument Document, DraftQuote Place) Place()
    {
        var document = Verdict.Over(Said).Find(Verdict.Page)!;
        var start = document.Text.IndexOf(Said, StringComparison.Ordinal);

        return (document, new DraftQuote(Verdict.Page, null, start, start + Said.Length, ""));
    }
}
