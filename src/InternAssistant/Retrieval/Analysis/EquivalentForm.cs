namespace InternAssistant.Retrieval.Analysis;

/// <summary>Another way of writing a stretch of a text, not stemmed.</summary>
/// <param name="Form">The normal form, lower case.</param>
/// <param name="Joins">True when words that stand apart are one in this form: "codesign" of "co-design".</param>
internal readonly record struct EquivalentForm(string Form, bool Joins = false);
