using System.Collections.Frozen;

namespace InternAssistant.Answering.Checking;

/// <summary>Units and currencies, each in one form.</summary>
internal static class Units
{
    private static readonly FrozenDictionary<string, string> Forms = Read("""
        second seconds|minute minutes min mins|hour hours hr hrs|day days|week weeks wk wks|month months|year years yr yrs|semester semesters|term terms|night nights
        percent|usd dollar dollars|eur euro euros|gbp pound pounds sterling|chf franc francs|jpy yen|nok|sek|dkk|pln zloty|inr rupee rupees|cad|aud|cents cent
        km kilometre kilometres kilometer kilometers|mile miles|metre metres meter meters|cm|mm|nm|kg kilos kilograms|gb gigabyte gigabytes|mb megabyte megabytes|tb terabyte terabytes
        gbps gigabit gigabits gbit|mbps megabit megabits mbit|kbps kilobit kilobits|tbps terabit terabits|ghz gigahertz|mhz megahertz|am a.m|pm p.m|degrees degree|watt watts
        """);

    private static readonly FrozenDictionary<string, string> Adverbs = new Dictionary<string, string>
    {
        ["hourly"] = "hour",
        ["daily"] = "day",
        ["weekly"] = "week",
        ["monthly"] = "month",
        ["yearly"] = "year",
        ["annually"] = "year",
        ["annual"] = "year",
        ["annum"] = "year",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Times = "second minute hour day week month year semester term night".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The unit that a word names; null for other words.</summary>
    public static string? Of(string lower) => Forms.GetValueOrDefault(lower);

    /// <summary>The unit of a sign beside a number; null for other characters.</summary>
    public static string? OfSign(char sign) => sign switch
    {
        '$' => "usd",
        '€' => "eur",
        '£' => "gbp",
        '¥' => "jpy",
        '₹' => "inr",
        '%' => "percent",
        '°' => "degrees",
        _ => null,
    };

    /// <summary>True for currencies.</summary>
    public static bool IsMoney(string? unit) => unit is "usd" or "eur" or "gbp" or "chf" or "jpy" or "nok" or "sek" or "dkk" or "pln" or "inr" or "cad" or "aud" or "cents";

    /// <summary>True for lengths of time.</summary>
    public static bool IsTime(string? unit) => unit is not null && Times.Contains(unit);

    /// <summary>What "monthly" is paid per; null for other words.</summary>
    public static string? RateOf(string lower) => Adverbs.GetValueOrDefault(lower);

    // The first word of each group is its form.
    private static FrozenDictionary<string, string> Read(string groups) => groups
        .Split(['|', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        .Select(group => group.Split(' '))
        .SelectMany(group => group.Select(word => (Word: word, Form: group[0])))
        .ToFrozenDictionary(pair => pair.Word, pair => pair.Form, StringComparer.Ordinal);
}
