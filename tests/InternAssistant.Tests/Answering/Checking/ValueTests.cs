using InternAssistant.Answering.Checking;

namespace InternAssistant.Tests.Answering.Checking;

/// <summary>Numbers, dates, amounts, contacts and names: what follows from a quote holds, anything else is dropped.</summary>
public sealed class ValueTests
{
    private const string Pay = "The Bergen posting pays USD 6,710 to 13,270 per month.";
    private const string Dates = "Applications for Bergen close on 30 April 2026.";

    [Theory]
    [InlineData("The internship lasts twelve weeks.", "The internship takes 12 weeks.")]
    [InlineData("The internship lasts 12 weeks.", "It is a twelve-week internship.")]
    [InlineData(Pay, "The pay in Bergen is $6,710 to $13,270 a month.")]
    [InlineData(Pay, "Bergen pays between 6 710 and 13 270 US dollars monthly.")]
    [InlineData(Pay, "In Bergen the pay is at most $13,270 per month.")]
    [InlineData("At least 130 people work in the lab.", "130 or more people work in the lab.")]
    [InlineData("More than 130 people work in the lab.", "The lab has over one hundred and thirty people.")]
    [InlineData("The links run at 25 Gbps.", "The links run at 25 gigabits per second.")]
    public void A_number_that_follows_holds(string quoted, string sentence) => Assert.Null(Verdict.Of(quoted, sentence));

    [Theory]
    [InlineData("The internship lasts 12 weeks.", "The internship lasts 12 months.")]
    [InlineData("The internship lasts 12 weeks.", "The internship lasts 13 weeks.")]
    [InlineData("The internship lasts 12 weeks.", "The internship lasts at least 12 weeks.")]
    [InlineData("The internship lasts at least 12 weeks.", "The internship lasts at most 12 weeks.")]
    [InlineData("The internship lasts about 12 weeks.", "The internship lasts exactly 12 weeks.")]
    [InlineData(Pay, "Bergen pays £6,710 to £13,270 per month.")]
    [InlineData(Pay, "Bergen pays USD 6,710 to 13,270 per week.")]
    [InlineData(Pay, "Bergen pays USD 13,270 to 6,710 per month.")]
    [InlineData(Pay, "Bergen pays USD 6,710.")]
    [InlineData("The lab has 10 mentors and 30 interns.", "The lab has 30 mentors.")]
    [InlineData("The links run at 25 Gbps.", "The links run at 25 Mbps.")]
    [InlineData("Room S3 is on the second floor.", "Room S4 is on the second floor.")]
    public void A_number_that_does_not_follow_is_dropped(string quoted, string sentence) => Assert.Equal(DropReason.Number, Verdict.Of(quoted, sentence));

    [Theory]
    [InlineData(Dates, "Applications for Bergen close on 2026-04-30.")]
    [InlineData(Dates, "Applications for Bergen close on April 30th, 2026.")]
    [InlineData(Dates, "Applications for Bergen close in April 2026.")]
    [InlineData("The stay begins 2026-03.", "The stay begins in March 2026.")]
    [InlineData("Bergen takes applications from September to April.", "Bergen takes applications between September and April.")]
    public void A_date_that_follows_holds(string quoted, string sentence) => Assert.Null(Verdict.Of(quoted, sentence));

    [Theory]
    [InlineData(Dates, "Applications for Bergen close on 30 May 2026.")]
    [InlineData(Dates, "Applications for Bergen close on 3 April 2026.")]
    [InlineData(Dates, "Applications for Bergen close on 30 April 2027.")]
    [InlineData("The stay begins in March 2026.", "The stay begins on 1 March 2026.")]
    [InlineData("Bergen takes applications from September to April.", "Bergen takes applications from April to September.")]
    [InlineData("Bergen takes applications until April 2026.", "Bergen takes applications after April 2026.")]
    [InlineData("Bergen opened in May 2020. Porto opened in June 2021.", "Bergen opened in June 2021.")]
    public void A_date_that_does_not_follow_is_dropped(string quoted, string sentence) => Assert.Equal(DropReason.Date, Verdict.Of(quoted, sentence));

    [Theory]
    [InlineData("Write to jobs@bergen.example or call +47 55 50 01 99.", "You can write to jobs@bergen.example.", null)]
    [InlineData("Write to jobs@bergen.example or call +47 55 50 01 99.", "Call 55 50 01 99.", null)]
    [InlineData("Write to jobs@bergen.example or call +47 55 50 01 99.", "Write to job@bergen.example.", DropReason.Contact)]
    [InlineData("Write to jobs@bergen.example or call +47 55 50 01 99.", "Write to jobs@bergen.example.evil.example.", DropReason.Contact)]
    [InlineData("Write to jobs@bergen.example or call +47 55 50 01 99.", "Call +47 55 50 01 98.", DropReason.Contact)]
    [InlineData("Apply at https://allowed.example/jobs this summer.", "You can apply at https://allowed.example/jobs this summer.", null)]
    [InlineData("Apply at https://allowed.example/jobs this summer.", "Apply this summer at https://allowed.example/job.", DropReason.Link)]
    [InlineData("Apply at https://other.example/jobs this summer.", "You can apply at https://other.example/jobs this summer.", DropReason.Link)]
    [InlineData("Apply at https://other.example/jobs this summer.", "Apply at https://other.example/jobs this summer.", null)]
    public void A_contact_stands_in_the_quote_and_an_address_on_an_allowed_host(string quoted, string sentence, DropReason? reason) => Assert.Equal(reason, Verdict.Of(quoted, sentence));

    [Theory]
    [InlineData("The director in Bergen is Marta Quintela.", "Marta Quintela is the Bergen director.", null)]
    [InlineData("The director in Bergen is Marta Quintela.", "Tomas Brandt is the director in Bergen.", DropReason.Name)]
    [InlineData("The director in Bergen is Marta Quintela.", "Marta Quintela is the director in Porto.", DropReason.Name)]
    [InlineData("The New York City posting pays interns well.", "The NYC posting pays interns well.", null)]
    [InlineData("The New York City posting pays interns well.", "The MIT posting pays interns well.", DropReason.Name)]
    public void A_name_stands_in_the_quote(string quoted, string sentence, DropReason? reason) => Assert.Equal(reason, Verdict.Of(quoted, sentence));

    [Theory]
    [InlineData("That date has passed.", null)]
    [InlineData("It closes on 2026-04-30.", null)]
    [InlineData("It closes on 2026-05-30.", DropReason.Date)]
    [InlineData("It costs $20.", DropReason.Number)]
    [InlineData("Write to x@evil.example.", DropReason.Contact)]
    public void A_sentence_made_by_a_rule_is_free_in_its_words_and_not_in_its_values(string sentence, DropReason? reason) => Assert.Equal(reason, Verdict.Of(Dates, sentence, byRule: true));
}
