using System.Text;

namespace InternAssistant.Models;

/// <summary>The tokens of one turn, out of those of the day. Not safe for concurrent calls: a turn asks one thing after the other.</summary>
public sealed class TurnTokens
{
    private const int BytesPerToken = 3;

    private readonly TokenBudget day;
    private readonly long limit;

    internal TurnTokens(TokenBudget day, long limit, long spent)
    {
        (this.day, this.limit) = (day, limit);
        Spent = spent;
    }

    /// <summary>How many tokens the turn has used so far.</summary>
    public long Spent { get; private set; }

    /// <summary>How many tokens a text has at most, as far as that can be said without the model's own tokenizer: a token is rarely shorter than three bytes.</summary>
    internal static long Estimate(string text) => (Encoding.UTF8.GetByteCount(text) / BytesPerToken) + 1;

    /// <summary>Sets tokens aside; null when the turn or the day has fewer left.</summary>
    internal TokenReservation? TryReserve(long tokens)
    {
        if (tokens > limit - Spent || day.TryReserve(tokens) is not { } reservation)
        {
            return null;
        }

        Spent += tokens;

        return reservation;
    }

    /// <summary>Puts what was used in the place of what was set aside.</summary>
    internal void Settle(TokenReservation reservation, long used)
    {
        Spent += used - reservation.Tokens;
        day.Settle(reservation, used);
    }
}
