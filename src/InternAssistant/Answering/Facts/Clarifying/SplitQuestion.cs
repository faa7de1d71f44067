using InternAssistant.Understanding;

namespace InternAssistant.Answering.Facts.Clarifying;

/// <summary>Reads which matter a question asks for, when it asks for nothing else and names no posting.</summary>
internal static class SplitQuestion
{
    private const int MostWords = 22;

    private const int MostBeside = 1;

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

    /// <summary>
    /// The matter that the question's topic tells, whatever its words; null when it has none, or another one as well, or speaks of something beside it.
    /// </summary>
    public static SplitTopic? TopicOf(Question question, string text, PostingSheets sheets)
    {
        var read = new FactQuestionWords(text, sheets);
        var words = PostingName.Words(text);
        if (words.Count > MostWords || read.Named.Count > 0 || IsGeneral(text, sheets) || read.When is not null || read.Length is not null
            || question.Concepts.Any(concept => concept.Required) || read.Residue.Count > MostBeside)
        {
            return null;
        }

        var matters = question.Topics.Select(topic => SplitTopics.Of(topic.Name)).Distinct().ToList();

        return matters is [{ } one] && !(one.Property is { } property && Asserts(property, words)) ? one : null;
    }

    /// <summary>True when the question is about all postings, compares some, or asks what is usual.</summary>
    public static bool IsGeneral(string text, PostingSheets sheets)
    {
        var read = new FactQuestionWords(text, sheets);
        var words = PostingName.Words(text);

        return read.Compares || read.AsksEvery || SpeaksOfAll(read, words) || words.Any(General.Contains);
    }

    private static SplitTopic? Typed(FactQuestionWords read, IReadOnlyList<string> words)
    {
        var property = read.Properties switch
        {
            [var one] => one,
            [PostingProperty.Pay, PostingProperty.Duration] => PostingProperty.Pay,
            [PostingProperty.Deadline, PostingProperty.Applications] => PostingProperty.Deadline,
            [PostingProperty.Pay, PostingProperty.Applications] when words.Contains("before") => PostingProperty.Pay,
            _ => (PostingProperty?)null,
        };
        var topic = SplitTopics.All.FirstOrDefault(topic => topic.Property is { } own && own == property);

        return topic is not null && read.When is null && read.Length is null && !Asserts(property!.Value, words) && read.Residue.Select(WordReader.StemOf).All(topic.Beside.Contains) ? topic : null;
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

    private static bool Told(SplitTopic topic, IReadOnlyList<string> words)
    {
        // "What does the team do?" asks what it is doing.
        var asked = words.Select((word, at) => (Word: word, Stem: WordReader.StemOf(word == "do" && at == words.Count - 1 ? "doing" : word))).ToList();

        return asked.Exists(word => topic.Core.Contains(word.Stem))
            && (!topic.NeedsSubject || asked.Exists(word => SplitTopics.IsSubject(word.Stem)))
            && asked.TrueForAll(word => topic.Core.Contains(word.Stem) || topic.Beside.Contains(word.Stem) || FactWords.IsFiller(word.Word)
                || (FactWords.IsNoun(word.Word) && !FactWords.IsPlural(word.Word)) || SplitTopics.IsSubject(word.Stem));
    }
}
