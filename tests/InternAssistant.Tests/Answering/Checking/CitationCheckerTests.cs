using InternAssistant.Answering;
using InternAssistant.Answering.Checking;
using InternAssistant.Retrieval.Index;
using InternAssistant.Tests.Builders;

namespace InternAssistant.Tests.Answering.Checking;

public sealed class CitationCheckerTests(HarbourFixture harbour) : IClassFixture<HarbourFixture>
{
    private const string Visiting = "travel/visiting.md";
    private const string About = "lab/about.md";
    private const string Bays = "Visitors can use the twelve bays behind the gatehouse.";

    private Snapshot Snapshot => harbour.Assistant.Snapshot;

    [Fact]
    public void A_sentence_whose_quote_stands_in_the_document_is_let_through()
    {
        var answer = Check(Drafts.Sentence(Bays, Snapshot.Quote(Visiting, Bays)))!;

        Assert.Equal("Visitors can use the twelve bays behind the gatehouse [1].", answer.Text);
        var citation = Assert.Single(answer.Citations);
        Assert.Equal((1, Visiting, "Visiting the Porto site", Bays), (citation.Marker, citation.DocumentId, citation.Title, citation.Quote));
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(0, -2)]
    [InlineData(-100_000, -100_000)]
    [InlineData(100_000, 100_000)]
    [InlineData(0, 100_000)]
    [InlineData(0, int.MaxValue)]
    [InlineData(int.MinValue, 0)]
    [InlineData(0, -54)]
    [InlineData(54, 0)]
    [InlineData(60, -60)]
    public void A_quote_at_another_place_proves_nothing(int startOff, int endOff)
    {
        var quote = Snapshot.Quote(Visiting, Bays);

        var moved = quote with { Start = unchecked(quote.Start + startOff), End = unchecked(quote.End + endOff) };

        Assert.Null(Check(Drafts.Sentence(Bays, moved)));
    }

    [Theory]
    [InlineData("Visitors can use the twelve bays behind the gatehouse!")]
    [InlineData("Visitors may use the twelve bays behind the gatehouse.")]
    [InlineData("Visitors can use twelve bays behind the gatehouse.")]
    [InlineData("")]
    [InlineData(" ")]
    public void Words_that_do_not_stand_there_prove_nothing(string claimed) =>
        Assert.Null(Check(Drafts.Sentence(Bays, Snapshot.Quote(Visiting, Bays) with { Quote = claimed })));

    [Theory]
    [InlineData("travel/visiting.txt")]
    [InlineData("Travel/Visiting.md")]
    [InlineData("../travel/visiting.md")]
    [InlineData("")]
    public void A_document_that_is_not_indexed_proves_nothing(string documentId) =>
        Assert.Null(Check(Drafts.Sentence(Bays, Snapshot.Quote(Visiting, Bays) with { DocumentId = documentId })));

    [Fact]
    public void White_space_alone_proves_nothing()
    {
        var start = Snapshot.Find(Visiting)!.Text.IndexOf("\n\n", StringComparison.Ordinal);

        Assert.Null(Check(Drafts.Sentence("Anything at all.", new DraftQuote(Visiting, null, start, start + 2, "\n\n"))));
    }

    [Fact]
    public void A_sentence_without_a_quote_is_dropped_and_the_others_stay()
    {
        var answer = Check(Drafts.Sentence("Parking is wonderful."), Drafts.Sentence(Bays, Snapshot.Quote(Visiting, Bays)))!;

        Assert.Equal([Bays], answer.Sentences.Select(sentence => sentence.Text));
        Assert.Equal(1, Assert.Single(answer.Citations).Marker);
    }

    [Fact]
    public void One_false_quote_among_true_ones_drops_the_sentence()
    {
        var quote = Snapshot.Quote(Visiting, Bays);

        Assert.Null(Check(Drafts.Sentence(Bays, quote, quote with { Quote = "Something else" })));
    }

    [Theory]
    [InlineData("There are 13 bays.")]
    [InlineData("There are thirteen bays.")]
    [InlineData("There are 12 bays and 3 gates.")]
    [InlineData("There are 120 bays.")]
    [InlineData("There are 1.2 bays.")]
    [InlineData("There are twelve bays, 50 % of them free.")]
    [InlineData("There are １３ bays.")]
    public void A_number_that_is_not_quoted_drops_the_sentence(string text) =>
        Assert.Null(Check(Drafts.Sentence(text, Snapshot.Quote(Visiting, Bays))));

