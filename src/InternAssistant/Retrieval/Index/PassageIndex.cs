namespace InternAssistant.Retrieval.Index;

/// <summary>What a search reads of a snapshot: postings, the words of each passage, and the passages' texts.</summary>
/// <param name="Postings">Which terms stand in which passages.</param>
/// <param name="Words">The words of each passage.</param>
/// <param name="Passages">Where each passage stands.</param>
/// <param name="Texts">The documents' texts.</param>
/// <param name="Vectors">What an embedder made of the passages.</param>
/// <param name="Settings">How passages are scored.</param>
internal sealed record PassageIndex(InvertedIndex Postings, TermVectors Words, PassageTable Passages, TextTable Texts, VectorTable Vectors, RetrievalOptions Settings)
{
    /// <summary>The fields that are scored, and what each counts.</summary>
    public IReadOnlyList<(IndexField Field, double Weight)> Fields { get; } = FieldWeights.Of(Settings);

    /// <summary>The exact words of a passage, without reading its document.</summary>
    public string ReadText(int passage)
    {
        var stored = Passages[passage];

        return Texts.Read(stored.Document, stored.Start, stored.End);
    }
}
