using System.Globalization;
using System.Text.RegularExpressions;

namespace InternAssistant.AcceptanceTests.Quality.SeededFaults.Bad;

/// <summary>One value mistyped or changed in one place only.</summary>
internal static class ValueEdits
{
    private static readonly string[] Months = Patterns.MonthNames.Split('|');

    public static IReadOnlyList<Edit> All =>
    [
        Edit.OfBody("month of a date moved", (body, random) => Writing.ReplaceOne(body, Patterns.MonthOfYear, random, match => $"{NextMonth(match.Groups["month"].Value)} {match.Groups["year"].Value}")),
        Edit.OfBody("day of a date mistyped", (body, random) => Writing.ReplaceOne(body, Patterns.Day, random, match => OtherDay(match) + match.Value[match.Groups["day"].Length..])),
        Edit.OfBody("year off by one", (body, random) => Writing.ReplaceOne(body, Patterns.Year, random, match => Plus(match.Value, 1))),
        Edit.OfBody("pay of two lines swapped", SwapMoney),
        Edit.OfBody("a zero lost in an amount", (body, random) => Writing.ReplaceOne(body, Patterns.Money, random, match => match.Value.LastIndexOf('0') is >= 0 and var at ? match.Value.Remove(at, 1).Replace(",", "", StringComparison.Ordinal) : null)),
        Edit.OfBody("a digit of an amount mistyped", (body, random) => Writing.ReplaceOne(body, Patterns.Money, random, match => NextDigit(match.Value))),
        Edit.OfBody("two digits of an amount swapped", (body, random) => Writing.ReplaceOne(body, Patterns.Money, random, match => SwapDigits(match.Value))),
        Edit.OfBody("least and most pay swapped", (body, random) => Writing.ReplaceOne(body, Patterns.MoneyRange, random, match => $"{match.Groups["high"].Value} to {match.Groups["low"].Value}")),
        Edit.OfBody("currency changed in one place", (body, random) => Writing.ReplaceOne(body, Patterns.Money, random, match => OtherCurrency(match.Value))),
        Edit.OfBody("per month became per week", (body, random) => Writing.ReplaceOne(body, PerMonth, random, match => match.Value.Replace("month", "week", StringComparison.Ordinal))),
        Edit.OfBody("duration changed in one place", (body, random) => Writing.ReplaceOne(body, Patterns.Duration, random, match => $"{(match.Groups["count"].Value is "16" ? "14" : "16")}{match.Groups["unit"].Value}")),
        Edit.OfBody("weeks became months", (body, random) => Writing.ReplaceOne(body, Patterns.Duration, random, match => match.Value.Replace("weeks", "months", StringComparison.Ordinal))),
        Edit.OfBody("a digit of a telephone number mistyped", (body, random) => Writing.ReplaceOne(body, Patterns.Telephone, random, match => NextDigit(match.Value))),
        Edit.OfBody("a digit of a telephone number lost", (body, random) => Writing.ReplaceOne(body, Patterns.Telephone, random, match => match.Value[..^1])),
        Edit.OfBody("e-mail address mistyped", (body, random) => Writing.ReplaceOne(body, Patterns.Email, random, match => match.Value.Insert(match.Value.IndexOf('@', StringComparison.Ordinal) + 2, "e"))),
        Edit.OfBody("house number changed in one place", (body, random) => Writing.ReplaceOne(body, Patterns.HouseNumber, random, match => Plus(match.Value, 10))),
        Edit.OfBody("postcode mistyped", (body, random) => Writing.ReplaceOne(body, Patterns.Postcode, random, match => match.Value.Replace("CB", "CD", StringComparison.Ordinal))),
        Edit.OfBody("time of day mistyped", (body, random) => Writing.ReplaceOne(body, Patterns.Clock, random, match => $"{Plus(match.Groups["hour"].Value, 2)}:{match.Groups["minute"].Value}")),
        Edit.OfBody("a count mistyped", (body, random) => Writing.ReplaceOne(body, Patterns.Count, random, match => char.IsDigit(match.Value[0]) ? NextDigit(match.Value) : match.Value == "four" ? "nine" : "four")),
        Edit.OfBody("a person's name replaced", (body, random) => Writing.ReplaceOne(body, Patterns.Person, random, _ => "Morgan Ashdown")),
        Edit.OfBody("a denial removed", (body, random) => Writing.ReplaceOne(body, Patterns.Denial, random, match => match.Groups["verb"].Value)),
        Edit.OfBody("a denial added", (body, random) => Writing.ReplaceOne(body, Patterns.Assertion, random, match => match.Value + " not")),
        Edit.OfBody("every second year set to the next", EverySecondYear),
        Edit.OfBody("an old value left beside the new", (body, random) => Writing.ReplaceOne(body, Patterns.Figure, random, match => $"{match.Value} {NextDigit(match.Value)}")),
    ];

