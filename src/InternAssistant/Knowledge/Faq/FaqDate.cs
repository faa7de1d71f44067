using System.Globalization;

namespace InternAssistant.Knowledge.Faq;

/// <summary>
/// Dates as tables have them. 2027-05-31 is meant to be written; what a spreadsheet made of it (31.05.2027, 5/31/2027) is understood as far as it can be
/// read in one way only, or stands for the date that was there before.
/// </summary>
internal static class FaqDate
{
    private static readonly string[] Forms = ["d.M.yyyy", "d/M/yyyy", "M/d/yyyy", "yyyy/M/d", "d-M-yyyy", "M-d-yyyy"];

    /// <summary>The date; null when the text is none, or could be two and neither is <paramref name="before"/>.</summary>
    public static DateOnly? Read(string written, DateOnly? before)
    {
        if (FrontMatterParser.Date(written) is { } plain)
        {
            return plain;
        }

        var day = written.Split(' ')[0];
        var readings = Forms
            .Select(form => DateOnly.TryParseExact(day, form, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : (DateOnly?)null)
            .OfType<DateOnly>()
            .Distinct()
            .ToList();

        return before is { } known && readings.Contains(known) ? known : readings.Count == 1 ? readings[0] : null;
    }

    /// <summary>The date as files have it; empty for none.</summary>
    public static string Write(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
