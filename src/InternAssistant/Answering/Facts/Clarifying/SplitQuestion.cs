namespace InternAssistant.Answering.Facts.Clarifying;

/// <summary>Reads which matter a question asks for, when it asks for nothing else and names no posting.</summary>
internal static class SplitQuestion
{
    private const int MostWords = 22;

    private static readonly HashSet<string> General = ["usually", "normally", "typically", "general", "generally", "always", "average", "common", "ever"];

    /// <summary>The matter; null when there is none, or when the question is about all postings or about something else as well.</summary>
    public static SplitTopic? TopicOf(string text, PostingSheets sheets)
    {
        var read = new FactQuestionWords(text, sheets);
        var words = PostingName.Words(text);
        if (words.Count is 0 or > MostWords || read.Compares || read.AsksEvery || read.Named.Count > 0 || SpeaksOfAll(read, words) || words.Any(General.Contains))
        {
            return null;
        }

        return Typed(read, words) ?? SplitTopics.All.FirstOrDefault(topic => topic.Property is null && Told(topic, words));
    }

    private static SplitTopic? Typed(FactQuestionWords read, IReadOnlyList<string> words)
    {
        var property = read.Properties switch
        {
            [var one] => one,
            [PostingProperty.Pay, PostingProperty.Duration] => PostingProperty.Pay,
            [PostingProperty.Deadline, PostingProperty.Applications] => PostingProperty.Deadline,
            _ => (PostingProperty?)null,
        };
        var topic = SplitTopics.All.FirstOrDefault(topic => topic.Property is { } own && own == property);

        return topic is not null && read.When is null && read.Length is null && !Asserts(property!.Value, words) && read.Residue.All(topic.Beside.Contains) ? topic : null;
    }

    // "Do I have to pay?" asks for something else; so does "which weeks".
    private static bool Asserts(PostingProperty property, IReadOnlyList<string> words) => property switch
    {
        PostingProperty.Pay => words.Contains("to") && words.Contains("have") && words.Contains("pay"),
        PostingProperty.Start => !words.Contains("when") && !words.Contains("date") && !words.Contains("day") && words.Count > 2,
        PostingProperty.Place => !words.Contains("where") && !words.Contains("location"),
        _ => false,
    };

    private static bool SpeaksOfAll(FactQuestionWords read, IReadOnlyList<string> words) =>
        words.Any(FactWords.IsPlural) && (read.AsksWhich || read.SpeaksOfThePostings || !words.Any(word => word is "i" or "my" or "they"));

    private static bool Told(SplitTopic topic, IReadOnlyList<string> words) =>
        words.Any(topic.Core.Contains)
        && (!topic.NeedsSubject || words.Any(SplitTopics.IsSubject))
        && words.All(word => topic.Core.Contains(word) || topic.Beside.Contains(word) || FactWords.IsFiller(word) || (FactWords.IsNoun(word) && !FactWords.IsPlural(word)) || SplitTopics.IsSubject(word));
}
