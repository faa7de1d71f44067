using System.Globalization;

namespace InternAssistant.Web.BotFramework.Schema;

/// <summary>How the protocol writes a moment: ISO 8601 in UTC, to the millisecond.</summary>
public static class ActivityTime
{
    public static string Of(DateTimeOffset moment) => moment.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
}
