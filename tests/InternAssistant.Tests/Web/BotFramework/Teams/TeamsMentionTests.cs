using System.Text.Json.Nodes;
using InternAssistant.Web.BotFramework.Schema;
using InternAssistant.Web.BotFramework.Turns;
using static InternAssistant.Tests.Web.BotFramework.Teams.TeamsActivities;

namespace InternAssistant.Tests.Web.BotFramework.Teams;

public sealed class TeamsMentionTests
{
    [Theory]
    [InlineData("<at>Intern Assistant</at> can I park?", "can I park?")]
    [InlineData("<at>Intern Assistant</at>&nbsp;can I park?", "can I park?")]
    [InlineData("can I park, <at>Intern Assistant</at>", "can I park,")]
    [InlineData("<at>Intern Assistant</at> <at>Intern Assistant</at> can I park?", "can I park?")]
    [InlineData("<at>Intern Assistant</at> is R&amp;D open on Saturday?", "is R&D open on Saturday?")]
    [InlineData("<at>Intern Assistant</at> is pay &lt; 2000 or &gt; 2000?", "is pay < 2000 or > 2000?")]
    [InlineData("<at>Intern Assistant</at>\n\nCan I park?\n", "Can I park?")]
    [InlineData("<at>Intern Assistant</at>", "")]
    public void The_bots_mention_goes_and_what_Teams_wrote_as_HTML_reads_as_typed(string text, string expected) =>
        Assert.Equal(expected, Mentions.TextWithoutRecipient(Message(text, "channel", ChannelId, mentions: ("<at>Intern Assistant</at>", Bot))));

    [Fact]
    public void Other_peoples_mentions_stay_as_their_names()
    {
        var message = Message("<at>Intern Assistant</at> can <at>Adele Vance</at> and <at>O’Neill &amp; Søn</at> park?", "groupChat", GroupId, mentions:
            [("<at>Intern Assistant</at>", Bot), ("<at>Adele Vance</at>", "29:adele"), ("<at>O’Neill &amp; Søn</at>", "29:oneill")]);

        Assert.Equal("can Adele Vance and O’Neill & Søn park?", Mentions.TextWithoutRecipient(message));
    }

    [Theory]
    [InlineData("Q&A (beta) [de]", "Q&amp;A (beta) [de]")]
    [InlineData("Zürich-Bot №1", "Zürich-Bot №1")]
    [InlineData("C++ $1 helper", "C++ $1 helper")]
    public void A_name_may_have_any_letters(string name, string written)
    {
        var message = Message($"<at>{written}</at> can I park?", "channel", ChannelId) with { Recipient = new ChannelAccount(Bot, name), Entities = null };

        Assert.Equal("can I park?", Mentions.TextWithoutRecipient(message));
    }

    [Fact]
    public void Another_bots_mention_stays_as_its_name()
    {
        var message = Message("ask <at>Poll Assistant</at> or me: can I park?", "channel", ChannelId, mentions: ("<at>Poll Assistant</at>", "28:other-bot"));

        Assert.Equal("ask Poll Assistant or me: can I park?", Mentions.TextWithoutRecipient(message));
    }

    [Fact]
    public void Only_Teams_writes_text_as_HTML() =>
        Assert.Equal("is &amp; an entity?", Mentions.TextWithoutRecipient(new Activity { Type = "message", ChannelId = "directline", Text = "is &amp; an entity?" }));

    [Theory]
    [InlineData("""{"question":"Can I park?"}""", "Can I park?")]
    [InlineData("\"Can I park?\"", "Can I park?")]
    [InlineData("""{"msteams":{"type":"imBack","value":"Can I park?"}}""", "Can I park?")]
    [InlineData("""{"msteams":{"type":"messageBack","text":" Can I park? ","displayText":"Parking"}}""", "Can I park?")]
    [InlineData("""{"msteams":7}""", "")]
    [InlineData("""{"question":7}""", "")]
    [InlineData("[1]", "")]
    [InlineData("null", "")]
    public void A_submitted_card_says_what_its_choice_stands_for(string data, string expected)
    {
        var submitted = Read(new JsonObject { ["type"] = "message", ["value"] = JsonNode.Parse(data) }, "personal", PersonalId);

        Assert.Equal(expected, MessageText.Of(submitted));
    }

    [Fact]
    public void What_was_typed_counts_before_what_a_card_carries()
    {
        var message = Read(new JsonObject { ["type"] = "message", ["text"] = "typed", ["value"] = new JsonObject { ["question"] = "carried" } }, "personal", PersonalId);

        Assert.Equal("typed", MessageText.Of(message));
    }
}
