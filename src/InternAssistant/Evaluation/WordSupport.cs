using InternAssistant.Answering;
using InternAssistant.Retrieval.Analysis;

namespace InternAssistant.Evaluation;

/// <summary>
/// How many sentences of an answer say nothing but words of what they cite: every word that is no stop word stands, as its stem, in the
/// quotes of the sentence, in their headings or in the titles of their documents. It knows nothing of the checker's rules, so a sentence
/// that code words from a typed fact counts as unsupported; and it sees words only, not what they say together.
/// </summary>
public static class WordSupport
{
    /// <summary>The sentences whose words all stand in what they cite, among the answer's sentences.</summary>
    public static Share Of(AnswerJson answer)
    {
        ArgumentNullException.ThrowIfNull(answer);

        return new Share(answer.Sentences.Count(sentence => IsSupported(sentence, answer)), answer.Sentences.Count);
    }

    private static bool IsSupported(Sentence sentence, AnswerJson answer)
    {
        var cited = answer.Citations.Where(citation => sentence.Citations.Contains(citation.Marker)).SelectMany(TermsOf).ToHashSet(StringComparer.Ordinal);

        return cited.Count > 0 && EnglishAnalyzer.Analyze(sentence.Text).All(token => cited.Contains(token.Term));
    }

    private static IEnumerable<string> TermsOf(Citation citation) =>
        EnglishAnalyzer.Analyze($"{citation.Quote}\n{citation.Section}\n{citation.Title}").Select(token => token.Term);
}
