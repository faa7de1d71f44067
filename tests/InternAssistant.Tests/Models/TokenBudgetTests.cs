using InternAssistant.Models;
using InternAssistant.Tests.Fakes;

namespace InternAssistant.Tests.Models;

public sealed class TokenBudgetTests
{
    private static readonly DateTimeOffset BeforeMidnight = new(2026, 1, 15, 23, 59, 0, TimeSpan.Zero);

    [Fact]
    public void Tokens_that_are_set_aside_cannot_be_used_twice()
    {
        var budget = new TokenBudget(100, new FakeClock(BeforeMidnight));

        Assert.NotNull(budget.TryReserve(60));
        Assert.Null(budget.TryReserve(60));
        Assert.NotNull(budget.TryReserve(40));
        Assert.Null(budget.TryReserve(1));
    }

    [Fact]
    public void What_was_used_takes_the_place_of_what_was_set_aside()
    {
        var budget = new TokenBudget(100, new FakeClock(BeforeMidnight));

        budget.Settle(budget.TryReserve(90)!.Value, 10);

        Assert.Equal(10, budget.SpentToday);
        Assert.NotNull(budget.TryReserve(90));
    }

    [Fact]
    public void A_day_of_UTC_begins_with_the_whole_budget()
    {
        var clock = new FakeClock(BeforeMidnight.ToOffset(TimeSpan.FromHours(9)));
        var budget = new TokenBudget(100, clock);
        var yesterday = budget.TryReserve(100)!.Value;

        clock.Pass(TimeSpan.FromMinutes(1));
        var today = budget.TryReserve(100);
        budget.Settle(yesterday, 20);

        Assert.NotNull(today);
        Assert.Equal(100, budget.SpentToday);
    }

    [Fact]
    public void A_turn_has_an_end_even_when_the_day_has_none()
    {
        var budget = new TokenBudget(1_000_000, new FakeClock(BeforeMidnight));
        var turn = new TurnTokens(budget, limit: 100, spent: 30);

        turn.Settle(turn.TryReserve(70)!.Value, 50);

        Assert.Equal(80, turn.Spent);
        Assert.Null(turn.TryReserve(21));
        Assert.NotNull(turn.TryReserve(20));
    }

    [Fact]
    public void Calls_at_the_same_time_do_not_exceed_the_budget_together()
    {
        var budget = new TokenBudget(1000, new FakeClock(BeforeMidnight));
        var granted = 0;

        Parallel.For(0, 500, _ => Interlocked.Add(ref granted, budget.TryReserve(7) is null ? 0 : 7));

        Assert.Equal(994, granted);
        Assert.Equal(granted, budget.SpentToday);
    }
}
