using InternAssistant.Understanding.Topics;

namespace InternAssistant.Answering.Selection;

/// <summary>Whether statement, heading and section treat the topics that the question asks about.</summary>
internal sealed class TopicFeatures(IReadOnlyList<Topic> topics)
{
    private const int MostTopics = 4;

    public static readonly string[] Names = "topics topicOwn topicHeading topicSection topicShare topicSpread".Split(' ');

    private readonly Dictionary<(AnalysedStatement Statement, Topic Topic), bool> treated = [];

    public void Add(FeatureRow row, AnalysedSection section, int index)
    {
        int own = 0, heading = 0, said = 0, near = 0;
        foreach (var topic in topics)
        {
            var (inOwn, inHeading) = (Treats(section.Statements[index], topic), section.Title is { } title && Treats(title, topic));
            own += inOwn ? 1 : 0;
            heading += inHeading ? 1 : 0;
            said += inOwn || inHeading ? 1 : 0;
            near += inOwn || inHeading || section.Statements.Any(statement => Treats(statement, topic)) ? 1 : 0;
        }

        row.Add(Math.Min(topics.Count, MostTopics));
        row.Add(own > 0);
        row.Add(heading > 0);
        row.Add(near > 0);
        row.Add(topics.Count == 0 ? 0 : (double)said / topics.Count);
        row.Add(topics.Count == 0 ? 0 : (double)near / topics.Count);
    }

    private bool Treats(AnalysedStatement statement, Topic topic)
    {
        if (!treated.TryGetValue((statement, topic), out var isTreated))
        {
            treated[(statement, topic)] = isTreated = topic.Said.Any(phrase => statement.StrengthOf(phrase) > 0);
        }

        return isTreated;
    }
}
