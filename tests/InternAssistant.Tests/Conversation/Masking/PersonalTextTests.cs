using InternAssistant.Conversation.Masking;
using InternAssistant.Tests.Builders;
using InternAssistant.Tests.Tracing;
using InternAssistant.Understanding;

namespace InternAssistant.Tests.Conversation.Masking;

public sealed class PersonalTextTests(HarbourFixture harbour) : IClassFixture<HarbourFixture>
{
    private IPublicWords Documents => PublicWords.Of(harbour.Assistant.Snapshot);

    [Theory]
    [InlineData("Write to jane.o'neil+x@uni-porto.pt please", "Write to [e-mail] please")]
    [InlineData("I am at jane (at) uni-porto (dot) pt", "I am at [e-mail]")]
    [InlineData("ja\u200Bne@uni\u00AD.pt", "[e-mail]")]
    [InlineData("Call me on +44 7700 900123 tomorrow", "Call me on [phone] tomorrow")]
    [InlineData("my phone is 7700123", "my phone is [phone]")]
    [InlineData("(415) 555-0132 ext", "[phone] ext")]
    [InlineData("My card 4111 1111 1111 1111 was charged", "My card [card] was charged")]
    [InlineData("IBAN DE89 3704 0044 0532 0130 00 for the stipend", "IBAN [account] for the stipend")]
    [InlineData("passport no. is C01X00T47, is it ok?", "passport no. is [passport], is it ok?")]
    [InlineData("my student id is 20231187 - can I apply?", "my student id is [id] - can I apply?")]
    [InlineData("SSN 123-45-6789", "SSN [id]")]
    [InlineData("DNI 12345678Z", "DNI [id]")]
    [InlineData("number 11010519491231002X ok", "number [id] ok")]
    [InlineData("NI QQ123456C or AB 12 34 56 C", "NI QQ123456C or [id]")]
    [InlineData("I was born on 3 May 2001 in Bergen", "I was born on [date of birth] in Bergen")]
    [InlineData("dob: 2001-05-03", "dob: [date of birth]")]
    [InlineData("Hi, my name is Zanele Mokoena, do you pay rent?", "Hi, my name is [name], do you pay rent?")]
    [InlineData("my name is zanele and I study maths", "my name is [name] and I study maths")]
    [InlineData("I'm Zanele Mokoena. When do you start?", "I'm [name] When do you start?")]
    [InlineData("When is the deadline? Regards, Zanele Mokoena", "When is the deadline? Regards, [name]")]
    [InlineData("key sk-abcdefghij0123456789", "key [secret]")]
    [InlineData("ref 8812340917", "ref [number]")]
    public void A_personal_detail_is_masked(string typed, string masked) => Assert.Equal(masked, PersonalText.Mask(typed, Documents));

    [Theory]
    [InlineData("Is it $6,710 to $13,270 per month, or 6 710?")]
    [InlineData("From 01/06/2026 - 31/08/2026, or 2026-06-01 to 2026-08-31?")]
    [InlineData("2025/2026 or 2026-2027?")]
    [InlineData("Do you use ns-3, ISO-8859-1, Python 3.11 or x86_64?")]
    [InlineData("I am from New York, I am Portuguese and I am in my third year")]
    [InlineData("I am Computer Science student")]
    [InlineData("My name is on the list, is it not?")]
    [InlineData("12 weeks, 45 minutes, 1000000 EUR?")]
    [InlineData("Is CB1 2FB the postcode of 21 Station Road?")]
    [InlineData("Thanks! When do you open?")]
    public void What_is_nobodys_detail_stays(string typed) => Assert.Equal(typed, PersonalText.Mask(typed, Documents));

    [Fact]
    public void What_the_documents_say_is_public()
    {
        var snapshot = new KnowledgeBuilder().With("faq/a.md", "# Asking\n\nWrite to help@harbour.example or call +351 22 555 0199.\n").BuildSnapshot();
        const string typed = "Is it HELP@harbour.example, 22 555 0199 or 00351 225550199?";

        Assert.Equal(typed, PersonalText.Mask(typed, PublicWords.Of(snapshot)));
        Assert.Equal("Is it [e-mail]?", PersonalText.Mask("Is it help@elsewhere.example?", PublicWords.Of(snapshot)));
    }

    [Fact]
    public void Masking_changes_no_development_question()
    {
        foreach (var (snapshot, questions) in Folders.All)
        {
            Assert.All(questions, golden =>
            {
                var turn = golden.ToTurn(Builders.Assistant.Now);
                var masked = TurnMask.Of(turn, PublicWords.Of(snapshot));
                Assert.Equal(turn.Text, masked.Text);
                Assert.Equal(turn.History, masked.History);
                Assert.Equal(turn.Text, TurnMask.Read(masked).Text);
            });
        }
    }

    [Fact]
    public void Masking_twice_is_masking_once()
    {
        string[] parts = ["jane@x.org", "+44 7700 900123", "4111111111111111", "my name is ", "Jane", " Doe", "born ", "1 May 2001", "DE89370400440532013000", "passport ", "X1234567", " ", ", ", "-", "(", "é", "[phone]", "dob", "00", "@", "."];
        var random = new Random(7);
        for (var round = 0; round < 2000; round++)
        {
            var text = string.Concat(random.GetItems(parts, random.Next(1, 9)));
            var once = PersonalText.Mask(text, Documents);
            Assert.Equal(once, PersonalText.Mask(once, Documents));
        }
    }

    [Fact]
    public async Task Neither_answer_nor_reading_has_the_detail_and_the_question_is_answered()
    {
        var plain = await harbour.Assistant.AnswerAsync("When is the application deadline?");
        var answer = await harbour.Assistant.AnswerAsync("When is the application deadline? jane@uni.example");

        Assert.Equal("When is the application deadline? [e-mail]", answer.Question);
        Assert.Equal(plain.Text, answer.Text);
        Assert.DoesNotContain("e-mail", answer.InterpretedAs, StringComparison.Ordinal);
    }
}
