using System.Globalization;
using InternAssistant.Knowledge.Yaml;

namespace InternAssistant.Knowledge;

/// <summary>What is wrong with the typed facts of a posting.</summary>
internal static class PostingCheck
{
    private static readonly string[] Keys = ["location", "timezone", "starts", "duration", "applications", "pay"];
    private static readonly string[] WindowKeys = ["kind", "from", "until", "months"];
    private static readonly string[] PayKeys = ["min", "max", "amount", "currency", "per", "where"];

    /// <summary>The faults, each as the line (from 0) and <c>key: what to do</c>.</summary>
    public static IEnumerable<(int Line, string Fault)> Check(YamlItem posting) =>
    [
        .. KeyCheck.Unknown(posting.Map!, Keys, []),
        .. TimeZone(posting["timezone"]),
        .. Applications(posting["applications"]),
        .. (posting["pay"] is { } pay ? Pay(pay) : []),
    ];

    // A machine without zone files knows only UTC, and can judge nothing.
    private static IEnumerable<(int Line, string Fault)> TimeZone(YamlItem? zone)
    {
        if (zone?.Scalar?.Trim() is { Length: > 0 } id && TimeZoneInfo.TryFindSystemTimeZoneById("Europe/London", out _)
            && (!TimeZoneInfo.TryFindSystemTimeZoneById(id, out var found) || (!id.Contains('/', StringComparison.Ordinal) && id != "UTC" && !found.HasIanaId)))
        {
            yield return (zone.FirstLine, $"timezone: '{id}' is not an IANA time zone. Write one such as Europe/London");
        }
    }

    private static IEnumerable<(int Line, string Fault)> Applications(YamlItem? item)
    {
        if (item is null)
        {
            yield break;
        }

        var kind = item.Scalar ?? item.Text("kind");

        if (FrontMatterParser.Applications(item) is not { } window)
        {
            yield return (item.FirstLine, $"applications: '{kind ?? ""}' is not a kind of application. Write rolling, dated or seasonal");
            yield break;
        }

        foreach (var fault in KeyCheck.Unknown(item.Map ?? [], WindowKeys, []))
        {
            yield return fault;
        }

        foreach (var key in (string[])["from", "until"])
        {
            if (FrontMatterCheck.DateFault(item.Text(key)) is { } fault)
            {
                yield return (item[key]!.FirstLine, $"{key}: {fault}");
            }
        }

        if (window.From is { } from && window.Until is { } until && until < from)
        {
            yield return (item.FirstLine, $"applications: they end on {until:yyyy-MM-dd}, before they begin on {from:yyyy-MM-dd}. Correct one of the dates");
        }

        if (window is { Kind: "dated", From: null, Until: null })
        {
            yield return (item.FirstLine, "applications: they are dated and no date can be read. Write from and until as 2026-11-30");
        }

        foreach (var month in item.Texts("months").Where(m => !int.TryParse(m, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number is < 1 or > 12))
        {
            yield return (item["months"]!.FirstLine, $"months: '{month}' is not a month. Write numbers from 1 to 12");
        }

        if (window is { Kind: "seasonal", Months: null })
        {
            yield return (item.FirstLine, "applications: they are seasonal and no month can be read. Write months as [9, 4]");
        }
    }

    private static IEnumerable<(int Line, string Fault)> Pay(YamlItem pay)
    {
        foreach (var item in pay.List ?? [pay])
        {
            if (item.Map is null)
            {
                yield return (item.FirstLine, $"pay: '{item.Scalar}' is not understood. Write {{ min: 1000, max: 2000, currency: GBP, per: month }}");
                continue;
            }

            foreach (var fault in KeyCheck.Unknown(item.Map, PayKeys, []))
            {
                yield return fault;
            }

            if (FrontMatterParser.Pay(item) is not { } range)
            {
                yield return (item.FirstLine, item.Text("currency") is null
                    ? "pay: it has no currency and is passed over. Add one, such as GBP"
                    : "pay: it has no amount that is a number and is passed over. Write min and max in digits");
                continue;
            }

            if (range.Min > range.Max)
            {
                yield return (item.FirstLine, string.Create(CultureInfo.InvariantCulture, $"pay: the least, {range.Min}, is more than the most, {range.Max}. Exchange or correct them"));
            }

            if (range.Currency.Length != 3 || !range.Currency.All(char.IsAsciiLetterUpper))
            {
                yield return (item.FirstLine, $"pay: '{range.Currency}' is not the code of a currency. Write three capitals, such as GBP");
            }

            if (range.Per.Length == 0)
            {
                yield return (item.FirstLine, "pay: it does not say for which time it is paid. Add per: month, week, hour, year or total");
            }
        }
    }
}
