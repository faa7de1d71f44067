using InternAssistant.Tests.Fakes;
using InternAssistant.Web.DirectLine.Access;

namespace InternAssistant.Tests.Web.DirectLine;

public sealed class StreamTicketsTests
{
    [Fact]
    public void However_many_ask_at_once_every_ticket_opens_its_conversation_exactly_once()
    {
        var tickets = new StreamTickets(new FakeClock(DirectLineScene.Now));
        var wrong = 0;

        Parallel.For(0, 200_000, new ParallelOptions { MaxDegreeOfParallelism = 16 }, number =>
        {
            var ticket = tickets.Issue($"{number}", number);
            var isRight = tickets.Redeem(ticket, $"{number}") is { } found && found.After == number && tickets.Redeem(ticket, $"{number}") is null;
            Interlocked.Add(ref wrong, isRight ? 0 : 1);
        });

        Assert.Equal(0, wrong);
    }

    [Fact]
    public void A_ticket_tried_on_another_conversation_is_used_up()
    {
        var tickets = new StreamTickets(new FakeClock(DirectLineScene.Now));
        var ticket = tickets.Issue("mine", 0);

        Assert.Null(tickets.Redeem(ticket, "theirs"));
        Assert.Null(tickets.Redeem(ticket, "mine"));
    }
}
