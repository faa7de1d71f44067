using InternAssistant.Understanding;

namespace InternAssistant.Answering;

/// <summary>Tells by its shape whether a statement says what something is.</summary>
internal static class DefinitionShape
{
    private const double LeastWeight = 0.25;
    private const int FirstWords = 4;

    /// <summary>True when the statement begins with the word that is asked about.</summary>
    public static bool IsAbout(Question question, AnalysedStatement statement) =>
        Asked(question).Any(stems => statement.PositionOf(stems) is >= 0 and < FirstWords);

    /// <summary>"HAIbrid (human and AI) …", "the canteen, which we call the Dairy", "PELAGIA is …".</summary>
    public static bool Defines(Question question, AnalysedStatement statement) => Asked(question).Any(stems => Defines(stems, statement));

    private static IEnumerable<IReadOnlyList<string>> Asked(Question question) =>
        question.Concepts.Where(concept => concept.Weight >= LeastWeight).Select(concept => concept.Alternatives[0].Stems);

    private static bool Defines(IReadOnlyList<string> stems, AnalysedStatement statement)
    {
        var at = statement.PositionOf(stems);
        if (at < 0)
        {
            return false;
        }

        var text = statement.Statement.Text;
        var end = statement.Words[at + stems.Count - 1].End;
        var next = at + stems.Count < statement.Words.Count ? statement.Words[at + stems.Count].Lower : "";
        var before = at > 0 ? statement.Words[at - 1].Lower : "";

        return next is "is" or "are" or "was" or "means" or "stands"
            || before is "called" or "named" or "call"
            || (end + 1 < text.Length && text[end] is ',' or ':')
            || (end + 2 < text.Length && text[end + 1] == '(');
    }
}
