using InternAssistant.Answering;
using InternAssistant.Answering.Checking;
using InternAssistant.Retrieval.Index;
using InternAssistant.Tests.Builders;
using InternAssistant.Understanding;

namespace InternAssistant.Tests.Answering.Checking;

public sealed class DroppedTests(HarbourFixture harbour) : IClassFixture<HarbourFixture>
{
    private const string Terms = "The internship takes 12 weeks and starts in June 2026.";
    private const string Stipend = "The stipend is €2,100 a month.";

    private Snapshot Snapshot => harbour.Assistant.Snapshot;

    [Fact]
    public void Each_dropped_sentence_is_told_with_its_place_and_reason()
    {
        var (terms, stipend) = (Snapshot.Quote("postings/hull-sensors.md", Terms), Snapshot.Quote("postings/hull-sensors.md", Stipend));

        var answer = Examine(
            Drafts.Sentence("The internship takes 13 weeks.", terms),
            Drafts.Sentence("The stipend is €2,100 a month.", stipend),
            Drafts.Sentence("Lunch is free."),
            Drafts.Sentence("It takes 12 weeks.", terms with { Quote = "It takes 12 weeks, I think." }));

        Assert.Equal([(0, DropReason.Number), (2, DropReason.NoQuote), (3, DropReason.QuoteNotFound)], answer.Dropped.Select(dropped => (dropped.Position, dropped.Reason)));
        Assert.Equal([Stipend], answer.Sentences.Select(sentence => sentence.Text));
        Assert.False(answer.LeadHolds);
    }

    [Fact]
    public void Without_its_lead_an_answer_answers_only_what_is_of_the_kind_asked_for()
    {
        var answer = Examine(
            Drafts.Sentence("Invented.", Snapshot.Quote("postings/hull-sensors.md", Terms) with { Quote = "Invented words." }),
            Drafts.Sentence(Stipend, Snapshot.Quote("postings/hull-sensors.md", Stipend)));

        Assert.True(answer.Answers(AnswerType.Amount));
        Assert.False(answer.Answers(AnswerType.Email));
    }

    [Fact]
    public void With_its_lead_an_answer_answers() =>
        Assert.True(Examine(Drafts.Sentence(Stipend, Snapshot.Quote("postings/hull-sensors.md", Stipend))).Answers(AnswerType.Email));

    [Fact]
    public void Nothing_answers_nothing()
    {
        var answer = Examine(Drafts.Sentence("Lunch is free."));

        Assert.Empty(answer.Sentences);
        Assert.Equal("", answer.Text);
        Assert.False(answer.Answers(AnswerType.Any));
    }

    [Fact]
    public void A_copied_quote_is_cited_in_the_documents_words_at_its_own_place()
    {
        var document = Snapshot.Find("postings/hull-sensors.md")!;
        var copied = new DraftQuote(document.Id, "Terms", 0, document.Text.Length, "the stipend is €2,100  a month");

        var citation = Assert.Single(Examine(Drafts.Sentence("The stipend is €2,100 a month.", copied)).Citations);

        Assert.Equal("The stipend is €2,100 a month", citation.Quote);
        Assert.Equal(citation.Quote, document.Text[citation.Start..citation.End]);
    }

    [Fact]
    public void Dropped_items_of_a_list_are_told()
    {
        var good = Snapshot.Item("postings/hull-sensors.md", "Python or Rust");

        var answer = Examine(Drafts.List("Skills", null, good, good with { Text = "Python or Haskell" }));

        Assert.Equal(DropReason.Name, Assert.Single(answer.Dropped).Reason);
        Assert.Equal("Skills: Python or Rust.", Assert.Single(answer.Sentences).Text);
    }

    private CheckedAnswer Examine(params DraftSentence[] sentences) => CitationChecker.Examine(Drafts.Draft(sentences), Snapshot, new LinkPolicy([]));
}
