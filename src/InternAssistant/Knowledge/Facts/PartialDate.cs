using System.Globalization;

namespace InternAssistant.Knowledge.Facts;

/// <summary>A day, month, season or year, as far as it is given.</summary>
/// <param name="Year">The year; null where none is named.</param>
/// <param name="Month">The month, 1 to 12.</param>
/// <param name="Day">The day of the month.</param>
/// <param name="Season"><c>spring</c>, <c>summer</c>, <c>autumn</c> or <c>winter</c>.</param>
internal readonly record struct PartialDate(int? Year, int? Month = null, int? Day = null, string? Season = null)
{
    /// <summary>The date as far as it is given: <c>2026-03</c>, <c>--03-15</c>, <c>2027 summer</c>.</summary>
    public string Normal
    {
        get
        {
            var year = Year?.ToString("0000", CultureInfo.InvariantCulture);

            return Season is not null ? $"{year} {Season}".Trim()
                : (year ?? "-") + (Month is { } month ? "-" + month.ToString("00", CultureInfo.InvariantCulture) : "") + (Day is { } day ? "-" + day.ToString("00", CultureInfo.InvariantCulture) : "");
        }
    }

    /// <summary>True when no day can be both.</summary>
    public bool Excludes(PartialDate other) =>
        (Year is { } y && other.Year is { } otherYear && y != otherYear)
        || (Month is { } m && other.Month is { } otherMonth && m != otherMonth)
        || (Day is { } d && other.Day is { } otherDay && d != otherDay && Month is not null && other.Month is not null)
        || (Season is not null && other.Season is not null && Season != other.Season)
        || (Season is not null && other.Month is { } month && !InSeason(Season, month))
        || (other.Season is not null && Month is { } own && !InSeason(other.Season, own));

    /// <summary>The date as a number for ordering; null where it has no year or no month.</summary>
    public int? Ordinal => Year is { } y && Month is { } m ? (y * 10000) + (m * 100) + (Day ?? 0) : null;

    // Generous at both ends: people call late May summer.
    private static bool InSeason(string season, int month) => season switch
    {
        "spring" => month is >= 2 and <= 6,
        "summer" => month is >= 5 and <= 9,
        "autumn" => month is >= 8 and <= 12,
        _ => month is >= 11 or <= 3,
    };
}
