namespace InternAssistant.Retrieval.Embedding;

/// <summary>What becomes of the outputs of a matrix product.</summary>
internal enum ProductUse
{
    /// <summary>They are stored.</summary>
    Store,

    /// <summary>They are stored, negative ones as 0.</summary>
    StorePositive,

    /// <summary>They are added to what is there.</summary>
    Add,
}
