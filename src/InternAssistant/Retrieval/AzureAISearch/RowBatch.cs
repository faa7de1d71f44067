using System.Text.Json;
using Azure.Search.Documents.Models;

namespace InternAssistant.Retrieval.AzureAISearch;

/// <summary>Rows that are sent at once, up to a number and a size.</summary>
internal sealed class RowBatch(int mostRows, long mostBytes)
{
    /// <summary>What a row costs beside its own JSON: the action and a comma.</summary>
    private const int Overhead = 40;

    private readonly List<SearchDocument> rows = [];
    private long bytes;

    /// <summary>The rows so far.</summary>
    public IReadOnlyList<SearchDocument> Rows => rows;

    /// <summary>Adds a row; false when it does not fit beside the others. A row that is too large for itself stands alone.</summary>
    public bool TryAdd(SearchDocument row)
    {
        var size = SizeOf(row);
        if (rows.Count > 0 && (rows.Count == mostRows || bytes + size > mostBytes))
        {
            return false;
        }

        rows.Add(row);
        bytes += size;

        return true;
    }

    private static long SizeOf(SearchDocument row) => JsonSerializer.SerializeToUtf8Bytes(row.ToDictionary(field => field.Key, field => field.Value)).Length + Overhead;
}
