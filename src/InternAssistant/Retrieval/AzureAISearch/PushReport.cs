namespace InternAssistant.Retrieval.AzureAISearch;

/// <summary>What one push did.</summary>
/// <param name="Snapshot">The snapshot's id.</param>
/// <param name="IndexName">The index on the service.</param>
/// <param name="IndexCreated">True when the index was not there before.</param>
/// <param name="Passages">How many passages the snapshot has.</param>
/// <param name="Uploaded">How many were uploaded; 0 when the service had them all.</param>
/// <param name="Batches">How many batches they were uploaded in.</param>
/// <param name="Dimensions">The length of the vectors; null for passages without vectors.</param>
/// <param name="Deleted">How many passages of other snapshots were deleted.</param>
/// <param name="Retries">How often something had to be sent or asked again.</param>
/// <param name="Elapsed">How long it took.</param>
public sealed record PushReport(
    string Snapshot, string IndexName, bool IndexCreated, int Passages, int Uploaded, int Batches, int? Dimensions, int Deleted, int Retries, TimeSpan Elapsed);
