using InternAssistant.Answering.Checking;

namespace InternAssistant.Tests.Answering.Checking;

/// <summary>Negation, duty, quantity, opposites and roles: what the words do to a claim agrees with the quote.</summary>
public sealed class WordingTests
{
    [Theory]
    [InlineData("The site has no visitor parking.", "There isn't any parking for visitors on the site.", true)]
    [InlineData("The site has no visitor parking.", "The site has visitor parking.", false)]
    [InlineData("The site has visitor parking.", "The site has no visitor parking.", false)]
    [InlineData("Interns do not need a car, but they need a permit.", "Interns need a permit, but no car.", true)]
    [InlineData("Interns do not need a car, but they need a permit.", "Interns need a car, but they do not need a permit.", false)]
    [InlineData("The fee is refundable after the stay.", "The fee is non-refundable after the stay.", false)]
    [InlineData("Interns are paid for overtime.", "Interns are unpaid for overtime.", false)]
    [InlineData("A safeguard keeps the system from breaking the rules.", "A safeguard prevents the system from breaking the rules.", true)]
    [InlineData("A safeguard keeps the system from breaking the rules.", "A safeguard lets the system break the rules.", false)]
    public void A_denial_stays_where_it_is(string quoted, string sentence, bool holds) => Assert.Equal(holds, Verdict.Of(quoted, sentence) is null);

    [Theory]
    [InlineData("Interns must wear a badge.", "Interns have to wear a badge.", null)]
    [InlineData("Interns may wear a badge.", "Interns must wear a badge.", DropReason.Modality)]
    [InlineData("Interns must wear a badge.", "Interns may wear a badge.", DropReason.Modality)]
    [InlineData("The stay may be extended by the lab.", "The stay is extended by the lab.", DropReason.Modality)]
    [InlineData("The lab prefers experience with Rust.", "The lab requires experience with Rust.", DropReason.Modality)]
    [InlineData("Wear a badge in the lab.", "You must wear a badge in the lab.", null)]
    public void A_duty_is_no_possibility(string quoted, string sentence, DropReason? reason) => Assert.Equal(reason, Verdict.Of(quoted, sentence));

    [Theory]
    [InlineData("Some roles come with benefits.", "Certain roles come with benefits.", null)]
    [InlineData("Some roles come with benefits.", "All roles come with benefits.", DropReason.Quantity)]
    [InlineData("Interns usually start in summer.", "Interns start in summer.", DropReason.Quantity)]
    [InlineData("Interns usually start in summer.", "Interns always start in summer.", DropReason.Quantity)]
    [InlineData("Interns get free lunch.", "Only interns get free lunch.", DropReason.Quantity)]
    [InlineData("Only interns get free lunch.", "Lunch is free for interns only.", null)]
    [InlineData("Almost every server has a card.", "Every server has a card.", DropReason.Quantity)]
    [InlineData("The salary in Bergen is good.", "The salary in Bergen is better than other salaries.", DropReason.Quantity)]
    public void Some_is_not_all(string quoted, string sentence, DropReason? reason) => Assert.Equal(reason, Verdict.Of(quoted, sentence));

    [Theory]
    [InlineData("The internship starts in the summer.", "The internship starts in the autumn.", DropReason.Opposite)]
    [InlineData("Work in Bergen is on-site.", "Work in Bergen is remote.", DropReason.Opposite)]
    [InlineData("The team in Bergen is small.", "The team in Bergen is large.", DropReason.Opposite)]
    [InlineData("The team in Bergen is small and later grew large.", "The team in Bergen later grew large.", null)]
    public void The_opposite_is_not_said(string quoted, string sentence, DropReason? reason) => Assert.Equal(reason, Verdict.Of(quoted, sentence));

    [Theory]
    [InlineData("Mentors evaluate interns in the last week.", "Interns are evaluated by mentors in the last week.", null)]
    [InlineData("Mentors evaluate interns in the last week.", "In the last week mentors evaluate interns.", null)]
    [InlineData("Mentors evaluate interns in the last week.", "Interns evaluate mentors in the last week.", DropReason.Roles)]
    [InlineData("Mentors evaluate interns in the last week.", "Mentors are evaluated by interns in the last week.", DropReason.Roles)]
    [InlineData("The team publishes software for researchers.", "Researchers publish software for the team.", DropReason.Roles)]
    [InlineData("The team works with Rust, Python and Haskell.", "The team works with Haskell, Rust and Python.", null)]
    public void Who_does_what_to_whom_stays_so(string quoted, string sentence, DropReason? reason) => Assert.Equal(reason, Verdict.Of(quoted, sentence));

    [Theory]
    [InlineData("The lab lends interns a laptop.", "Interns are lent a laptop and a bicycle.")]
    [InlineData("The lab lends interns a laptop.", "The canteen serves soup.")]
    [InlineData("The lab lends interns a laptop.", "The lab lends interns a telescope.")]
    public void What_is_added_is_dropped(string quoted, string sentence) => Assert.Equal(DropReason.Unsupported, Verdict.Of(quoted, sentence));
}
