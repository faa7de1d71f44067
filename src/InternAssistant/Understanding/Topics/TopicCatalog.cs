using System.Collections.Frozen;

namespace InternAssistant.Understanding.Topics;

/// <summary>The topics that are built in (<c>topics.txt</c>): general knowledge of what is asked about programmes, places and people.</summary>
internal sealed class TopicCatalog
{
    private static readonly Lazy<TopicCatalog> Loaded = new(() => new TopicCatalog(EmbeddedList.Lines("topics.txt")));

    private readonly FrozenDictionary<string, (Expression Expression, Topic Topic)[]> byFirstStem;

    private TopicCatalog(IEnumerable<string> lines)
    {
        var expressions = new List<(Expression Expression, Topic Topic)>();
        var (name, asked) = ("", "");
        foreach (var line in lines)
        {
            var (field, value) = Split(line);
            name = field == "topic" ? value : name;
            asked = field == "asked" ? value : asked;
            if (field == "said")
            {
                var topic = new Topic(name, [.. Parts(value).Select(WordReader.Stems).Where(stems => stems.Count > 0).Select(stems => new Alternative(stems, Topic.Strength, InSequence: true))]);
                expressions.AddRange(Parts(asked).Select(Expression.Read).OfType<Expression>().Select(expression => (expression, topic)));
            }
        }

        byFirstStem = expressions.GroupBy(entry => entry.Expression.Stems[0], StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);
    }

    public static TopicCatalog BuiltIn => Loaded.Value;

    /// <summary>The topics that a question asks about, in the order of its words; the fuller expression where one contains another.</summary>
    public IReadOnlyList<AskedTopic> In(IReadOnlyList<Word> question)
    {
        var found = new List<AskedTopic>();
        for (var start = 0; start < question.Count; start++)
        {
            foreach (var (expression, topic) in byFirstStem.GetValueOrDefault(question[start].Stem, []))
            {
                if (expression.At(question, start) is { } words && !found.Exists(other => other.Topic == topic && words.All(other.Words.Contains)))
                {
                    found.RemoveAll(other => other.Topic == topic && other.Words.All(words.Contains));
                    found.Add(new AskedTopic(topic, words));
                }
            }
        }

        return [.. found.Where(topic => !found.Exists(other => other.Words.Count > topic.Words.Count && topic.Words.All(other.Words.Contains)))];
    }

    private static (string Field, string Value) Split(string line)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);

        return colon < 0 ? ("", "") : (line[..colon], line[(colon + 1)..].Trim());
    }

    private static string[] Parts(string list) => list.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
