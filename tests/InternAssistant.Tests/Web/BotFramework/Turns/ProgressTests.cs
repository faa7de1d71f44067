using System.Net;
using InternAssistant.Web.BotFramework.Connector;
using InternAssistant.Web.BotFramework.Schema;

namespace InternAssistant.Tests.Web.BotFramework.Turns;

/// <summary>What people see while an answer is being written. Nobody sleeps: the clock is the tests'.</summary>
public sealed class ProgressTests
{
    [Theory]
    [InlineData("msteams")]
    [InlineData("webchat")]
    [InlineData("telegram")]
    public async Task An_answer_that_comes_at_once_is_the_only_message(string channel)
    {
        var sent = new SentActivities();
        var turn = new SlowTurn(sent, channel);
        await turn.PassAsync(0.39);

        await turn.EndAsync();

        Assert.Equal("Hello.", Assert.Single(sent.All).Text);
        Assert.Null(sent.All[0].Entities);
        Assert.Null(sent.All[0].ChannelData);
    }

    [Fact]
    public async Task Teams_is_told_what_is_done_as_a_stream_that_the_answer_ends()
    {
        var sent = new SentActivities();
        var turn = new SlowTurn(sent, "msteams");
        await turn.PassAsync(0.4);
        var first = await sent.NextAsync();
        await turn.HappensAsync(new TurnEvent.CheckingSources());
        await turn.PassAsync(1.5);
        var second = await sent.NextAsync();
        var id = await turn.EndAsync();

        Assert.Equal(("typing", "Searching…"), (first.Type, first.Text));
        Assert.Equal("""{"type":"streaminfo","streamType":"informative","streamSequence":1}""", first.Entities!.Single().GetRawText());
        Assert.Equal("Checking sources…", second.Text);
        Assert.Equal("""{"type":"streaminfo","streamType":"informative","streamId":"id1","streamSequence":2}""", second.Entities!.Single().GetRawText());
        Assert.Equal("q", second.ReplyToId);
        Assert.Equal("""{"type":"streaminfo","streamType":"final","streamId":"id1"}""", sent.All[^1].Entities!.Single().GetRawText());
        Assert.Equal((3, "message", "id3"), (sent.All.Count, sent.All[^1].Type, id));
    }

    [Fact]
    public async Task The_same_words_are_not_streamed_twice()
    {
        var sent = new SentActivities();
        var turn = new SlowTurn(sent, "msteams");
        await turn.PassAsync(0.4);
        await sent.NextAsync();
        for (var second = 0; second < 10; second++)
        {
            await turn.PassAsync(1.5);
        }

        await turn.EndAsync();

        Assert.Equal(2, sent.All.Count);
    }

    [Fact]
    public async Task After_two_minutes_the_answer_is_an_ordinary_message()
    {
        var sent = new SentActivities();
        var turn = new SlowTurn(sent, "msteams");
        await turn.PassAsync(0.4);
        await sent.NextAsync();
        await turn.PassAsync(120);

        await turn.EndAsync();

        Assert.Equal(2, sent.All.Count);
        Assert.Null(sent.All[^1].Entities);
    }

    [Fact]
    public async Task Where_a_stream_is_refused_the_answer_is_an_ordinary_message()
    {
        var sent = new SentActivities { Refuses = activity => activity.Type == ActivityTypes.Typing ? new HttpRequestException("ContentStreamNotAllowed") : null };
        var turn = new SlowTurn(sent, "msteams");
        await turn.PassAsync(0.4);

        await turn.EndAsync();

        Assert.Null(Assert.Single(sent.All).Entities);
    }

    [Fact]
    public async Task Where_a_channel_gives_no_id_there_is_no_stream_to_end()
    {
        var sent = new SentActivities { IdOf = _ => null };
        var turn = new SlowTurn(sent, "webchat");
        await turn.PassAsync(0.4);
        await sent.NextAsync();

        await turn.EndAsync();

        Assert.Null(sent.All[^1].ChannelData);
    }

    [Theory]
    [InlineData("ContentStreamNotAllowed: exceeded streaming time", 403, 1)]
    [InlineData("ContentStreamNotAllowed: Content stream was canceled by user", 403, 0)]
    [InlineData("nobody answered, and it may have arrived", null, 0)]
    public async Task An_answer_that_is_refused_as_the_end_of_a_stream_is_sent_as_a_message_unless_the_person_stopped_it_or_may_have_it(string refusal, int? status, int messages)
    {
        var sent = new SentActivities
        {
            Refuses = activity => activity is { Type: "message", Entities: not null } ? new ConnectorException { Refusal = refusal, Status = (HttpStatusCode?)status } : null,
        };
        var turn = new SlowTurn(sent, "msteams");
        await turn.PassAsync(0.4);
        await sent.NextAsync();

        var end = await Record.ExceptionAsync(turn.EndAsync);

        Assert.Equal(messages, sent.All.Count(activity => activity.IsMessage));
        Assert.Equal(messages == 0, end is ConnectorException);
    }

    [Fact]
    public async Task Web_Chat_is_told_in_its_own_members()
    {
        var sent = new SentActivities();
        var turn = new SlowTurn(sent, "directline");
        await turn.PassAsync(0.4);
        var first = await sent.NextAsync();
        await turn.EndAsync();

        Assert.Equal("""{"streamType":"informative","streamSequence":1}""", first.ChannelData!.Value.GetRawText());
        Assert.Equal("""{"streamType":"final","streamId":"id1"}""", sent.All[^1].ChannelData!.Value.GetRawText());
    }

    [Theory]
    [InlineData("msteams", "groupChat")]
    [InlineData("telegram", "personal")]
    public async Task Elsewhere_somebody_types_every_three_seconds(string channel, string conversationType)
    {
        var sent = new SentActivities();
        var turn = new SlowTurn(sent, channel, conversationType);
        await turn.PassAsync(0.4);
        await sent.NextAsync();
        await turn.PassAsync(3);
        await sent.NextAsync();
        await turn.EndAsync();

        Assert.Equal(["typing", "typing", "message"], sent.All.Select(activity => activity.Type));
        Assert.All(sent.All.Take(2), typing => Assert.Equal(((string?)null, "q"), (typing.Text, typing.ReplyToId)));
    }

    [Fact]
    public async Task Collected_replies_have_no_notice()
    {
        var sent = new SentActivities();
        var turn = new SlowTurn(sent, "msteams", deliveryMode: "expectReplies");
        turn.Clock.Pass(TimeSpan.FromSeconds(30));

        await turn.EndAsync();

        Assert.Single(sent.All);
    }
}
