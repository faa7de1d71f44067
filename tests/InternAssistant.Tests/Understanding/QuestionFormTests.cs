using InternAssistant.Tests.Builders;
using InternAssistant.Understanding;

namespace InternAssistant.Tests.Understanding;

public sealed class QuestionFormTests(HarbourFixture harbour) : IClassFixture<HarbourFixture>
{
    [Theory]
    [InlineData("How much is the stipend?", AnswerType.Amount)]
    [InlineData("how much do interns get paid per month", AnswerType.Amount)]
    [InlineData("How many euros do I get?", AnswerType.Amount)]
    [InlineData("What does the canteen cost?", AnswerType.Amount)]
    [InlineData("What is the salary in Porto?", AnswerType.Amount)]
    [InlineData("stipend?", AnswerType.Amount)]
    [InlineData("How many interns are there?", AnswerType.Count)]
    [InlineData("how many people work at the institute", AnswerType.Count)]
    [InlineData("What is the number of projects?", AnswerType.Count)]
    [InlineData("How long does the internship last?", AnswerType.Duration)]
    [InlineData("How many weeks is the internship?", AnswerType.Duration)]
    [InlineData("how much time do I have for the test", AnswerType.Duration)]
    [InlineData("Duration?", AnswerType.Duration)]
    [InlineData("How old must I be?", AnswerType.Duration)]
    [InlineData("When is the deadline?", AnswerType.Date)]
    [InlineData("and when do we start?", AnswerType.Date)]
    [InlineData("What is the closing date?", AnswerType.Date)]
    [InlineData("Which month does it begin?", AnswerType.Date)]
    [InlineData("deadline", AnswerType.Date)]
    [InlineData("In which year was the institute founded?", AnswerType.Year)]
    [InlineData("What year did it open?", AnswerType.Year)]
    [InlineData("What time does the library close?", AnswerType.ClockTime)]
    [InlineData("What are the opening hours?", AnswerType.ClockTime)]
    [InlineData("Who is the director?", AnswerType.Person)]
    [InlineData("Who founded the institute?", AnswerType.Person)]
    [InlineData("whose group builds the sensors", AnswerType.Person)]
    [InlineData("What is the name of the director?", AnswerType.Person)]
    [InlineData("Who can apply?", AnswerType.People)]
    [InlineData("who is eligible", AnswerType.People)]
    [InlineData("Who should I contact about housing?", AnswerType.Contact)]
    [InlineData("whom do i ask about parking", AnswerType.Contact)]
    [InlineData("who can I call at night?", AnswerType.Contact)]
    [InlineData("Where is the site?", AnswerType.Place)]
    [InlineData("Which city is the lab in?", AnswerType.Place)]
    [InlineData("Please, where can I park?", AnswerType.Place)]
    [InlineData("What is the address?", AnswerType.PostalAddress)]
    [InlineData("Which street is the hotel in?", AnswerType.PostalAddress)]
    [InlineData("What is the postcode of the hotel?", AnswerType.PostalCode)]
    [InlineData("What is the telephone number of the reception?", AnswerType.Phone)]
    [InlineData("phone number?", AnswerType.Phone)]
    [InlineData("reception phone", AnswerType.Phone)]
    [InlineData("What is the email address of the reception?", AnswerType.Email)]
    [InlineData("e-mail?", AnswerType.Email)]
    [InlineData("Do you have an email address?", AnswerType.Email)]
    [InlineData("What is the website?", AnswerType.Web)]
    [InlineData("is there a link to the form", AnswerType.Web)]
    [InlineData("What percentage of applicants is accepted?", AnswerType.Percentage)]
    [InlineData("How many percent get an offer?", AnswerType.Percentage)]
    [InlineData("How far is the station?", AnswerType.Measure)]
    [InlineData("how tall is the tower", AnswerType.Measure)]
    [InlineData("Is there parking?", AnswerType.Any)]
    [InlineData("Can I park at the site?", AnswerType.Any)]
    [InlineData("Do I need a permit?", AnswerType.Any)]
    [InlineData("How do I apply?", AnswerType.Any)]
    [InlineData("Why is there no coding test?", AnswerType.Any)]
    [InlineData("Tell me about the canteen", AnswerType.Any)]
    [InlineData("What is a permit?", AnswerType.Any)]
    [InlineData("Which languages do I need?", AnswerType.Any)]
    [InlineData("Will I be paid when I travel?", AnswerType.Any)]
    [InlineData("How much luggage can I bring?", AnswerType.Any)]
    [InlineData("What should I wear?", AnswerType.Any)]
    public async Task A_question_wants_a_kind_of_answer(string question, AnswerType type) =>
        Assert.Equal(type, (await harbour.Assistant.ReadAsync(question)).AnswerType);

    [Theory]
    [InlineData("Is there parking?", QuestionKind.YesNo)]
    [InlineData("Can I bring a friend?", QuestionKind.YesNo)]
    [InlineData("hello, do you pay interns?", QuestionKind.YesNo)]
    [InlineData("Any free lunch?", QuestionKind.YesNo)]
    [InlineData("Which hotels are there?", QuestionKind.List)]
    [InlineData("What are the three research efforts?", QuestionKind.List)]
    [InlineData("list all hotels", QuestionKind.List)]
    [InlineData("perks?", QuestionKind.List)]
    [InlineData("What is corrosion?", QuestionKind.Definition)]
    [InlineData("Tell me about the canteen", QuestionKind.Overview)]
    [InlineData("What does NOK mean?", QuestionKind.Definition)]
    [InlineData("How do I apply?", QuestionKind.HowTo)]
    [InlineData("how can i reach the site", QuestionKind.HowTo)]
    [InlineData("Why is there no coding test?", QuestionKind.Reason)]
    [InlineData("When is the deadline?", QuestionKind.Fact)]
    [InlineData("Who is the director?", QuestionKind.Fact)]
    [InlineData("How much is the stipend?", QuestionKind.Fact)]
    [InlineData("hi", QuestionKind.SmallTalk)]
    [InlineData("?!", QuestionKind.Empty)]
    [InlineData("🚀", QuestionKind.Empty)]
    public async Task A_question_is_put_in_a_way(string question, QuestionKind kind) =>
        Assert.Equal(kind, (await harbour.Assistant.ReadAsync(question)).Kind);

    [Theory]
    [InlineData("How much is the stipend?", false)]
    [InlineData("When is the deadline?", false)]
    [InlineData("stipend?", true)]
    [InlineData("deadline", true)]
    public async Task A_topic_alone_makes_the_type_only_likely(string question, bool isLikely) =>
        Assert.Equal(isLikely, (await harbour.Assistant.ReadAsync(question)).IsTypeLikely);

    [Theory]
    [InlineData("How many interns are there?", "interns")]
    [InlineData("Which hotels are near?", "hotels")]
    [InlineData("What are the three research efforts?", "efforts")]
    public async Task What_is_counted_or_listed_is_the_focus(string question, string focus)
    {
        var concepts = (await harbour.Assistant.ReadAsync(question)).Concepts;

        Assert.Contains(concepts, concept => concept.IsFocus && concept.Text == focus);
    }
}
