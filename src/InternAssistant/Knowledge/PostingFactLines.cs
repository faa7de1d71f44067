using System.Globalization;
using InternAssistant.Knowledge.Loaders;
using InternAssistant.Knowledge.Yaml;

namespace InternAssistant.Knowledge;

/// <summary>The lines of the front matter that state typed facts, as statements.</summary>
internal static class PostingFactLines
{
    /// <summary>Adds a statement for each line (or group of lines) with a fact of the posting.</summary>
    public static void Add(SectionBuilder builder, string text, TextSpan yaml, YamlItem? root)
    {
        if (root?["posting"] is not { Map: { } entries })
        {
            return;
        }

        var lines = LinesOf(text, yaml);
        var facts = new List<(int First, int Last, string Reading)>();

        foreach (var (key, keyLine, value) in entries)
        {
            facts.AddRange(Read(key.ToLowerInvariant(), keyLine, value));
        }

        // Facts that share a line are one statement: spans do not overlap.
        for (var i = 0; i < facts.Count; i++)
        {
            var (first, last, reading) = facts[i];

            while (i + 1 < facts.Count && facts[i + 1].First <= last)
            {
                last = Math.Max(last, facts[i + 1].Last);
                reading += "; " + facts[++i].Reading;
            }

            if (last < lines.Count && first <= last)
            {
                var span = new TextSpan(lines[first].Start, lines[last].End);
                builder.Add(StatementKind.FrontMatterLine, span, builder.NextParagraph(), reading);
            }
        }
    }

    private static IEnumerable<(int First, int Last, string Reading)> Read(string key, int line, YamlItem value)
    {
        switch (key)
        {
            case "location" when Texts(value) is { Count: > 0 } places:
                yield return (line, value.LastLine, "Location: " + string.Join(", ", places));
                break;
            case "starts" when value.Scalar is { Length: > 0 } starts:
                yield return (line, value.LastLine, "Starts: " + starts);
                break;
            case "duration" when value.Scalar is { Length: > 0 } duration:
                yield return (line, value.LastLine, "Duration: " + duration);
                break;
            case "applications" when FrontMatterParser.Applications(value) is { } window:
                yield return (line, value.LastLine, "Applications: " + Describe(window));
                break;
            case "pay" when value.List is { Count: > 0 } ranges && ranges[0].FirstLine > line:
                foreach (var item in ranges)
                {
                    if (FrontMatterParser.Pay(item) is { } range)
                    {
                        yield return (item.FirstLine, item.LastLine, "Pay: " + Describe(range));
                    }
                }

                break;
            case "pay":
                var all = (value.List ?? [value]).Select(FrontMatterParser.Pay).OfType<PayRange>().Select(Describe).ToList();

                if (all.Count > 0)
                {
                    yield return (line, value.LastLine, "Pay: " + string.Join("; ", all));
                }

                break;
        }
    }

    private static List<string> Texts(YamlItem value) =>
        value.List is { } list ? [.. list.Select(v => v.Scalar ?? "").Where(t => t.Length > 0)]
        : value.Scalar is { Length: > 0 } one ? [one] : [];

    private static string Describe(ApplicationWindow window) => window.Kind switch
    {
        "dated" => string.Join(" ", new[] { window.From is { } from ? $"from {from:yyyy-MM-dd}" : null, window.Until is { } until ? $"until {until:yyyy-MM-dd}" : null }.OfType<string>()) is { Length: > 0 } dates ? dates : "dated",
        "seasonal" when window.Months is { Count: > 1 } m => $"seasonal, months {m[0]} to {m[^1]} ({Month(m[0])} to {Month(m[^1])})",
        _ => window.Kind,
    };

    private static string Describe(PayRange pay)
    {
        var amounts = pay.Min == pay.Max ? Money(pay.Min) : $"{Money(pay.Min)} to {Money(pay.Max)}";
        var per = pay.Per.Length > 0 ? $" per {pay.Per}" : "";
        var where = pay.Where.Count > 0 ? $" ({string.Join(", ", pay.Where)})" : "";

        return $"{pay.Currency} {amounts}{per}{where}";
    }

    private static string Money(decimal amount) => amount.ToString("#,##0.##", CultureInfo.InvariantCulture);

    private static string Month(int month) => CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month);

    // The lines of the block without indentation, line ends and comments.
    private static List<TextSpan> LinesOf(string text, TextSpan yaml)
    {
        var lines = new List<TextSpan>();

        for (var start = yaml.Start; start < yaml.End;)
        {
            var end = text.IndexOf('\n', start, yaml.End - start);
            end = end < 0 ? yaml.End : end;
            lines.Add(TextRepair.Trim(text, new TextSpan(start, WithoutComment(text, start, end))));
            start = end + 1;
        }

        return lines;
    }

    private static int WithoutComment(string text, int start, int end)
    {
        var quote = '\0';

        for (var i = start; i < end; i++)
        {
            var c = text[i];

            if (quote != '\0')
            {
                quote = c == quote ? '\0' : quote;
            }
            else if (c is '"' or '\'' && (i == start || text[i - 1] is ' ' or '[' or '{' or ','))
            {
                quote = c;
            }
            else if (c == '#' && i > start && text[i - 1] is ' ' or '\t')
            {
                return i;
            }
        }

        return end;
    }
}
