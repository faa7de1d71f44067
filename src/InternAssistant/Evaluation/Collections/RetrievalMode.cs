namespace InternAssistant.Evaluation.Collections;

/// <summary>How passages are searched.</summary>
public enum RetrievalMode
{
    /// <summary>Plain BM25 over title and text in one field, as Lucene has it: what everything else is measured against.</summary>
    Lexical,

    /// <summary>The cosine of the meanings alone.</summary>
    Dense,

    /// <summary>What the product does: words and meanings fused; by words alone where there is no embedder.</summary>
    Hybrid,
}
