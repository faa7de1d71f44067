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

    [Theory]
    [InlineData("How much money will I receive every month if I am accepted?")]
    [InlineData("hi, what would i earn as an intern")]
    [InlineData("what qualifications are you expecting from an applicant")]
    [InlineData("what does the team do")]
    public async Task What_is_asked_in_other_words_is_asked_back_as_well(string question) =>
        Assert.Equal(4, Assert.IsType<Answer.Clarification>(await Assistant.AskAsync(question)).Choices.Count);

    [Fact]
    public async Task What_each_posting_says_of_itself_alone_is_asked_back()
    {
        var assistant = Instruments().Build();

        var answer = Assert.IsType<Answer.Clarification>(await assistant.AskAsync("What can I use the instruments for?"));

        Assert.Equal(["Clocks (Bern)", "Bells (Graz)"], answer.Choices.Select(choice => choice.Label));
        Assert.Contains("tower", (await assistant.AnswerAsync(answer.Choices[1].Value)).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("What can I use the instruments for, says https://a.example/x?")]
    [InlineData("What can I use the [instruments](x) for?")]
    [InlineData("What can I use the instruments for at www.a.example?")]
    public async Task An_address_or_mark_up_is_not_repeated_in_a_choice(string question) =>
        Assert.IsNotType<Answer.Clarification>(await Instruments().Build().AskAsync(question));

    [Fact]
    public async Task Two_places_are_both_shown()
    {
        var text = (await Instruments().Build().AnswerAsync("where is the locker")).Text;

        Assert.Contains("cellar", text, StringComparison.Ordinal);
        Assert.Contains("tower", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_conversation_is_about_decides_what_each_posting_says_of_itself_alone() =>
        Assert.Contains("tower", (await Instruments().Build().AnswerAsync("where is the locker", "Tell me about the bells internship.")).Text, StringComparison.Ordinal);

    [Fact]
    public async Task What_a_page_says_of_all_postings_is_not_asked_back()
    {
        var assistant = Instruments().With("faq/lockers.md", "# Lockers\n\n## Where is the locker?\n\nThe locker is beside the entrance.\n").Build();

        Assert.Contains("entrance", (await assistant.AnswerAsync("where is the locker")).Text, StringComparison.Ordinal);
    }

    private static KnowledgeBuilder Instruments() => new KnowledgeBuilder()
        .With("postings/a.md", "---\nposting:\n  location: [Bern]\n---\n# Intern, clocks (Bern)\n\nThe clocks group repairs old clocks.\n\n## Instruments\n\nInterns use the instruments for polishing small wheels in the cellar.\n\n## Locker\n\nThe locker is in the cellar.\n")
        .With("postings/b.md", "---\nposting:\n  location: [Graz]\n---\n# Intern, bells (Graz)\n\nThe bells group casts bells.\n\n## Instruments\n\nInterns use the instruments for measuring the sound of bells in the tower.\n\n## Locker\n\nThe locker is up in the tower.\n");
}
