using InternAssistant.Answering;
using InternAssistant.Tests.Builders;

namespace InternAssistant.Tests.Answering.Facts;

public sealed class ClarificationTests
{
    private static readonly Assistant Assistant = Stations.Folder().Build();

    [Theory]
    [InlineData("How much does it pay?")]
    [InlineData("whats the salary")]
    [InlineData("when does it start")]
    [InlineData("how long is it")]
    [InlineData("What are the requirements?")]
    [InlineData("What does the team work on?")]
    public async Task A_question_that_every_posting_answers_differently_is_asked_back(string question)
    {
        var answer = Assert.IsType<Answer.Clarification>(await Assistant.AskAsync(question));

        Assert.EndsWith("Which one do you mean?", answer.Text, StringComparison.Ordinal);
        Assert.Equal(4, answer.Choices.Count);
    }

    [Theory]
    [InlineData("How much does it pay?", "EUR 1,900")]
    [InlineData("how long is it", "5 months")]
    [InlineData("when does it start", "1 September 2026")]
    [InlineData("What are the requirements?", "courses in northern lights")]
    public async Task A_choice_is_a_whole_question_and_has_an_answer(string question, string fact)
    {
        var choices = Assert.IsType<Answer.Clarification>(await Assistant.AskAsync(question)).Choices;
        var choice = Assert.Single(choices, choice => choice.Label.Contains("Tromsø", StringComparison.Ordinal));

        Assert.Contains(fact, (await Assistant.AnswerAsync(choice.Value)).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("How much does the Faro internship pay?")]
    [InlineData("when do internships usually start")]
    [InlineData("do i have to pay for insurance")]
    [InlineData("Which internship pays most?")]
    [InlineData("Do interns have a desk?")]
    public async Task A_clear_question_is_not_asked_back(string question) =>
        Assert.IsNotType<Answer.Clarification>(await Assistant.AskAsync(question));

    [Fact]
    public async Task What_the_conversation_tells_is_not_asked() =>
        Assert.Contains("EUR 1,150", (await Assistant.AnswerAsync("How much does it pay?", "I am interested in the salt marshes posting.")).Text, StringComparison.Ordinal);

    [Fact]
    public async Task Up_to_three_plain_values_are_shown_instead()
    {
        var assistant = new KnowledgeBuilder()
            .With("postings/a.md", "---\nposting:\n  location: [Bern]\n  duration: 3 months\n---\n# Intern, clocks (Bern)\n")
            .With("postings/b.md", "---\nposting:\n  location: [Graz]\n  duration: 10 weeks\n---\n# Intern, bells (Graz)\n")
            .Build();

        Assert.Equal(2, Assert.Single((await assistant.AnswerAsync("how long is it?")).Sentences).Items!.Count);
    }

    [Fact]
    public async Task One_value_for_all_is_not_asked_about()
    {
        var assistant = new KnowledgeBuilder()
            .With("postings/a.md", "---\nposting:\n  duration: 3 months\n---\n# Intern, clocks (Bern)\n\nThe clocks internship lasts 3 months.\n")
            .With("postings/b.md", "---\nposting:\n  duration: 3 months\n---\n# Intern, bells (Graz)\n\nThe bells internship lasts 3 months.\n")
            .Build();

        Assert.Contains("3 months", (await assistant.AnswerAsync("How long is the internship?")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_that_speaks_for_all_is_not_asked_about()
    {
        var assistant = Stations.Folder().With("faq/start.md", "# Start\n\n## When do internships start?\n\nInternships start in the summer.\n").Build();

        Assert.IsNotType<Answer.Clarification>(await assistant.AskAsync("when does the internship start"));
    }
}
