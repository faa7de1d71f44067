using System.Text.Json;
using Azure;
using Azure.Search.Documents.Indexes.Models;
using Azure.Search.Documents.Models;
using InternAssistant.Retrieval.Index;

namespace InternAssistant.Retrieval.AzureAISearch;

/// <summary>Brings a snapshot to the service: the index, all passages, then away with those of other snapshots.</summary>
public sealed class SnapshotPush
{
    /// <summary>How many texts are embedded at once.</summary>
    private const int EmbeddedAtOnce = 64;

    private readonly ServiceConnection connection;
    private readonly ServiceQueries queries;
    private readonly AzureAISearchOptions options;
    private readonly Embedder? embedder;
    private readonly TimeProvider clock;

    internal SnapshotPush(ServiceConnection connection, AzureAISearchOptions options, Embedder? embedder, TimeProvider clock)
    {
        (this.connection, this.options, this.embedder, this.clock) = (connection, options, embedder, clock);
        queries = new ServiceQueries(connection.Passages);
    }

    /// <summary>Uploads what the service lacks. Stopped anywhere, it can be run again; other snapshots' passages stay until this one is complete.</summary>
    /// <param name="snapshot">The snapshot.</param>
    /// <param name="again">Upload although the service has every passage.</param>
    /// <param name="cancellationToken">Stops between two requests.</param>
    /// <exception cref="PushException">The service refuses, cannot be reached, or was busy longer than the settings allow.</exception>
    public async Task<PushReport> PushAsync(Snapshot snapshot, bool again, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        try
        {
            return await PushWithAsync(snapshot, again, new Patience(clock, TimeSpan.FromMinutes(options.PushMinutes)), cancellationToken);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or FormatException or KeyNotFoundException)
        {
            throw new PushException($"The service's answer is not understood: {exception.Message}", exception);
        }
        catch (Exception exception) when (exception is not PushException and not OperationCanceledException)
        {
            throw new PushException($"The snapshot was not brought to the service: {exception.Message}", exception);
        }
    }

    private async Task<PushReport> PushWithAsync(Snapshot snapshot, bool again, Patience patience, CancellationToken cancellationToken)
    {
        var started = clock.GetTimestamp();
        var dimensions = embedder is null ? (int?)null : (await embedder.EmbedAsync(["dimensions"], cancellationToken))[0].Length;
        var created = await DefineAsync(snapshot, dimensions, patience, cancellationToken);
        var (uploads, deletions) = (new RowWriter(connection.Passages, patience), new RowWriter(connection.Passages, patience));
        var upload = again || created || !await IsCompleteAsync(snapshot, patience, cancellationToken);
        if (upload)
        {
            await UploadAsync(snapshot, uploads, cancellationToken);
            await UntilCompleteAsync(snapshot, patience, cancellationToken);
        }

        var deleted = await DeleteOthersAsync(snapshot.Id, deletions, patience, cancellationToken);

        return new PushReport(
            snapshot.Id, connection.IndexName, created, snapshot.Passages.Count, upload ? snapshot.Passages.Count : 0, uploads.Batches, dimensions, deleted, patience.Retries, clock.GetElapsedTime(started));
    }

    private async Task<bool> DefineAsync(Snapshot snapshot, int? dimensions, Patience patience, CancellationToken cancellationToken)
    {
        var existing = await patience.AskAsync(FindDefinitionAsync, cancellationToken);
        var definition = IndexDefinition.Of(connection.IndexName, snapshot.Manifest.Settings, dimensions, existing);
        await patience.AskAsync(
            token => connection.Indexes.CreateOrUpdateIndexAsync(definition, allowIndexDowntime: IndexDefinition.Rescores(definition, existing), cancellationToken: token),
            cancellationToken);

        return existing is null;
    }

    private async Task<SearchIndex?> FindDefinitionAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await connection.Indexes.GetIndexAsync(connection.IndexName, cancellationToken);
        }
        catch (RequestFailedException failure) when (failure.Status == 404)
        {
            return null;
        }
    }

    private async Task UploadAsync(Snapshot snapshot, RowWriter writer, CancellationToken cancellationToken)
    {
        var batch = NewBatch();
        await foreach (var row in RowsAsync(snapshot, cancellationToken))
        {
            if (!batch.TryAdd(row))
            {
                await writer.WriteAsync([.. batch.Rows.Select(IndexDocumentsAction.Upload)], cancellationToken);
                batch = NewBatch();
                batch.TryAdd(row);
            }
        }

        if (batch.Rows.Count > 0)
        {
            await writer.WriteAsync([.. batch.Rows.Select(IndexDocumentsAction.Upload)], cancellationToken);
        }
    }

    private async IAsyncEnumerable<SearchDocument> RowsAsync(Snapshot snapshot, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var passages in snapshot.Passages.Chunk(EmbeddedAtOnce))
        {
            var vectors = embedder is null ? null : await embedder.EmbedAsync([.. passages.Select(PassageRow.MeaningOf)], cancellationToken);
            for (var i = 0; i < passages.Length; i++)
            {
                yield return PassageRow.Of(snapshot.Id, passages[i], embedder?.Name, vectors?[i]);
            }
        }
    }

    private async Task<bool> IsCompleteAsync(Snapshot snapshot, Patience patience, CancellationToken cancellationToken) =>
        await patience.AskAsync(token => queries.CountAsync(snapshot.Id, embedder?.Name, token), cancellationToken) >= snapshot.Passages.Count;

    // What was uploaded can be searched some seconds later.
    private async Task UntilCompleteAsync(Snapshot snapshot, Patience patience, CancellationToken cancellationToken)
    {
        for (var attempt = 0; !await IsCompleteAsync(snapshot, patience, cancellationToken); attempt++)
        {
            await patience.WaitAsync(attempt, null, new PushException("Not all uploaded passages can be searched yet."), cancellationToken);
        }
    }

    private async Task<int> DeleteOthersAsync(string snapshotId, RowWriter writer, Patience patience, CancellationToken cancellationToken)
    {
        var (deleted, last) = (0, (string?)null);
        while (await patience.AskAsync(token => queries.KeysOfOthersAsync(snapshotId, last, token), cancellationToken) is { Count: > 0 } keys)
        {
            await writer.WriteAsync([.. keys.Select(key => IndexDocumentsAction.Delete(new SearchDocument { [ServiceField.Key] = key }))], cancellationToken);
            deleted += keys.Count;
            last = keys[^1];
        }

        return deleted;
    }

    private RowBatch NewBatch() => new(options.BatchSize, options.BatchKilobytes * 1000L);
}
