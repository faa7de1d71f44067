using Azure.Search.Documents;
using Azure.Search.Documents.Models;

namespace InternAssistant.Retrieval.AzureAISearch;

/// <summary>What is asked of the service.</summary>
internal sealed class ServiceQueries(SearchClient passages)
{
    private const int MostOnPage = 1000;

    /// <summary>How many more hits are asked for than wanted, so that ties at the end are cut in passage order.</summary>
    private const int Beyond = 10;

    /// <summary>How many passages of a snapshot the service has, of an embedder if one is named.</summary>
    public async Task<long> CountAsync(string snapshotId, string? embedder, CancellationToken cancellationToken)
    {
        var options = new SearchOptions { Filter = FilterText.Snapshot(snapshotId, embedder), Size = 0, IncludeTotalCount = true };
        var answer = await passages.SearchAsync<SearchDocument>("*", options, cancellationToken);

        return answer.Value.TotalCount ?? throw new InvalidDataException("The service did not count.");
    }

    /// <summary>Some keys of passages of other snapshots, in ascending order, after a key.</summary>
    public async Task<IReadOnlyList<string>> KeysOfOthersAsync(string snapshotId, string? afterKey, CancellationToken cancellationToken)
    {
        var options = new SearchOptions
        {
            Filter = FilterText.Others(snapshotId, afterKey),
            OrderBy = { $"{ServiceField.Key} asc" },
            Select = { ServiceField.Key },
            Size = MostOnPage,
        };

        return [.. (await ReadAsync("*", options, cancellationToken)).Select(result => result.Document.GetString(ServiceField.Key))];
    }

    /// <summary>The best passages by number with the service's scores, in the service's order.</summary>
    /// <exception cref="InvalidDataException">The answer is none to the question: a hit without score or number.</exception>
    public async Task<IReadOnlyList<(int Ordinal, double Score)>> FindAsync(
        string text, string filter, ReadOnlyMemory<float>? vector, int take, CancellationToken cancellationToken)
    {
        var options = new SearchOptions
        {
            QueryType = SearchQueryType.Full,
            SearchMode = SearchMode.Any,
            Filter = filter,
            Select = { ServiceField.Ordinal },
            Size = Math.Min(MostOnPage, take + Beyond),
        };
        foreach (var field in ServiceField.Searched)
        {
            options.SearchFields.Add(field);
        }

        if (vector is { } meaning)
        {
            options.VectorSearch = new VectorSearchOptions
            {
                Queries = { new VectorizedQuery(meaning) { KNearestNeighborsCount = options.Size, Fields = { ServiceField.Vector } } },
                FilterMode = VectorFilterMode.PreFilter,
            };
        }

        return [.. (await ReadAsync(text, options, cancellationToken)).Select(HitOf)];
    }

    private async Task<IReadOnlyList<SearchResult<SearchDocument>>> ReadAsync(string text, SearchOptions options, CancellationToken cancellationToken)
    {
        var answer = await passages.SearchAsync<SearchDocument>(text, options, cancellationToken);
        List<SearchResult<SearchDocument>> results = [];
        await foreach (var result in answer.Value.GetResultsAsync().WithCancellation(cancellationToken))
        {
            results.Add(result);
            if (results.Count == options.Size)
            {
                break;
            }
        }

        return results;
    }

    private static (int Ordinal, double Score) HitOf(SearchResult<SearchDocument> result) =>
        result.Score is { } score && double.IsFinite(score) && result.Document.GetInt32(ServiceField.Ordinal) is { } ordinal
            ? (ordinal, score)
            : throw new InvalidDataException("The service gave a hit without a score or a number.");
}
