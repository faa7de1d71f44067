namespace InternAssistant.Retrieval;

/// <summary>An analysed term that is looked for.</summary>
/// <param name="Term">The term as the analyzer writes it: lower case, stemmed.</param>
/// <param name="Weight">What its score is multiplied with: 1 for words that were typed, less for related words.</param>
public sealed record QueryTerm(string Term, double Weight = 1);
