using InternAssistant.Answering.Prompted;
using InternAssistant.Knowledge;
using InternAssistant.Tests.Builders;

namespace InternAssistant.Tests.Answering.Prompted;

public sealed class PassageSheetTests
{
    private const string Page = """
        # Travel

        ## Getting here

        Take the [green line](https://evil.example/line) to Quay. See https://evil.example/map?to=you for a map.

        | Day | Bus |
        | --- | --- |
        | Sunday | none |

        """;

    [Fact]
    public void Passages_are_numbered_once_and_bounded_in_number()
    {
        var passages = Harbour.Knowledge().BuildSnapshot().Passages;
        var sheet = new PassageSheet(3, 100_000);

        Assert.Equal([1, 2, 1, 3], [.. new[] { passages[0], passages[1], passages[0], passages[2] }.Select(passage => sheet.Add(passage)!.Number)]);
        Assert.Null(sheet.Add(passages[3]));
        Assert.Null(sheet.Find(0));
        Assert.Null(sheet.Find(4));
        Assert.Same(passages[1], sheet.Find(2)!.Passage);
    }

    [Fact]
    public void Passages_are_bounded_in_characters_and_a_shorter_one_still_fits()
    {
        var passages = Harbour.Knowledge().BuildSnapshot().Passages.OrderBy(passage => new ShownPassage(1, passage).Text.Length).ToList();
        var room = new ShownPassage(1, passages[0]).Text.Length;
        var sheet = new PassageSheet(10, room);

        Assert.Null(sheet.Add(passages[^1]));
        Assert.NotNull(sheet.Add(passages[0]));
        Assert.NotNull(sheet.Widened(1, passages[^1].Document.Text.Length + 1000).Add(passages[^1]));
    }

    [Fact]
    public void No_address_of_a_web_page_is_shown()
    {
        foreach (var shown in Shown())
        {
            Assert.DoesNotContain("evil.example", shown.Text, StringComparison.Ordinal);
            Assert.DoesNotContain("://", shown.Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Words_that_stand_there_are_placed_to_the_character()
    {
        var (passage, quote) = Quoted("to Quay");

        Assert.Equal("to Quay", new TextSpan(quote.Start, quote.End).In(passage.Document.Text));
        Assert.Equal("to Quay", quote.Quote);
        Assert.Equal("Getting here", quote.Section);
    }

    [Theory]
    [InlineData("Take the green line to Quay.")]
    [InlineData("See (link) for a map.")]
    public void Words_as_they_were_shown_are_placed_at_their_statement(string words)
    {
        var (passage, quote) = Quoted(words);

        Assert.Equal(quote.Quote, new TextSpan(quote.Start, quote.End).In(passage.Document.Text));
        Assert.Contains("evil.example", quote.Quote, StringComparison.Ordinal);
    }

    [Fact]
    public void A_heading_can_be_quoted()
    {
        var (passage, quote) = Quoted("Getting here");

        Assert.Equal("Getting here", new TextSpan(quote.Start, quote.End).In(passage.Document.Text));
    }

    [Fact]
    public void Words_that_stand_nowhere_are_left_to_the_checker_with_the_passage_as_their_place()
    {
        var (passage, quote) = Quoted("Take the red line");

        Assert.Equal((passage.Span.Start, passage.Span.End, "Take the red line"), (quote.Start, quote.End, quote.Quote));
    }

    private static (Passage Passage, InternAssistant.Answering.DraftQuote Quote) Quoted(string words)
    {
        var shown = Shown().First();

        return (shown.Passage, shown.Quote(words));
    }

    private static IEnumerable<ShownPassage> Shown() =>
        new KnowledgeBuilder().With("travel/here.md", Page).BuildSnapshot().Passages.Select((passage, index) => new ShownPassage(index + 1, passage));
}
