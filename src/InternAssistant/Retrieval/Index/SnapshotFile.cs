namespace InternAssistant.Retrieval.Index;

/// <summary>What a manifest says of one file of the snapshot.</summary>
/// <param name="Name">The file's name in the snapshot's folder.</param>
/// <param name="Length">How many bytes it has.</param>
/// <param name="Sha256">SHA-256 of its bytes, in lower-case hexadecimal.</param>
public sealed record SnapshotFile(string Name, long Length, string Sha256);
