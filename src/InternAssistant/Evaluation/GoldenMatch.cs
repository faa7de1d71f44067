using InternAssistant.Answering;

namespace InternAssistant.Evaluation;

/// <summary>Whether texts and citations hold what a golden question names. Case and white space do not count.</summary>
internal static class GoldenMatch
{
    /// <summary>A text in lower case, its white space and its typographic quotation marks folded.</summary>
    public static string Fold(string text) =>
        string.Join(' ', text.ToLowerInvariant().Replace('’', '\'').Replace('‘', '\'').Replace('“', '"').Replace('”', '"').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>True when a folded text has the words.</summary>
    public static bool Has(string folded, string words) => folded.Contains(Fold(words), StringComparison.Ordinal);

    /// <summary>True when a folded text states a fact in one of its accepted variants.</summary>
    public static bool States(string folded, IReadOnlyList<string> variants) => variants.Any(variant => Has(folded, variant));

    /// <summary>True when a citation has the words that prove an answer, in the document that they must come from.</summary>
    public static bool Proves(Citation citation, GoldenQuestion.Evidence proof) =>
        (proof.DocumentId is null || proof.DocumentId == citation.DocumentId) && Has(Fold(citation.Quote), proof.Quote);
}
