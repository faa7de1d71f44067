namespace InternAssistant.Retrieval.Analysis;

/// <summary>A term and where its word stands in the text that was analysed.</summary>
/// <param name="Term">The term: lower case, stemmed.</param>
/// <param name="Start">The word's first UTF-16 code unit.</param>
/// <param name="End">The code unit after the word's last.</param>
/// <param name="Position">The word's number in the token stream, from 0; stop words leave a gap.</param>
public readonly record struct Token(string Term, int Start, int End, int Position);