    private static Regex PerMonth { get; } = new("per month|a month|per week(?=s)", RegexOptions.None, TimeSpan.FromSeconds(1));

    private static string NextMonth(string month) => Months[(Array.IndexOf(Months, month) + 2) % 12];

    private static string OtherDay(Match match) => match.Groups["day"].Value == "12" ? "21" : "12";

    private static string Plus(string number, int more) =>
        (int.Parse(number, CultureInfo.InvariantCulture) + more).ToString(CultureInfo.InvariantCulture);

    private static string? NextDigit(string value)
    {
        var at = value.Length - 1;
        while (at >= 0 && !char.IsAsciiDigit(value[at]))
        {
            at--;
        }

        return at < 0 ? null : value[..at] + (char)('0' + ((value[at] - '0' + 3) % 10)) + value[(at + 1)..];
    }

    private static string? SwapDigits(string value)
    {
        for (var i = 0; i + 1 < value.Length; i++)
        {
            if (char.IsDigit(value[i]) && char.IsDigit(value[i + 1]) && value[i] != value[i + 1])
            {
                return value[..i] + value[i + 1] + value[i] + value[(i + 2)..];
            }
        }

        return null;
    }

    private static string OtherCurrency(string amount) => amount switch
    {
        ['$', .. var rest] => "£" + rest,
        ['£', .. var rest] => "€" + rest,
        _ when amount.EndsWith("euro", StringComparison.Ordinal) => amount.Replace("euro", "dollar", StringComparison.Ordinal),
        _ => amount.Replace("EUR", "USD", StringComparison.Ordinal).Replace("SEK", "EUR", StringComparison.Ordinal),
    };

    private static TextEdit? SwapMoney(string body, Random random)
    {
        var matches = Patterns.Money.Matches(body).ToList();
        var first = matches.Count == 0 ? null : random.Pick(matches);
        var second = matches.Find(match => match.Value != first!.Value && body[Math.Min(first.Index, match.Index)..Math.Max(first.Index, match.Index)].Contains('\n', StringComparison.Ordinal));
        if (first is null || second is null)
        {
            return null;
        }

        var (early, late) = first.Index < second.Index ? (first, second) : (second, first);

        return new TextEdit(body[..early.Index] + late.Value + body[(early.Index + early.Length)..late.Index] + early.Value + body[(late.Index + late.Length)..], early.Value, late.Value);
    }

    private static TextEdit? EverySecondYear(string body, Random random)
    {
        var years = Patterns.Year.Matches(body).Where(match => match.Value.StartsWith("20", StringComparison.Ordinal)).ToList();
        if (years.Count < 2)
        {
            return null;
        }

        foreach (var year in years.Where((_, i) => i % 2 == 1).Reverse())
        {
            body = body[..year.Index] + Plus(year.Value, 1) + body[(year.Index + year.Length)..];
        }

        return new TextEdit(body, years[1].Value, Plus(years[1].Value, 1));
    }
}
