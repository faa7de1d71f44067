using InternAssistant.Conversation;
using InternAssistant.Tests.Builders;
using InternAssistant.Understanding;

namespace InternAssistant.Tests.Understanding.FollowUps;

public sealed class FollowUpTests(HarbourFixture harbour) : IClassFixture<HarbourFixture>
{
    [Theory]
    [InlineData("and in Bergen?", "How much is the stipend in Porto?", null, "How much is the stipend in Bergen?")]
    [InlineData("what about Bergen?", "How much is the stipend in Porto?", null, "How much is the stipend in Bergen?")]
    [InlineData("Bergen?", "How much is the stipend in Porto?", null, "How much is the stipend in Bergen?")]
    [InlineData("same for Bergen", "How long is the internship in Porto?", null, "How long is the internship in Bergen?")]
    [InlineData("how about Porto", "When does the internship in Bergen start?", null, "When does the internship in Porto start?")]
    [InlineData("and Porto?", "When does the internship in Bergen start?", null, "When does the internship in Porto start?")]
    [InlineData("ok and in Bergen", "How much is the stipend in Porto?", null, "How much is the stipend in Bergen?")]
    [InlineData("how long does it last?", "Tell me about the hull sensors internship", null, "how long does the hull sensors internship last?")]
    [InlineData("how long does it take?", "When does the hull sensors internship start?", null, "how long does the hull sensors internship take?")]
    [InlineData("when does it start?", "How long does the storm forecasts internship take?", null, "when does the storm forecasts internship start?")]
    [InlineData("what is its phone number?", "Where is Hotel Saudade?", null, "what is Hotel Saudade's phone number?")]
    [InlineData("What is her e-mail?", "Who is the head of the workshop?", null, "What is the head of the workshop's e-mail?")]
    [InlineData("can i call her on friday", "Who is the head of the workshop?", null, "can i call the head of the workshop on friday")]
    [InlineData("where is it?", "What is the phone number of The Pelican?", null, "where is The Pelican?")]
    [InlineData("when is it open?", "Is there a canteen?", null, "when is the canteen open?")]
    [InlineData("Is it open on Saturday?", "When is the library open?", null, "Is the library open on Saturday?")]
    [InlineData("who founded it?", "How many people work at the institute?", null, "who founded it? (How many people work at the institute?)")]
    [InlineData("why?", "Do I need a reference letter?", null, "why? (Do I need a reference letter?)")]
    [InlineData("how many?", "Do I need a reference letter?", null, "how many? (Do I need a reference letter?)")]
    [InlineData("who else?", "Who is the director of the institute?", null, "who else? (Who is the director of the institute?)")]
    [InlineData("when?", "Do applications close?", null, "when? (Do applications close?)")]
    [InlineData("and on Saturday?", "When is the library open from Monday to Friday?", null, "and on Saturday? (When is the library open from Monday to Friday?)")]
    [InlineData("and the workshop?", "When is the library open?", null, "and the workshop? (When is the library open?)")]
    [InlineData("the first one", "Which hotels are near the Porto site?", "- Grand River Hotel [1]\n- The Pelican [2]\n- Hotel Saudade [3]", "Tell me about Grand River Hotel")]
    [InlineData("the second one?", "Which hotels are near the Porto site?", "- Grand River Hotel [1]\n- The Pelican [2]\n- Hotel Saudade [3]", "Tell me about The Pelican")]
    [InlineData("and the last one?", "Which hotels are near the Porto site?", "- Grand River Hotel [1]\n- The Pelican [2]\n- Hotel Saudade [3]", "Tell me about Hotel Saudade")]
    [InlineData("what is the phone number of the second one?", "Which hotels are near the Porto site?", "- Grand River Hotel [1]\n- The Pelican [2]\n- Hotel Saudade [3]", "what is the phone number of The Pelican?")]
    [InlineData("tell me more about the second", "What are the three research efforts?", "- Quiet ships: less noise under water [1].\n- Clean harbours: sensors against oil spills [2].\n- Safe routes: forecasts for small boats [3].", "Tell me about Clean harbours")]
    [InlineData("2", "How much is the stipend?", "Do you mean Porto or Bergen?", "How much is the stipend in Bergen?")]
    [InlineData("Porto", "How much is the stipend?", "Do you mean Porto or Bergen?", "How much is the stipend in Porto?")]
    [InlineData("Bergen please", "How much is the stipend?", "Which one do you mean: Porto or Bergen?", "How much is the stipend in Bergen?")]
    [InlineData("the latter", "How much is the stipend?", "Do you mean Porto or Bergen?", "How much is the stipend in Bergen?")]
    [InlineData("storm forecasts", "How long does it take?", "Which internship do you mean?\n- Research intern, hull sensors\n- Research intern, storm forecasts", "How long does it take for Research intern, storm forecasts?")]
    [InlineData("the first", "How long does it take?", "Which internship do you mean?\n1. Research intern, hull sensors\n2. Research intern, storm forecasts", "How long does it take for Research intern, hull sensors?")]
    [InlineData("can I park there?", "Where is the Porto site?", null, "can I park in Porto?")]
    [InlineData("what skills do they want?", "Tell me about the hull sensors group", null, "what skills do the hull sensors group want?")]
    [InlineData("and for the storm forecasts one?", "How long is the hull sensors internship?", null, "and for the storm forecasts one? (How long is the hull sensors internship?)")]
    [InlineData("and in Bergen?", "hi / How much is the stipend in Porto? / thanks", null, "How much is the stipend in Bergen?")]
    [InlineData("and Porto?", "How much is the stipend in Porto? / and in Bergen?", null, "How much is the stipend in Porto?")]
    [InlineData("what about a cover letter?", "Do I need a reference letter?", null, "what about a cover letter? (Do I need a reference letter?)")]
    [InlineData("who is he?", "Who is the director of the institute?", null, "who is the director of the institute?")]
    [InlineData("does it pay?", "Tell me about the storm forecasts internship", null, "does the storm forecasts internship pay?")]
    [InlineData("ok and who won the match yesterday?", "Do I need a reference letter?", null, "ok and who won the match yesterday? (Do I need a reference letter?)")]
    [InlineData("what about for PhD students?", "How much is the stipend in Porto?", null, "what about for PhD students? (How much is the stipend in Porto?)")]
    [InlineData("and the Pelican?", "What is the phone number of Hotel Saudade?", null, "and the Pelican? (What is the phone number of Hotel Saudade?)")]
    [InlineData("also in Bergen?", "When does the internship in Porto start?", null, "When does the internship in Bergen start?")]
    [InlineData("the same for Bergen", "What is the stipend in Porto?", null, "What is the stipend in Bergen?")]
    [InlineData("but in Bergen?", "Is the stipend in Porto EUR?", null, "Is the stipend in Bergen EUR?")]
    [InlineData("how much does it pay?", "Tell me about the storm forecasts internship", null, "how much does the storm forecasts internship pay?")]
    [InlineData("when do they close?", "Do you have opening hours?", null, "when do the opening hours close?")]
    [InlineData("where are they?", "Which hotels are near the Porto site?", null, "where are they? (Which hotels are near the Porto site?)")]
    [InlineData("what does it serve?", "Tell me about the canteen", null, "what does the canteen serve?")]
    [InlineData("who leads it?", "Tell me about the Harbour Institute", null, "who leads the Harbour Institute?")]
    [InlineData("how old is it?", "Can you tell me about the Harbour Institute?", null, "how old is the Harbour Institute?")]
    [InlineData("what are its research efforts?", "Tell me about the Harbour Institute", null, "what are the Harbour Institute's research efforts?")]
    [InlineData("is it paid?", "Tell me about the hull sensors internship", null, "is the hull sensors internship paid?")]
    [InlineData("do they want Python?", "Tell me about the hull sensors group", null, "do the hull sensors group want Python?")]
    [InlineData("how do I get there?", "How much is the stipend in Porto?", null, "how do I get to Porto?")]
    [InlineData("the third", "Which hotels are near the Porto site?", "1. Grand River Hotel\n2. The Pelican\n3. Hotel Saudade", "Tell me about Hotel Saudade")]
    [InlineData("number 2", "Which hotels are near the Porto site?", "1. Grand River Hotel\n2. The Pelican\n3. Hotel Saudade", "Tell me about The Pelican")]
    [InlineData("option 1 ", "How much is the stipend?", "For which place, Porto or Bergen?", "How much is the stipend in Porto?")]
    [InlineData("the former", "How much is the stipend?", "Do you mean Porto or Bergen?", "How much is the stipend in Porto?")]
    [InlineData("1", "How long does it take?", "Which internship do you mean?\n- Research intern, hull sensors\n- Research intern, storm forecasts", "How long does it take for Research intern, hull sensors?")]
    [InlineData("hull sensors", "How long does it take?", "Which internship do you mean?\n- Research intern, hull sensors\n- Research intern, storm forecasts", "How long does it take for Research intern, hull sensors?")]
    [InlineData("where is the first one?", "Which hotels are near the Porto site?", "- Grand River Hotel [1]\n- The Pelican [2]\n- Hotel Saudade [3]", "where is Grand River Hotel?")]
    [InlineData("what about the third one?", "What are the three research efforts?", "- Quiet ships: less noise under water [1].\n- Clean harbours: sensors against oil spills [2].\n- Safe routes: forecasts for small boats [3].", "Tell me about Safe routes")]
    public async Task A_follow_up_is_read_as_a_question_of_its_own(string message, string earlier, string? answer, string meant) =>
        Assert.Equal(meant, (await ReadAsync(message, earlier, answer)).InterpretedAs);

