namespace InternAssistant.Retrieval.Analysis;

/// <summary>
/// Turns text into terms as Apache Lucene 8.8.1's EnglishAnalyzer does: words (<see cref="StandardTokenizer"/>), possessive
/// removed, lower case, stop words left out, Porter stems.
/// </summary>
public static class EnglishAnalyzer
{
    /// <summary>
    /// The terms of a text, in order. Offsets are those of the whole word in <paramref name="text"/>, before possessive
    /// and stem are cut; a stop word leaves a gap in the positions.
    /// </summary>
    public static IReadOnlyList<Token> Analyze(string text)
    {
        var words = StandardTokenizer.Tokenize(text);
        var tokens = new List<Token>(words.Count);
        for (var position = 0; position < words.Count; position++)
        {
            var word = words[position];
            if (TermOf(text.AsSpan(word.Start, word.Length)) is { } term)
            {
                tokens.Add(new Token(term, word.Start, word.End, position));
            }
        }

        return tokens;
    }

    /// <summary>The term of one word as <see cref="StandardTokenizer"/> cuts it; null for a stop word.</summary>
    public static string? TermOf(ReadOnlySpan<char> word)
    {
        var lower = LowerCase.Of(WithoutPossessive(word));

        return StopWords.Contains(lower) ? null : PorterStemmer.Stem(lower);
    }

    private static ReadOnlySpan<char> WithoutPossessive(ReadOnlySpan<char> word) =>
        word is [.., '\'' or '\u2019' or '\uFF07', 's' or 'S'] ? word[..^2] : word;
}
