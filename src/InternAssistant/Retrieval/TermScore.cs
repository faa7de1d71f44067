namespace InternAssistant.Retrieval;

/// <summary>What a term in a field adds to a passage's BM25 score: <c>weight · idf · tf / (tf + k1 (1 - b + b dl / avgdl))</c>.</summary>
/// <param name="Term">The term.</param>
/// <param name="Field">The field: title, headings, body or aliases.</param>
/// <param name="Weight">The term's weight in the query times the field's.</param>
/// <param name="Frequency">tf: how often the term stands in the passage's field.</param>
/// <param name="Passages">df: how many passages have the term in the field.</param>
/// <param name="InverseFrequency">idf.</param>
/// <param name="Score">The product, a whole multiple of 2^-36: the products of a passage add up to its score without an error.</param>
public sealed record TermScore(string Term, string Field, double Weight, int Frequency, int Passages, double InverseFrequency, double Score);
