namespace InternAssistant.Knowledge.Facts;

/// <summary>The names of months, weekdays and seasons.</summary>
internal static class Calendar
{
    private static readonly string[] Months = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    private static readonly string[] Weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun"];

    /// <summary>The month, 1 to 12; null for other words. Months are written with a capital letter: "may" and "march" are verbs.</summary>
    public static int? Month(Token token)
    {
        if (!token.IsCapitalised || token.Text.Length < 3)
        {
            return null;
        }

        for (var i = 0; i < Months.Length; i++)
        {
            if (token.Lower == Months[i] || (token.Lower.Length is 3 or 4 && Months[i].StartsWith(token.Lower, StringComparison.Ordinal) && token.Lower is not "marc" and not "octo" and not "augu"))
            {
                return i + 1;
            }
        }

        return null;
    }

    /// <summary>True for the name of a weekday.</summary>
    public static bool IsWeekday(Token token) => token.IsCapitalised && (Array.IndexOf(Weekdays, token.Lower) >= 0 || Array.IndexOf(Weekdays, token.Lower.TrimEnd('s')) >= 0);

    /// <summary>The season; null for other words.</summary>
    public static string? Season(string word) => word switch
    {
        "spring" => "spring",
        "summer" => "summer",
        "autumn" or "fall" => "autumn",
        "winter" => "winter",
        _ => null,
    };
}
