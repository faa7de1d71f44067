namespace InternAssistant.Retrieval.Index;

/// <summary>A snapshot whose files are all there with the right checksums, without having been read into memory.</summary>
/// <param name="Manifest">What it says of itself.</param>
/// <param name="Sources">What it was made from.</param>
public sealed record VerifiedSnapshot(SnapshotManifest Manifest, SnapshotSources Sources);
