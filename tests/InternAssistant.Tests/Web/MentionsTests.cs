using System.Text;
using InternAssistant.Web.BotFramework.Schema;
using InternAssistant.Web.BotFramework.Turns;

namespace InternAssistant.Tests.Web;

public sealed class MentionsTests
{
    [Theory]
    [InlineData("<at>Intern Bot</at> can I park?", "can I park?")]
    [InlineData("can I park, <at>intern bot</at>?", "can I park, ?")]
    [InlineData("<at id=\"0\">Intern Bot</at>  can I park?", "can I park?")]
    [InlineData("<at>Ada</at> asks: can I park?", "Ada asks: can I park?")]
    [InlineData("can I park?", "can I park?")]
    [InlineData("", "")]
    public void The_recipients_name_goes_and_other_names_stay(string text, string expected) =>
        Assert.Equal(expected, Mentions.TextWithoutRecipient(Message(text, "[]")));

    [Fact]
    public void A_mention_is_known_by_its_id_too()
    {
        var message = Message("@Bot can I park?", """[{"type":"mention","mentioned":{"id":"bot"},"text":"@Bot"},{"type":"clientInfo"},7]""");

        Assert.Equal("can I park?", Mentions.TextWithoutRecipient(message));
    }

    private static Activity Message(string text, string entities) => ActivityJson.Read(Encoding.UTF8.GetBytes(
        $$"""{"type":"message","text":{{System.Text.Json.JsonSerializer.Serialize(text)}},"recipient":{"id":"bot","name":"Intern Bot"},"entities":{{entities}}}""")).Activity!;
}
