using InternAssistant.Understanding;

namespace InternAssistant.Answering.Facts.Care;

/// <summary>Tells whether a question touches a topic on which only the documents' own words are given.</summary>
public sealed class CareTopicReader
{
    private readonly List<(string Topic, IReadOnlyList<string> Phrase)> phrases = [];

    /// <summary>Reads the words of each topic.</summary>
    public CareTopicReader(CareOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        Add("visa", options.Visa);
        Add("disability", options.Disability);
        Add("legal status", options.LegalStatus);
        Add("medical", options.Medical);
        Add("complaints", options.Complaints);
        Add("safety", options.Safety);
        Add("pay", options.Pay);
        Add("other", options.Other);
    }

    /// <summary>The topic, such as <c>visa</c> or <c>pay</c>; null when the question touches none. Words match in all their forms.</summary>
    public string? TopicOf(Question question)
    {
        ArgumentNullException.ThrowIfNull(question);
        var stems = StemsOf(question.InterpretedAs);

        return phrases.Find(entry => Contains(stems, entry.Phrase)).Topic;
    }

    private void Add(string topic, string words)
    {
        foreach (var phrase in words.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(StemsOf).Where(stems => stems.Count > 0))
        {
            phrases.Add((topic, phrase));
        }
    }

    private static List<string> StemsOf(string text) => [.. WordReader.Read(text).Select(word => word.Stem)];

    private static bool Contains(List<string> stems, IReadOnlyList<string> phrase)
    {
        for (var start = 0; start + phrase.Count <= stems.Count; start++)
        {
            if (stems.Skip(start).Take(phrase.Count).SequenceEqual(phrase, StringComparer.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
