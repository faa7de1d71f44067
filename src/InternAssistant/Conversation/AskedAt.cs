using System.Globalization;

namespace InternAssistant.Conversation;

/// <summary>Reads the clock that somebody wants a question answered by.</summary>
public static class AskedAt
{
    private static readonly string[] Moments =
    [
        "yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd'T'HH:mm:ssK",
        "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK",
    ];

    /// <summary>What may be written, for messages.</summary>
    public const string Form = "a date such as 2026-11-22 or a date and time such as 2026-11-22T09:30:00Z";

    /// <summary>
    /// Reads a date (<c>2026-11-22</c>: noon UTC, so that it is that day nearly everywhere) or an ISO 8601 date and time
    /// (without an offset: UTC). False for anything else.
    /// </summary>
    public static bool TryRead(string? text, out DateTimeOffset now)
    {
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            now = new DateTimeOffset(day, new TimeOnly(12, 0), TimeSpan.Zero);

            return true;
        }

        return DateTimeOffset.TryParseExact(
            text, Moments, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out now);
    }
}