    [Theory]
    [InlineData("And where is the Grand River Hotel in Porto?", "How much is the stipend in Bergen?")]
    [InlineData("Is there parking at the Porto site?", "How much is the stipend in Bergen?")]
    [InlineData("and what is the application deadline for interns?", "How much is the stipend in Porto?")]
    [InlineData("Where can visitors park?", "How much is the stipend in Porto?")]
    [InlineData("Hotel Saudade?", "What is the phone number of the Grand River Hotel?")]
    [InlineData("How long is the interview?", "How much is the stipend in Porto?")]
    [InlineData("Do I need a cover letter?", "Where is Hotel Saudade?")]
    [InlineData("What happens at the interview?", "Tell me about the hull sensors group")]
    [InlineData("and how do I apply for the internship with a CV?", "Where is Hotel Saudade?")]
    [InlineData("Where is the canteen?", "When does the internship in Bergen start?")]
    [InlineData("How do I apply?", "Tell me about the storm forecasts internship")]
    public async Task A_question_with_a_subject_of_its_own_takes_nothing_over(string message, string earlier)
    {
        var question = await ReadAsync(message, earlier, null);

        Assert.Equal(message, question.InterpretedAs);
        Assert.Equal(await TextsAsync(message), question.Concepts.Select(concept => concept.Text));
    }

    private async Task<IEnumerable<string>> TextsAsync(string message) => (await harbour.Assistant.ReadAsync(message)).Concepts.Select(concept => concept.Text);

    private async Task<Question> ReadAsync(string message, string earlier, string? answer)
    {
        var questions = earlier.Split(" / ");
        var history = questions.Select((text, index) => new PastTurn(text, index == questions.Length - 1 ? answer : null)).ToList();

        return await new RuleQuestionReader().ReadAsync(new Turn(message, history, Assistant.Now), harbour.Assistant.Snapshot, CancellationToken.None);
    }
}
