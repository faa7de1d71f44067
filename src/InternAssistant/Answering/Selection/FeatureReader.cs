using InternAssistant.Understanding;

namespace InternAssistant.Answering.Selection;

/// <summary>
/// What is known of a statement as an answer to a question, as numbers: <see cref="AnswerModel"/> makes one score of them.
/// Not safe for concurrent use.
/// </summary>
internal sealed class FeatureReader
{
    private readonly ConceptFeatures concepts;
    private readonly QuestionFeatures asked;
    private readonly StatementFeatures statement;
    private readonly FocusFeatures focus;
    private readonly TopicFeatures topics;

    /// <summary>Reads for a question, with what the scorer has found out already.</summary>
    public FeatureReader(Question question, StatementScorer scorer)
    {
        var words = new QuestionStems(question, scorer.AskedStems);
        concepts = new ConceptFeatures(question, scorer);
        asked = new QuestionFeatures(question, scorer.Type);
        statement = new StatementFeatures(question, words, scorer);
        focus = new FocusFeatures(question, words);
        topics = new TopicFeatures(question.Topics);
    }

    /// <summary>What the numbers are called, in their order.</summary>
    public static IReadOnlyList<string> Names { get; } =
        [.. ConceptFeatures.Names, .. QuestionFeatures.Names, .. StatementFeatures.Names, .. FocusFeatures.Names, .. TopicFeatures.Names];

    /// <summary>The numbers of a statement.</summary>
    /// <param name="section">Its section.</param>
    /// <param name="index">Its index in the section.</param>
    /// <param name="passageShare">The score of its passage as a share of the best passage's.</param>
    /// <param name="rank">The rank of its passage, from 0.</param>
    public double[] Read(AnalysedSection section, int index, double passageShare, int rank)
    {
        var row = new FeatureRow(Names.Count);
        concepts.Add(row, section, index);
        asked.Add(row, section, index);
        statement.Add(row, section, index, passageShare, rank);
        focus.Add(row, section, index);
        topics.Add(row, section, index);

        return row.Values;
    }
}
