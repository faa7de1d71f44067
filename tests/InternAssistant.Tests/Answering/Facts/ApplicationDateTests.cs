using InternAssistant.Answering;
using InternAssistant.Tests.Builders;

namespace InternAssistant.Tests.Answering.Facts;

public sealed class ApplicationDateTests
{
    private static readonly Assistant Assistant = Stations.Folder().Build();

    [Theory]
    [InlineData("2025-12-20T12:00", "open on 5 January 2026")]
    [InlineData("2026-01-05T12:00", "are open until 6 April 2026")]
    [InlineData("2026-04-05T12:00", "are open until 6 April 2026")]
    [InlineData("2026-04-06T12:00", "close today, 6 April 2026")]
    [InlineData("2026-04-06T21:59", "close today, 6 April 2026")]
    [InlineData("2026-04-06T22:01", "closed on 6 April 2026")]
    [InlineData("2027-02-01T12:00", "closed on 6 April 2026")]
    public async Task Before_on_and_after_the_last_day_the_answer_differs(string utc, string state)
    {
        var answer = Assert.IsType<Answer.Grounded>(await Assistant.AskAtAsync(Stations.At(utc), "Is the Tromsø internship still open?"));

        Assert.Equal($"Applications for Northern lights (Tromsø) {state}.", answer.Sentences[0].Text);
    }

    [Theory]
    [InlineData("2026-04-01T09:59", "close today, 31 March 2026")]
    [InlineData("2026-04-01T10:01", "closed on 31 March 2026")]
    public async Task A_day_ends_at_midnight_where_the_posting_is(string utc, string state)
    {
        var answer = Assert.IsType<Answer.Grounded>(await Assistant.AskAtAsync(Stations.At(utc), "can i still apply for coral reefs?"));

        Assert.Equal($"Applications for Coral reefs (Honolulu) {state}.", answer.Sentences[0].Text);
    }

    [Theory]
    [InlineData("2026-05-31T12:00", "Salt marshes (Faro) has not started; it starts in June 2026.")]
    [InlineData("2026-06-15T12:00", "Salt marshes (Faro) starts in June 2026.")]
    [InlineData("2026-07-01T12:00", "Salt marshes (Faro) started in June 2026.")]
    public async Task A_start_lies_ahead_or_behind(string utc, string text)
    {
        var answer = Assert.IsType<Answer.Grounded>(await Assistant.AskAtAsync(Stations.At(utc), "Has the Faro internship started?"));

        Assert.Equal(text, answer.Sentences[0].Text);
    }

    [Fact]
    public async Task A_page_that_still_speaks_of_an_open_posting_is_overruled()
    {
        var answer = Assert.IsType<Answer.Grounded>(await Assistant.AskAtAsync(Stations.At("2026-05-01T12:00"), "are you accepting applications for the northern lights posting"));

        Assert.DoesNotContain("still accepting", answer.Text, StringComparison.Ordinal);
        Assert.Contains("closed on 6 April 2026", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_has_nothing_to_do_with_applying_is_still_answered_after_the_last_day()
    {
        var assistant = new KnowledgeBuilder()
            .With("postings/a.md", "---\nposting:\n  timezone: Europe/Zurich\n  applications: { kind: dated, until: 2026-01-10 }\n---\n# Intern, clocks (Bern)\n\nThe clocks internship takes 12 weeks.\n\n## Who can apply?\n\nStudents of every year can apply.\n")
            .Build();

        Assert.Contains("takes 12 weeks", (await assistant.AskAtAsync(Stations.At("2026-05-01T12:00"), "How long does the clocks internship take?")).Text, StringComparison.Ordinal);

        var who = (await assistant.AskAtAsync(Stations.At("2026-05-01T12:00"), "Who can apply?")).Text;
        Assert.Contains("Students of every year can apply", who, StringComparison.Ordinal);
        Assert.Contains("closed on 10 January 2026", who, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Open_postings_come_first_and_closed_ones_are_called_closed()
    {
        var rows = Assert.Single(Assert.IsType<Answer.Grounded>(await Assistant.AskAtAsync(Stations.At("2026-03-10T12:00"), "which postings are still open?")).Sentences).Items!;

        Assert.EndsWith("applications closed on 28 February 2026", rows[^1].Text, StringComparison.Ordinal);
        Assert.Equal(3, rows.Take(3).Count(row => row.Text.Contains("are open until", StringComparison.Ordinal) || row.Text.Contains("rolling", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task When_everything_has_closed_a_question_for_open_postings_is_refused_as_expired()
    {
        var assistant = new KnowledgeBuilder()
            .With("postings/a.md", "---\nposting:\n  timezone: Europe/Zurich\n  applications: { kind: dated, until: 2026-01-10 }\n---\n# Intern, clocks (Bern)\n\nApplications close on 10 January 2026.\n")
            .With("postings/b.md", "---\nposting:\n  timezone: Europe/Vienna\n  applications: { kind: dated, until: 2026-01-12 }\n---\n# Intern, bells (Graz)\n\nApplications close on 12 January 2026.\n")
            .Build();

        Assert.Equal(AbstentionReason.Expired, (await assistant.RefuseAsync("which postings are open now?")).Reason);
    }

    [Fact]
    public async Task A_season_without_a_year_is_quoted_and_never_called_open_or_closed()
    {
        var assistant = new KnowledgeBuilder()
            .With("postings/a.md", "---\nposting:\n  applications: { kind: seasonal, months: [9, 4] }\n---\n# Intern, clocks (Bern)\n\nApplications for the clocks internship reach us from September to April.\n")
            .Build();

        foreach (var utc in (string[])["2026-02-01T12:00", "2026-07-01T12:00"])
        {
            var text = (await assistant.AskAtAsync(Stations.At(utc), "Is the clocks internship still open?")).Text;
            Assert.DoesNotContain("closed", text, StringComparison.Ordinal);
            Assert.DoesNotContain("are open", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_page_that_is_overdue_for_review_says_so()
    {
        var answer = await Assistant.AskAtAsync(Stations.At("2027-01-05T12:00"), "How long does the Faro internship last?");

        Assert.Contains("was due for review on 31 December 2026", answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("due for review", (await Assistant.AskAtAsync(Stations.At("2026-12-31T12:00"), "How long does the Faro internship last?")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_such_as_currently_get_the_day_they_were_written_on()
    {
        var assistant = new KnowledgeBuilder().With("lab.md", "---\npublished: 2025-12-03\n---\n# The lab\n\nThe library is currently closed for repairs.\n").Build();

        Assert.StartsWith("As of 3 December 2025: The library is currently closed", (await assistant.AnswerAsync("Is the library closed?")).Text, StringComparison.Ordinal);
    }
}
