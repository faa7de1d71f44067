using InternAssistant.Understanding;

namespace InternAssistant.Tests.Understanding;

public sealed class SmallTalkReaderTests
{
    [Theory]
    [InlineData("hi", SmallTalkKind.Greeting)]
    [InlineData("Hello there!", SmallTalkKind.Greeting)]
    [InlineData("heyyy", SmallTalkKind.Greeting)]
    [InlineData("Good morning team", SmallTalkKind.Greeting)]
    [InlineData("thanks", SmallTalkKind.Thanks)]
    [InlineData("Thank you so much!!", SmallTalkKind.Thanks)]
    [InlineData("great, thanks a lot for your help", SmallTalkKind.Thanks)]
    [InlineData("ok got it", SmallTalkKind.Thanks)]
    [InlineData("bye", SmallTalkKind.Goodbye)]
    [InlineData("Thanks, bye!", SmallTalkKind.Goodbye)]
    [InlineData("Have a nice day", SmallTalkKind.Goodbye)]
    [InlineData("how are you?", SmallTalkKind.WellBeing)]
    [InlineData("Hi, how's it going?", SmallTalkKind.WellBeing)]
    [InlineData("who are you", SmallTalkKind.AboutAssistant)]
    [InlineData("Are you a bot?", SmallTalkKind.AboutAssistant)]
    [InlineData("What can you do?", SmallTalkKind.AboutAssistant)]
    [InlineData("help", SmallTalkKind.AboutAssistant)]
    [InlineData("Hi, I have a question", SmallTalkKind.AboutAssistant)]
    public void Small_talk_is_recognised(string text, SmallTalkKind kind) => Assert.Equal(kind, SmallTalkReader.Read(text));

    [Theory]
    [InlineData("hi, is there parking?")]
    [InlineData("Hello, how much is the stipend?")]
    [InlineData("thanks, and where is the canteen?")]
    [InlineData("thank you. when do interns start")]
    [InlineData("who are your mentors?")]
    [InlineData("who are you looking for")]
    [InlineData("what is this posting about")]
    [InlineData("what can you tell me about parking")]
    [InlineData("how are you paid as an intern?")]
    [InlineData("how does the application work")]
    [InlineData("do you help with housing")]
    [InlineData("can you help me find a flat")]
    [InlineData("is there a coding test")]
    [InlineData("perks?")]
    [InlineData("good hotels")]
    [InlineData("")]
    [InlineData("🚀🚀")]
    public void A_question_is_no_small_talk_whatever_it_opens_with(string text) => Assert.Null(SmallTalkReader.Read(text));

    [Theory]
    [InlineData("thanks ")]
    [InlineData("ok ")]
    [InlineData("hi there ")]
    [InlineData("good ")]
    public void Repetition_without_end_is_no_small_talk(string word) => Assert.Null(SmallTalkReader.Read(string.Concat(Enumerable.Repeat(word, 2000)) + "why"));
}
