namespace InternAssistant.Knowledge.Faq;

/// <summary>What an import would do.</summary>
/// <param name="Changes">What happens to each document that the imported file names, in ordinal order.</param>
/// <param name="Files">The files that would be written, in ordinal order.</param>
/// <param name="Untouched">How many questions of other documents the imported file does not have.</param>
internal sealed record FaqPlan(IReadOnlyList<FaqDocumentChange> Changes, IReadOnlyList<FaqPlan.File> Files, int Untouched)
{
    /// <summary>A file and its bytes; <paramref name="Before"/> is null for one that is not there yet.</summary>
    public sealed record File(string Id, ReadOnlyMemory<byte>? Before, byte[] After);
}
