using System.Globalization;
using InternAssistant.Knowledge.Yaml;

namespace InternAssistant.Knowledge;

/// <summary>What is wrong with values that <see cref="FrontMatterParser"/> passes over: each as the line (from 0) and <c>key: what to do</c>.</summary>
internal static class FrontMatterCheck
{
    private static readonly string[] Keys = ["title", "source", "owner", "published", "review-by", "index", "aliases", "posting"];
    private static readonly string[] FactKeys = ["published", "review-by", "posting", "applications", "from", "until", "months", "pay"];
    private static readonly string[] AccessKeys = ["audience", "acl", "access", "permissions", "allowed-groups", "allow", "groups", "roles", "visibility", "restricted", "confidential"];

    /// <summary>True for keys with which somebody means to restrict who reads a document.</summary>
    public static bool IsAccessKey(string key) => AccessKeys.Contains(key, StringComparer.OrdinalIgnoreCase);

    /// <summary>True for keys whose values are facts that answers, expiry and contradictions rest on.</summary>
    public static bool IsFactKey(string key) => FactKeys.Contains(key, StringComparer.OrdinalIgnoreCase);

    /// <summary>The faults of the front matter, in no particular order.</summary>
    public static IEnumerable<(int Line, string Fault)> Check(YamlItem? root)
    {
        if (root?.Map is not { } entries)
        {
            return [];
        }

        return [.. KeyCheck.Unknown(entries, Keys, AccessKeys), .. Repeated(entries), .. Dates(root), .. Scalars(entries), .. Posting(root)];
    }

    /// <summary>What is wrong with a date; null when nothing is.</summary>
    public static string? DateFault(string? text) => text switch
    {
        null => null,
        _ when DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) => null,
        { Length: > 10 } when text[10] is 'T' or ' ' && DateFault(text[..10]) is null => null,
        { Length: 10 } when text[4] == '-' && text[7] == '-' => $"'{text}' is not a day of the calendar. Correct it",
        _ => $"'{text}' is not a date. Write year, month and day, for example 2026-11-30",
    };

    private static IEnumerable<(int Line, string Fault)> Repeated(List<(string Key, int KeyLine, YamlItem Value)> entries) =>
        entries.GroupBy(entry => entry.Key, StringComparer.OrdinalIgnoreCase)
            .Where(group => group.Count() > 1)
            .Select(group => (group.Last().KeyLine, $"{group.Key}: the key stands here more than once and only the first counts. Keep one"));

    private static IEnumerable<(int Line, string Fault)> Dates(YamlItem root)
    {
        foreach (var key in (string[])["published", "review-by"])
        {
            if (root[key] is { } value && (DateFault(root.Text(key)) ?? (value.Scalar is null ? "it is not a date. Write year, month and day, for example 2026-11-30" : null)) is { } fault)
            {
                yield return (value.FirstLine, $"{key}: {fault}");
            }
        }

        var read = FrontMatterParser.Parse(root);

        if (read.Published is { } published && read.ReviewBy is { } review && review < published)
        {
            yield return (root["review-by"]!.FirstLine, $"review-by: {review:yyyy-MM-dd} lies before the day of publication, {published:yyyy-MM-dd}. Correct one of them");
        }
    }

    private static IEnumerable<(int Line, string Fault)> Scalars(List<(string Key, int KeyLine, YamlItem Value)> entries)
    {
        foreach (var (key, line, value) in entries)
        {
            switch (key.ToLowerInvariant())
            {
                case "title" or "owner" or "source" when value.Scalar is null:
                    yield return (line, $"{key}: it must be one text, not a list or mapping. Write it in quotes after the colon");
                    break;
                case "index" when value.Scalar?.Trim().ToLowerInvariant() is not ("true" or "false" or "yes" or "no" or "on" or "off"):
                    yield return (line, $"{key}: '{value.Scalar}' is neither true nor false, and the document is indexed. Write one of the two");
                    break;
                case "source" when value.Scalar!.Trim() is { Length: > 0 } source && !source.Contains(':', StringComparison.Ordinal):
                    yield return (line, $"{key}: '{source}' is not a web address. Begin it with https://");
                    break;
                case "aliases" when value.Map is not null:
                    yield return (line, $"{key}: it must be a list of names. Write [first name, second name]");
                    break;
                case "posting" when value.Map is null:
                    yield return (line, $"{key}: it must hold fields such as 'location: [Cambridge]', each on its own line and indented. As it stands none of it is understood");
                    break;
            }
        }
    }

    private static IEnumerable<(int Line, string Fault)> Posting(YamlItem root) => root["posting"] is { Map: not null } posting ? PostingCheck.Check(posting) : [];
}
