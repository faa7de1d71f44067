using InternAssistant.Evaluation.Diff;
using InternAssistant.Knowledge;

namespace InternAssistant.Tests.Evaluation.Diff;

public sealed class StatementDiffTests
{
    [Theory]
    [InlineData("The internship lasts 12 weeks.", "The internship lasts 16 weeks.", StatementChangeKind.Value)]
    [InlineData("The internship lasts 12 weeks.", "The internship lasts 12 months.", StatementChangeKind.Value)]
    [InlineData("Pay is $6,710 to $13,270 per month.", "Pay is $13,270 to $6,710 per month.", StatementChangeKind.Value)]
    [InlineData("Pay is $6,710 to $13,270 per month.", "Pay is £6,710 to £13,270 per month.", StatementChangeKind.Value)]
    [InlineData("Write to jobs@zarnow.example today.", "Write to jobs@zarnov.example today.", StatementChangeKind.Value)]
    [InlineData("There is no visitor parking at the lab.", "There is visitor parking at the lab.", StatementChangeKind.Denial)]
    [InlineData("Interns can park at the lab.", "Interns can not park at the lab.", StatementChangeKind.Denial)]
    [InlineData("The director is Vera Lindqvist of the lab.", "The director is Morgan Ashdown of the lab.", StatementChangeKind.Name)]
    [InlineData("The internship lasts 12 weeks.", "The internship lasts TBC weeks.", StatementChangeKind.Leftover)]
    [InlineData("Ask for the café in the lobby.", "Ask for the caf? in the lobby.", StatementChangeKind.Characters)]
    [InlineData("Electric scooters are not allowed.", "Electric sc\u043e\u043eters are not allowed.", StatementChangeKind.Characters)]
    [InlineData("The lab has many rooms, a garden and a pond.", "The lab has many rooms, a", StatementChangeKind.CutOff)]
    [InlineData("The lab also has a garden.", "The lab has a garden.", StatementChangeKind.Wording)]
    [InlineData("The internship lasts 12 weeks.", "The internship lasts twelve weeks.", StatementChangeKind.Wording)]
    [InlineData("Pay is $6,710 per month.", "Pay is USD 6710 per month.", StatementChangeKind.Wording)]
    public void A_statement_is_told_beside_what_it_was_and_what_differs(string before, string after, StatementChangeKind kind)
    {
        var diff = StatementDiff.Between([Said(before)], [Said(after)]);

        Assert.Equal(new StatementChange(kind, before, after), Assert.Single(diff.Changes));
        Assert.Empty(diff.Gone);
        Assert.Empty(diff.Added);
    }

    [Fact]
    public void The_same_words_under_another_heading_have_moved()
    {
        var diff = StatementDiff.Between([Said("The lab pays it.", "Rent"), Said("Nobody does.", "Meals")], [Said("Nobody does.", "Rent"), Said("The lab pays it.", "Meals")]);

        Assert.Equal([StatementChangeKind.Moved, StatementChangeKind.Moved], diff.Changes.Select(change => change.Kind));
        Assert.Equal("Meals: The lab pays it.", diff.Changes[0].After);
    }

    [Fact]
    public void Characters_that_nobody_sees_are_shown()
    {
        var diff = StatementDiff.Between([Said("Pay is $6,710.")], [Said("Pay is $6,710.") with { Unseen = "Pay is $6[U+200B],710." }]);

        Assert.Equal(new StatementChange(StatementChangeKind.Characters, "Pay is $6,710.", "Pay is $6[U+200B],710."), Assert.Single(diff.Changes));
    }

    [Fact]
    public void Another_order_is_no_change()
    {
        var diff = StatementDiff.Between([Said("The lab has a garden."), Said("The lab has a pond.")], [Said("The lab has a pond."), Said("The lab has a garden.")]);

        Assert.Empty(diff.Changes);
    }

    [Fact]
    public void Items_that_run_together_lose_their_form()
    {
        var diff = StatementDiff.Between([Said("The lab has a pond.") with { Kind = StatementKind.ListItem }], [Said("The lab has a pond.")]);

        Assert.Equal(StatementChangeKind.Form, Assert.Single(diff.Changes).Kind);
    }

    [Fact]
    public void Nothing_alike_is_gone_or_new()
    {
        var diff = StatementDiff.Between([Said("The lab has a pond.")], [Said("Applications close in May."), Said("TODO: ask recruiting")]);

        Assert.Equal(["The lab has a pond."], diff.Gone);
        Assert.Equal(["Applications close in May.", "TODO: ask recruiting"], diff.Added);
        Assert.Equal(StatementChangeKind.Leftover, Assert.Single(diff.Changes).Kind);
    }

    [Fact]
    public void Ten_thousand_statements_that_all_differ_are_compared_within_bounds()
    {
        var before = Enumerable.Range(0, 10_000).Select(i => Said($"Room {i} is on floor {i % 7}.")).ToList();
        var after = Enumerable.Range(0, 10_000).Select(i => Said($"Room {i} is on floor {i % 7}, seat 1.")).ToList();

        Assert.Equal(10_000, StatementDiff.Between(before, after).Changes.Count);
    }

    private static PlacedStatement Said(string text, string headings = "The lab") => new(headings, StatementKind.Sentence, text);
}
