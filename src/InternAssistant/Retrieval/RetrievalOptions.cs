using System.ComponentModel.DataAnnotations;

namespace InternAssistant.Retrieval;

/// <summary>How passages are scored. A snapshot keeps the values that it was built with.</summary>
public sealed record RetrievalOptions
{
    /// <summary>The configuration section that binds to these options.</summary>
    public const string SectionName = "Retrieval";

    /// <summary>BM25's k1: how slowly a word that occurs again stops counting. 0 counts it once.</summary>
    [Range(0.0, 10.0)]
    public double K1 { get; init; } = 1.2;

    /// <summary>BM25's b: how much a long field is held against its words, from 0 (not at all) to 1.</summary>
    [Range(0.0, 1.0)]
    public double B { get; init; } = 0.75;

    /// <summary>What the score of the document's title is multiplied with; 0 leaves the field out.</summary>
    [Range(0.0, 100.0)]
    public double TitleWeight { get; init; } = 1.0;

    /// <summary>What the score of the heading path is multiplied with; 0 leaves the field out.</summary>
    [Range(0.0, 100.0)]
    public double HeadingWeight { get; init; } = 1.5;

    /// <summary>What the score of the passage's own statements is multiplied with; 0 leaves the field out.</summary>
    [Range(0.0, 100.0)]
    public double BodyWeight { get; init; } = 1.0;

    /// <summary>What the score of the document's aliases and places is multiplied with; 0 leaves the field out.</summary>
    [Range(0.0, 100.0)]
    public double AliasWeight { get; init; } = 1.0;

    /// <summary>What the score of other ways of writing the same ("6710" of "6,710") is multiplied with; 0 leaves the field out.</summary>
    [Range(0.0, 100.0)]
    public double EquivalentWeight { get; init; } = 1.0;
}
