namespace InternAssistant.Models;

/// <summary>
/// The tokens that this process may use in a day (UTC). What a call may need at most is set aside before it is made, so that
/// calls at the same time do not exceed the budget together. Safe for concurrent calls.
/// </summary>
public sealed class TokenBudget(long perDay, TimeProvider clock)
{
    private readonly Lock gate = new();
    private DateOnly day;
    private long spent;

    /// <summary>The tokens used today, those set aside included.</summary>
    public long SpentToday
    {
        get
        {
            lock (gate)
            {
                TurnPage();

                return spent;
            }
        }
    }

    /// <summary>Sets tokens aside; null when fewer are left today.</summary>
    internal TokenReservation? TryReserve(long tokens)
    {
        lock (gate)
        {
            TurnPage();
            if (tokens > perDay - spent)
            {
                return null;
            }

            spent += tokens;

            return new TokenReservation(day, tokens);
        }
    }

    /// <summary>Puts what was used in the place of what was set aside; a reservation of an earlier day changes nothing any more.</summary>
    internal void Settle(TokenReservation reservation, long used)
    {
        lock (gate)
        {
            TurnPage();
            if (reservation.Day == day)
            {
                spent += used - reservation.Tokens;
            }
        }
    }

    private void TurnPage()
    {
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        if (today != day)
        {
            (day, spent) = (today, 0);
        }
    }
}
