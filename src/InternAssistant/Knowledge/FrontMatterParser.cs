using System.Globalization;
using InternAssistant.Knowledge.Yaml;
using YamlDotNet.Core;

namespace InternAssistant.Knowledge;

/// <summary>Reads front matter. Unknown keys and single wrong values are passed over; only YAML that cannot be read at all is a failure.</summary>
internal static class FrontMatterParser
{
    /// <summary>
    /// Reads a YAML text. False, with a reason, when it is not YAML. A text that is YAML and not a mapping gives null:
    /// the lines were no front matter.
    /// </summary>
    /// <param name="yaml">The text.</param>
    /// <param name="firstLine">The number of its first line in the file, from 1, for messages.</param>
    /// <param name="name">The file's name, for messages.</param>
    /// <param name="root">The values; null when there are none.</param>
    /// <param name="reason">What is wrong and what to do.</param>
    public static bool TryRead(string yaml, int firstLine, string name, out YamlItem? root, out string reason)
    {
        root = null;
        reason = "";

        try
        {
            root = BoundedYaml.Read(yaml);
            root = root?.Map is null ? null : root;
            return true;
        }
        catch (YamlException e)
        {
            var line = Math.Max(firstLine, (int)e.Start.Line + firstLine - 1);
            var what = e.Message.Split('\n')[0].TrimEnd('.', ' ');
            reason = $"The front matter of '{name}' cannot be read as YAML (line {line}: {what}). Correct the line, for example by putting its value in quotes, and re-index.";
            return false;
        }
    }

    /// <summary>The typed front matter.</summary>
    public static FrontMatter Parse(YamlItem? root)
    {
        if (root is null)
        {
            return FrontMatter.Empty;
        }

        return new FrontMatter
        {
            Title = TextRepair.Repair(root.Text("title") ?? "") is { Length: > 0 } title ? title : null,
            Source = root.Text("source"),
            Owner = root.Text("owner"),
            Published = Date(root.Text("published")),
            ReviewBy = Date(root.Text("review-by")),
            Index = root.Text("index")?.ToLowerInvariant() is not ("false" or "no" or "off"),
            Aliases = root.Texts("aliases"),
            Posting = root["posting"] is { Map: not null } posting ? Posting(posting) : null,
        };
    }

    /// <summary>One pay range; null when amounts, currency or period are not given as they should.</summary>
    public static PayRange? Pay(YamlItem item)
    {
        var min = Amount(item.Text("min") ?? item.Text("amount"));
        var max = Amount(item.Text("max") ?? item.Text("amount"));
        var currency = item.Text("currency");

        return (min ?? max) is { } any && currency is not null
            ? new PayRange(min ?? any, max ?? any, currency, item.Text("per") ?? "", item.Texts("where"))
            : null;
    }

    /// <summary>The application window; null when its kind is unknown.</summary>
    public static ApplicationWindow? Applications(YamlItem? item)
    {
        var kind = (item?.Scalar ?? item?.Text("kind"))?.Trim().ToLowerInvariant();

        if (kind is not ("rolling" or "dated" or "seasonal"))
        {
            return null;
        }

        var months = item!.Texts("months")
            .Select(m => int.TryParse(m, NumberStyles.None, CultureInfo.InvariantCulture, out var month) && month is >= 1 and <= 12 ? month : 0)
            .Where(m => m > 0)
            .ToList();

        return new ApplicationWindow(kind, Date(item.Text("from")), Date(item.Text("until")), months.Count > 0 ? months : null);
    }

    private static PostingFacts Posting(YamlItem posting) => new()
    {
        Location = posting.Texts("location"),
        TimeZone = posting.Text("timezone"),
        Starts = posting.Text("starts"),
        Duration = posting.Text("duration"),
        Applications = Applications(posting["applications"]),
        Pay = [.. PayItems(posting["pay"]).Select(Pay).OfType<PayRange>()],
    };

    private static List<YamlItem> PayItems(YamlItem? pay) => pay switch
    {
        { List: { } list } => list,
        { Map: not null } => [pay],
        _ => [],
    };

    /// <summary>A date in the form 2026-04-30, whatever follows it; null for anything else.</summary>
    public static DateOnly? Date(string? text) =>
        text is { Length: >= 10 } && DateOnly.TryParseExact(text[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    private static decimal? Amount(string? text) =>
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var amount) && amount is >= 0 and < 1_000_000_000_000m ? amount : null;
}
