using System.Globalization;
using InternAssistant.Retrieval.Index;

namespace InternAssistant.Retrieval.AzureAISearch;

/// <summary>Filters in OData. Every value is a quoted literal with its apostrophes doubled.</summary>
internal static class FilterText
{
    /// <summary>One snapshot's passages, and of these what a filter lets through.</summary>
    public static string Of(string snapshotId, PassageFilter filter)
    {
        List<string> all = [Snapshot(snapshotId)];
        AddAny(all, filter.Categories, category => $"{ServiceField.Category} eq {Quote(Facets.Fold(category))}");
        AddAny(all, filter.Postings, posting => $"{ServiceField.Postings}/any(p: p eq {Quote(posting)})");
        AddAny(all, filter.Locations, location => $"{ServiceField.Locations}/any(l: l eq {Quote(Facets.Fold(location))})");
        if (filter.PublishedFrom is { } from)
        {
            all.Add($"{ServiceField.Published} ge {Midnight(from)}");
        }

        if (filter.PublishedUntil is { } until)
        {
            all.Add($"{ServiceField.Published} le {Midnight(until)}");
        }

        return string.Join(" and ", all);
    }

    /// <summary>One snapshot's passages, with vectors of one embedder if one is named.</summary>
    public static string Snapshot(string id, string? embedder = null) => embedder is null
        ? $"{ServiceField.Snapshot} eq {Quote(id)}"
        : $"{ServiceField.Snapshot} eq {Quote(id)} and {ServiceField.Embedder} eq {Quote(embedder)}";

    /// <summary>The passages of all snapshots but one, from a key on.</summary>
    public static string Others(string id, string? afterKey) => afterKey is null
        ? $"{ServiceField.Snapshot} ne {Quote(id)}"
        : $"{ServiceField.Snapshot} ne {Quote(id)} and {ServiceField.Key} gt {Quote(afterKey)}";

    private static void AddAny(List<string> all, IReadOnlyList<string> values, Func<string, string> condition)
    {
        if (values.Count > 0)
        {
            all.Add($"({string.Join(" or ", values.Select(condition))})");
        }
    }

    private static string Quote(string value) => $"'{ServiceText.Clean(value).Replace("'", "''", StringComparison.Ordinal)}'";

    private static string Midnight(DateOnly day) => day.ToString("yyyy-MM-dd'T00:00:00Z'", CultureInfo.InvariantCulture);
}
