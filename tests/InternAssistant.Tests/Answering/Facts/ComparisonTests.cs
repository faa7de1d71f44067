using InternAssistant.Tests.Builders;

namespace InternAssistant.Tests.Answering.Facts;

public sealed class ComparisonTests
{
    private static readonly Assistant Assistant = Stations.Folder().Build();

    [Theory]
    [InlineData("Which internship pays the most?", "Northern lights (Tromsø) pays the most: EUR 1,900 a month.")]
    [InlineData("which one pays least", "Salt marshes (Faro) pays the least: EUR 1,150 a month.")]
    [InlineData("what is the longest internship", "Amber chemistry (Gdańsk) lasts the longest: 6 months.")]
    [InlineData("which is the shortest?", "Coral reefs (Honolulu) is the shortest: 8 weeks.")]
    [InlineData("which posting starts first", "Salt marshes (Faro) starts first: June 2026.")]
    [InlineData("which starts last?", "Amber chemistry (Gdańsk) starts last: October 2026.")]
    [InlineData("which posting has the earliest deadline", "Of the postings that state the closing date, Salt marshes (Faro) closes first: 28 February 2026.")]
    public async Task The_posting_with_the_most_or_the_least_is_named_first(string question, string lead) =>
        Assert.Equal(lead, (await Assistant.AnswerAsync(question)).Sentences[0].Text);

    [Fact]
    public async Task Two_postings_that_are_compared_stand_in_two_rows_and_each_cell_has_its_line()
    {
        var answer = await Assistant.AnswerAsync("compare Faro and Gdańsk");
        var rows = Assert.Single(answer.Sentences).Items!;

        Assert.Equal(2, rows.Count);
        Assert.Contains("Faro, Portugal", rows[0].Text, StringComparison.Ordinal);
        Assert.Contains("12 weeks", rows[0].Text, StringComparison.Ordinal);
        Assert.Contains("EUR 1,250 a month", rows[1].Text, StringComparison.Ordinal);
        Assert.Contains(rows[0].Citations, marker => answer.Citations[marker - 1].Quote.Contains("location: [Faro, Portugal]", StringComparison.Ordinal));
        Assert.Contains(rows[0].Citations, marker => answer.Citations[marker - 1].Quote == "The grant is EUR 1,150 a month.");
        Assert.All(rows, row => Assert.All(row.Citations, marker => Assert.StartsWith("postings/", answer.Citations[marker - 1].DocumentId, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("which internships start in summer", "Salt marshes", "Coral reefs")]
    [InlineData("which postings start in autumn", "Northern lights", "Amber chemistry")]
    [InlineData("which internship is in Faro", "Salt marshes")]
    [InlineData("which postings last 6 months", "Amber chemistry")]
    public async Task Postings_are_picked_by_what_they_state(string question, params string[] names)
    {
        var rows = Assert.Single((await Assistant.AnswerAsync(question)).Sentences).Items!;

        Assert.Equal(names.Order(), rows.Select(row => row.Text.Split(" (")[0]).Order());
    }

    [Fact]
    public async Task What_is_asked_of_all_is_shown_for_all()
    {
        var answer = await Assistant.AnswerAsync("do they all last 12 weeks?");

        Assert.Equal("Not all of the postings say the same.", answer.Sentences[0].Text);
        Assert.Equal(4, answer.Sentences[1].Items!.Count);
    }

    [Fact]
    public async Task Amounts_in_two_currencies_are_shown_and_not_ranked()
    {
        var assistant = new KnowledgeBuilder()
            .With("postings/a.md", "---\nposting:\n  location: [Bern]\n---\n# Intern, clocks (Bern)\n\nInterns are paid CHF 2,000 a month.\n")
            .With("postings/b.md", "---\nposting:\n  location: [Graz]\n---\n# Intern, bells (Graz)\n\nInterns are paid EUR 1,100 a month.\n")
            .Build();

        var answer = await assistant.AnswerAsync("which one pays more?");

        Assert.StartsWith("The amounts are in different currencies", answer.Sentences[0].Text, StringComparison.Ordinal);
        Assert.Equal(2, answer.Sentences[1].Items!.Count);
    }

    [Fact]
    public async Task A_table_of_postings_in_a_plain_page_is_enough()
    {
        var assistant = new KnowledgeBuilder()
            .With("overview.md", "# Projects\n\n| Project | Duration | Stipend |\n|---|---|---|\n| Kelp | 10 weeks | $4,000 per month |\n| Moss | 14 weeks | $3,500 per month |\n")
            .Build();

        Assert.Equal("Moss lasts the longest: 14 weeks.", (await assistant.AnswerAsync("which project is the longest?")).Sentences[0].Text);
        Assert.Equal("Kelp pays the most: $4,000 per month.", (await assistant.AnswerAsync("which project pays most?")).Sentences[0].Text);
    }

    [Theory]
    [InlineData("Do interns have a desk?")]
    [InlineData("Which insurance covers interns?")]
    public async Task A_question_about_something_else_gets_no_table(string question) =>
        Assert.All((await Assistant.AnswerAsync(question)).Sentences, sentence => Assert.Null(sentence.Items));

    [Theory]
    [InlineData("which posting has the best canteen")]
    [InlineData("which internship is the most fun")]
    public async Task Nothing_is_ranked_that_no_posting_states(string question) =>
        Assert.DoesNotContain("the most", (await Assistant.AskAsync(question)).Text, StringComparison.Ordinal);
}
