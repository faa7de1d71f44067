using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;

namespace InternAssistant.Answering;

/// <summary>Tells whether the one date that a statement gives for a start or an end lies behind the clock.</summary>
internal static partial class PassedDate
{
    private static readonly FrozenSet<string> Marks = "start begin commenc close until till deadlin end due latest later by".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>True when the statement speaks of a start or an end and names one calendar date, which is over at <paramref name="now"/>.</summary>
    public static bool In(AnalysedStatement statement, DateTimeOffset now)
    {
        if (!statement.Stems.Overlaps(Marks))
        {
            return false;
        }

        var ends = Dates().Matches(statement.Statement.Text).Select(EndOf).ToList();

        return ends is [{ } end] && end <= now.UtcDateTime;
    }

    // A month is over when the next begins; a day at its midnight. The zone matters by hours, and a date that is just over is left alone for a day.
    private static DateTime? EndOf(Match match)
    {
        var year = int.Parse(match.Groups["year"].Value, CultureInfo.InvariantCulture);
        var month = match.Groups["number"].Success
            ? int.Parse(match.Groups["number"].Value, CultureInfo.InvariantCulture)
            : Array.IndexOf(Months, match.Groups["month"].Value[..3].ToLowerInvariant()) + 1;
        if (month is < 1 or > 12)
        {
            return null;
        }

        if (!match.Groups["day"].Success)
        {
            return new DateTime(year, month, 1, 0, 0, 0, DateTimeKind.Utc).AddMonths(1).AddDays(1);
        }

        var day = int.Parse(match.Groups["day"].Value, CultureInfo.InvariantCulture);

        return day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateTime(year, month, day, 0, 0, 0, DateTimeKind.Utc).AddDays(2) : null;
    }

    [GeneratedRegex(@"(?:\b(?<day>\d{1,2})(?:st|nd|rd|th)?(?: of)? )?\b(?<month>(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?)(?: (?<day>\d{1,2})(?:st|nd|rd|th)?)?,? (?<year>20\d\d)\b|\b(?<year>20\d\d)-(?<number>\d\d)(?:-(?<day>\d\d))?\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Dates();
}
