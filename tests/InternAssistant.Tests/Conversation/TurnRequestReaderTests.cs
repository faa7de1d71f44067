using System.Text;
using InternAssistant.Conversation;

namespace InternAssistant.Tests.Conversation;

public sealed class TurnRequestReaderTests
{
    [Fact]
    public void A_request_is_read_with_its_history_and_clock()
    {
        var request = Read("""{"id":"a","question":"and there?","history":["one",{"question":"two","answer":"2"},{"question":"three","answer":null}],"now":"2026-11-22","other":1}""");

        Assert.Equal("\"a\"", request.Id);
        Assert.Equal("and there?", request.Question);
        Assert.Equal([new PastTurn("one"), new PastTurn("two", "2"), new PastTurn("three")], request.History);
        Assert.Equal(new DateTimeOffset(2026, 11, 22, 12, 0, 0, TimeSpan.Zero), request.Now);
    }

    [Fact]
    public void Only_the_question_is_needed()
    {
        var request = Read("""{"question":""}""");

        Assert.Equal("", request.Question);
        Assert.Empty(request.History);
        Assert.Null(request.Now);
        Assert.Null(request.Id);
    }

    [Theory]
    [InlineData("{", null)]
    [InlineData("7", null)]
    [InlineData("""{"id":"a"}""", "\"a\"")]
    [InlineData("""{"id":4,"question":null}""", "4")]
    [InlineData("""{"id":"a","question":"?","history":{}}""", "\"a\"")]
    [InlineData("""{"id":"a","question":"?","history":[{"answer":"!"}]}""", "\"a\"")]
    [InlineData("""{"id":"a","question":"?","history":[{"question":"?","answer":1}]}""", "\"a\"")]
    [InlineData("""{"id":"a","question":"?","now":"22.11.2026"}""", "\"a\"")]
    [InlineData("""{"id":"a","question":"\udc00"}""", "\"a\"")]
    public void A_malformed_request_keeps_its_id_and_says_what_is_wrong(string json, string? id)
    {
        var malformed = Assert.IsType<TurnRequestResult.Malformed>(TurnRequestReader.Read(Encoding.UTF8.GetBytes(json)));

        Assert.Equal(id, malformed.Id);
        Assert.NotEmpty(malformed.Problem);
    }

    [Theory]
    [InlineData("""["one","two"]""")]
    [InlineData("\uFEFF\"one\"\r\n\r\n{\"question\":\"two\"}\r\n")]
    public void A_history_is_a_list_or_one_turn_a_line(string text)
    {
        var (history, problem) = TurnRequestReader.ReadHistory(text);

        Assert.Null(problem);
        Assert.Equal(["one", "two"], history!.Select(turn => turn.Question));
    }

    [Theory]
    [InlineData("one, two")]
    [InlineData("[1]")]
    public void What_is_no_history_is_told(string text) => Assert.NotNull(TurnRequestReader.ReadHistory(text).Problem);

    [Theory]
    [InlineData("2026-11-22", "2026-11-22T12:00:00+00:00")]
    [InlineData("2026-11-22T09:30", "2026-11-22T09:30:00+00:00")]
    [InlineData("2026-11-22T09:30:00Z", "2026-11-22T09:30:00+00:00")]
    [InlineData("2026-11-22T09:30:00.5+01:00", "2026-11-22T08:30:00.5+00:00")]
    public void A_clock_is_a_date_or_a_moment(string text, string moment)
    {
        Assert.True(AskedAt.TryRead(text, out var now));
        Assert.Equal(DateTimeOffset.Parse(moment, System.Globalization.CultureInfo.InvariantCulture), now);
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("today")]
    [InlineData("2026-02-30")]
    [InlineData("11/22/2026")]
    public void Anything_else_is_no_clock(string? text) => Assert.False(AskedAt.TryRead(text, out _));

    private static TurnRequest Read(string json) =>
        Assert.IsType<TurnRequestResult.Read>(TurnRequestReader.Read(Encoding.UTF8.GetBytes(json))).Request;
}
