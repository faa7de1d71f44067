using Azure.Search.Documents;
using Azure.Search.Documents.Models;

namespace InternAssistant.Retrieval.AzureAISearch;

/// <summary>Sends batches of uploads or deletions; what fails of a batch is sent again, each for itself.</summary>
internal sealed class RowWriter(SearchClient passages, Patience patience)
{
    /// <summary>How many batches were sent.</summary>
    public int Batches { get; private set; }

    /// <summary>Sends actions until each has succeeded.</summary>
    /// <exception cref="PushException">The service refuses one for good, or was busy too long.</exception>
    public async Task WriteAsync(IReadOnlyList<IndexDocumentsAction<SearchDocument>> actions, CancellationToken cancellationToken)
    {
        Batches++;
        var results = await SendAsync(actions, cancellationToken);
        foreach (var action in actions)
        {
            var result = ResultOf(action, results);
            if (!result.Succeeded)
            {
                await RepeatAsync(action, result, cancellationToken);
            }
        }
    }

    private async Task RepeatAsync(IndexDocumentsAction<SearchDocument> action, IndexingResult result, CancellationToken cancellationToken)
    {
        for (var attempt = 0; !result.Succeeded; attempt++)
        {
            var failure = new PushException($"The service did not take passage '{result.Key}' ({result.Status}): {result.ErrorMessage}");
            if (!Patience.IsPassing(result.Status))
            {
                throw failure;
            }

            await patience.WaitAsync(attempt, null, failure, cancellationToken);
            result = ResultOf(action, await SendAsync([action], cancellationToken));
        }
    }

    private Task<IReadOnlyList<IndexingResult>> SendAsync(IReadOnlyList<IndexDocumentsAction<SearchDocument>> actions, CancellationToken cancellationToken) =>
        patience.AskAsync(
            async token => (await passages.IndexDocumentsAsync(IndexDocumentsBatch.Create([.. actions]), cancellationToken: token)).Value.Results,
            cancellationToken);

    private static IndexingResult ResultOf(IndexDocumentsAction<SearchDocument> action, IReadOnlyList<IndexingResult> results)
    {
        var key = action.Document.GetString(ServiceField.Key);

        return results.FirstOrDefault(result => result.Key == key) ?? throw new PushException($"The service does not say whether it took passage '{key}'.");
    }
}
