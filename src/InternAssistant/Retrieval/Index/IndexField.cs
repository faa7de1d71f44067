namespace InternAssistant.Retrieval.Index;

/// <summary>What is indexed of a passage; each field has its own statistics and weight.</summary>
internal enum IndexField
{
    /// <summary>The document's title.</summary>
    Title,

    /// <summary>The headings above the passage.</summary>
    Headings,

    /// <summary>The reading text of the passage's statements.</summary>
    Body,

    /// <summary>The document's aliases and, for a posting, its places.</summary>
    Aliases,

    /// <summary>What filters ask for (<see cref="Facets"/>): whole values, never scored.</summary>
    Facets,

    /// <summary>Other ways of writing what the fields of words have (<see cref="Analysis.EquivalentForms"/>), where they differ from their terms.</summary>
    Equivalents,
}
