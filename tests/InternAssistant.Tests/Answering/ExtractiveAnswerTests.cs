using InternAssistant.Answering;
using InternAssistant.Tests.Builders;

namespace InternAssistant.Tests.Answering;

/// <summary>What people get to read, from documents of every sort, through the orchestrator.</summary>
public sealed class ExtractiveAnswerTests(HarbourFixture harbour) : IClassFixture<HarbourFixture>
{
    private Assistant Assistant => harbour.Assistant;

    [Theory]
    [InlineData("How do I apply?", "Fill in the form on the careers portal [1]. Attach a CV and a cover letter [2]. One form is enough for both sites [3].")]
    [InlineData("how can i apply", "Fill in the form on the careers portal [1]. Attach a CV and a cover letter [2]. One form is enough for both sites [3].")]
    [InlineData("do i need a reference letter", "No reference letter is needed at first [1]. We ask for two referees after the interview [2].")]
    [InlineData("What happens at the interview?", "Two researchers talk with you for 45 minutes [1]. There is no coding test [2].")]
    public async Task An_entry_whose_question_is_asked_is_answered_whole(string question, string text) =>
        Assert.Equal(text, (await Assistant.AnswerAsync(question)).Text);

    [Theory]
    [InlineData("Is there parking at the Porto site?", "Parking")]
    [InlineData("wheres the parking", "Parking")]
    [InlineData("When does the canteen serve lunch?", "Canteen")]
    public async Task A_sentence_that_is_not_understood_alone_gets_its_heading_for_a_subject(string question, string subject)
    {
        var answer = await Assistant.AnswerAsync(question);

        Assert.StartsWith($"{subject}: ", answer.Sentences[0].Text, StringComparison.Ordinal);
        Assert.Equal(subject, answer.Citations[0].Section);
        Assert.DoesNotContain(subject, answer.Citations[0].Quote, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_announced_list_gives_its_items()
    {
        var list = Assert.Single((await Assistant.AnswerAsync("What are the three research efforts of the institute?")).Sentences);

        Assert.Equal(
            ["Quiet ships: less noise under water.", "Clean harbours: sensors against oil spills.", "Safe routes: forecasts for small boats."],
            list.Items!.Select(item => item.Text));
        Assert.Equal([1, 2, 3, 4], list.Citations);
    }

    [Fact]
    public async Task A_list_below_a_heading_gives_its_items()
    {
        var list = Assert.Single((await Assistant.AnswerAsync("Which skills do I need for hull sensors?")).Sentences, sentence => sentence.Items is not null);

        Assert.Equal(["Python or Rust", "Signal processing", "Curiosity about corrosion"], list.Items!.Select(item => item.Text));
    }

    [Fact]
    public async Task Records_side_by_side_are_given_as_a_list()
    {
        var list = Assert.Single((await Assistant.AnswerAsync("Which hotels are near the Porto site?")).Sentences);

        Assert.Equal(3, list.Items!.Count);
        Assert.Contains("Grand River Hotel", list.Items[0].Text, StringComparison.Ordinal);
        Assert.Contains("The Pelican", list.Items[1].Text, StringComparison.Ordinal);
        Assert.Contains("Hotel Saudade", list.Items[2].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_number_of_one_record_is_not_that_of_another()
    {
        var answer = await Assistant.AnswerAsync("What is the phone number of Hotel Saudade?");

        Assert.Contains("0103", answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("0101", answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("0102", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_row_of_a_table_is_quoted_with_its_number()
    {
        var answer = await Assistant.AnswerAsync("When is the library open on Saturday?");

        var citation = answer.Citations.First(citation => citation.Quote.Contains("Saturday", StringComparison.Ordinal));
        Assert.Equal(2, citation.Row);
        Assert.Contains("10:00 to 16:00", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_number_in_a_table_header_is_proved_by_the_header()
    {
        var assistant = new KnowledgeBuilder().With("pay.md", """
            # Travel grant

            ## Rates

            | Country | Grant for 10 weeks | Grant for 16 weeks |
            | --- | --- | --- |
            | Norway | €900 | €1,400 |
            | Portugal | €700 | €1,100 |

            """).Build();

        var answer = await assistant.AnswerAsync("How much is the travel grant for Norway?");

        Assert.Contains("€900", answer.Text, StringComparison.Ordinal);
        Assert.Contains("16 weeks", answer.Text, StringComparison.Ordinal);
        Assert.Equal(2, answer.Citations.Count);
        Assert.StartsWith("| Country | Grant for 10 weeks", answer.Citations[1].Quote, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("How much is the stipend in Porto?", "€2,100", "28,500")]
    [InlineData("How much is the stipend in Bergen?", "28,500", "2,100")]
    [InlineData("How long is the internship in Bergen?", "16 weeks", "12 weeks")]
    [InlineData("When does the Porto internship start?", "June", "September")]
    [InlineData("What does the storm forecasts group do?", "waves", "ships")]
    public async Task What_is_asked_of_one_posting_is_not_answered_with_another(string question, string said, string unsaid)
    {
        var answer = await Assistant.AnswerAsync(question);

        Assert.Contains(said, answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(unsaid, answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pay_of_two_postings_is_labelled_with_what_it_belongs_to()
    {
        var answer = await Assistant.AnswerAsync("How much is the stipend?");

        var rows = Assert.Single(answer.Sentences).Items!;
        var porto = Assert.Single(rows, row => row.Text.Contains("1,900 to 2,300", StringComparison.Ordinal));
        var bergen = Assert.Single(rows, row => row.Text.Contains("27,000 to 31,000", StringComparison.Ordinal));
        Assert.Contains("hull sensors", porto.Text, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("storm forecasts", bergen.Text, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("How much is the stipend in Porto?", 2025, 12, 3)]
    [InlineData("When is the application deadline?", 2025, 11, 3)]
    public async Task A_citation_says_as_of_when(string question, int year, int month, int day) =>
        Assert.All((await Assistant.AnswerAsync(question)).Citations, citation => Assert.Equal(new DateOnly(year, month, day), citation.AsOf));

    [Fact]
    public async Task A_document_without_a_date_has_none() =>
        Assert.All((await Assistant.AnswerAsync("Is there parking at the Porto site?")).Citations, citation => Assert.Null(citation.AsOf));

    [Theory]
    [InlineData("How many people work at the institute?", "140")]
    [InlineData("Who is the director?", "Tomas Brandt")]
    [InlineData("Who founded the institute?", "Marta Quintela")]
    [InlineData("When was the institute founded?", "1987")]
    [InlineData("What is the telephone number of the reception?", "+351 22 555 0199")]
    [InlineData("email of the reception", "reception@harbour.example")]
    [InlineData("Is there a coding test?", "no coding test")]
    [InlineData("deadline?", "15 February 2026")]
    [InlineData("wen is teh deadlien", "15 February 2026")]
    [InlineData("how long is the porto internship", "12 weeks")]
    [InlineData("Is there a car park at the Porto site?", "twelve bays")]
    public async Task A_question_in_the_words_of_people_is_answered(string question, string said) =>
        Assert.Contains(said, (await Assistant.AnswerAsync(question)).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("and in Bergen?", "28,500")]
    [InlineData("how long does it last?", "12 weeks")]
    public async Task A_follow_up_is_answered_from_what_was_asked_before(string question, string said) =>
        Assert.Contains(said, (await Assistant.AnswerAsync(question, "How much is the stipend in Porto?")).Text, StringComparison.Ordinal);

    [Fact]
    public async Task An_answer_has_at_most_four_sentences() =>
        Assert.All(
            await Task.WhenAll(new[] { "How do I apply?", "stipend?", "What is the institute?", "internship" }.Select(question => Assistant.AskAsync(question))),
            answer => Assert.True(answer is not Answer.Grounded { Sentences.Count: > 4 }));

    [Fact]
    public async Task What_may_be_asked_next_is_never_what_was_just_answered()
    {
        var answer = await Assistant.AnswerAsync("How do I apply?");

        Assert.InRange(answer.Suggestions.Count, 1, 3);
        Assert.DoesNotContain("How do I apply?", answer.Suggestions);
    }
}