    [Theory]
    [InlineData("There are 12 bays.")]
    [InlineData("There are TWELVE bays.")]
    [InlineData("There are bays.")]
    public void A_number_is_the_same_in_digits_and_in_words(string text) =>
        Assert.NotNull(Check(Drafts.Sentence(text, Snapshot.Quote(Visiting, Bays))));

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("\n")]
    public void A_sentence_that_says_nothing_is_dropped(string text) =>
        Assert.Null(Check(Drafts.Sentence(text, Snapshot.Quote(Visiting, Bays))));

    [Fact]
    public void A_draft_of_nothing_is_nothing() => Assert.Null(Check());

    [Fact]
    public void Markers_run_in_the_order_of_use_and_a_place_keeps_its_own()
    {
        var bays = Snapshot.Quote(Visiting, Bays);
        var permit = Snapshot.Quote(Visiting, "A permit must be displayed in the window.");
        var people = Snapshot.Quote(About, "About 140 people work there.");

        var answer = Check(
            ByRule("This one is invented.", permit with { Quote = "This one is invented." }),
            ByRule("First.", people),
            ByRule("Second.", bays, people, bays),
            ByRule("Third.", permit, bays))!;

        Assert.Equal("First [1]. Second [2][1]. Third [3][2].", answer.Text);
        Assert.Equal(["About 140 people work there.", Bays, "A permit must be displayed in the window."], answer.Citations.Select(citation => citation.Quote));
    }

    [Fact]
    public void Overlapping_places_are_places_of_their_own()
    {
        var answer = Check(
            ByRule("First.", Snapshot.Quote(Visiting, "twelve bays")),
            ByRule("Second.", Snapshot.Quote(Visiting, "twelve bays behind")))!;

        Assert.Equal("First [1]. Second [2].", answer.Text);
    }

    [Fact]
    public void A_list_gives_its_items_on_lines_of_their_own()
    {
        var answer = Check(Drafts.List(
            "The institute has three research efforts",
            Snapshot.Quote(About, "The institute has three research efforts:"),
            Snapshot.Item(About, "Quiet ships: less noise under water."),
            Snapshot.Item(About, "Clean harbours: sensors against oil spills.")))!;

        Assert.Equal("The institute has three research efforts [1]:\n- Quiet ships: less noise under water [2].\n- Clean harbours: sensors against oil spills [3].", answer.Text);
        var sentence = Assert.Single(answer.Sentences);
        Assert.Equal([1, 2, 3], sentence.Citations);
        Assert.Equal("The institute has three research efforts: Quiet ships: less noise under water; Clean harbours: sensors against oil spills.", sentence.Text);
    }

    [Fact]
    public void Of_a_list_only_the_items_that_hold_are_given()
    {
        var good = Snapshot.Item(About, "Quiet ships: less noise under water.");

        var answer = Check(Drafts.List(
            "About the Harbour Institute",
            null,
            good with { Quote = good.Quote with { Quote = "Loud ships" } },
            good,
            Snapshot.Item(About, "Clean harbours: sensors against oil spills.") with { Text = "Clean harbours: 7 sensors" },
            good with { Text = " " }))!;

        Assert.Equal(["Quiet ships: less noise under water."], Assert.Single(answer.Sentences).Items!.Select(item => item.Text));
        Assert.Single(answer.Citations);
    }

    [Fact]
    public void A_list_of_which_no_item_holds_is_dropped_with_its_introduction()
    {
        var item = Snapshot.Item(About, "Quiet ships: less noise under water.");

        Assert.Null(Check(Drafts.List("Efforts", Snapshot.Quote(About, "The institute has three research efforts:"), item with { Quote = item.Quote with { Quote = "Loud ships: more noise under water." } })));
    }

    [Theory]
    [InlineData("The institute has four research efforts", true)]
    [InlineData("The 3 research efforts", false)]
    public void An_introduction_with_an_unproved_number_is_left_out(string introduction, bool isQuoted)
    {
        var announcement = Snapshot.Quote(About, "The institute has three research efforts:");

        var answer = Check(Drafts.List(introduction, isQuoted ? announcement : null, Snapshot.Item(About, "Quiet ships: less noise under water.")))!;

        Assert.Equal("- Quiet ships: less noise under water [1].", answer.Text);
    }

    [Fact]
    public void A_citation_carries_the_day_the_section_the_row_and_an_address_that_may_be_shown()
    {
        var quote = Snapshot.Quote("faq/applying.md", "Applications close on 15 February 2026.") with { Section = "Deadline", Row = 2 };

        var citation = Assert.Single(Check(Drafts.Sentence("Applications close on 15 February 2026.", quote))!.Citations);

        Assert.Equal(new DateOnly(2025, 11, 3), citation.AsOf);
        Assert.Equal("Deadline", citation.Section);
        Assert.Equal(2, citation.Row);
        Assert.Null(citation.Page);
        Assert.Equal("https://harbour.example/apply", citation.Url);
    }

    private static DraftSentence ByRule(string text, params DraftQuote[] quotes) => new(text, quotes, ByRule: true);

    private CheckedAnswer? Check(params DraftSentence[] sentences)
    {
        var answer = CitationChecker.Check(Drafts.Draft(sentences), Snapshot, new LinkPolicy(["harbour.example"]));
        if (answer is not null)
        {
            Proof.Verify(answer.Sentences, answer.Citations, Snapshot);
        }

        return answer;
    }
}
