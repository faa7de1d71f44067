using System.Text.RegularExpressions;
using InternAssistant.Retrieval.Index;

namespace InternAssistant.Answering.Facts.Dates;

/// <summary>Gives words such as "currently" or "next year" the day on which they were written.</summary>
internal static partial class RelativeWords
{
    /// <summary>The sentence, opened with the day its page was published where it has such a word and the page states that day.</summary>
    public static DraftSentence Anchored(DraftSentence sentence, Snapshot snapshot)
    {
        if (sentence.ByRule || sentence.Items is { Count: > 0 } || sentence.Text.Length == 0 || !Relative().IsMatch(sentence.Text))
        {
            return sentence;
        }

        var document = snapshot.Find(sentence.Quotes[0].DocumentId);
        var published = document?.SectionAt(sentence.Quotes[0].Start)?.FrontMatter?.Published ?? document?.FrontMatter.Published;
        if (document is null || published is not { } day || HeaderLine.Of(document, "published") is not { } line)
        {
            return sentence;
        }

        var text = $"As of {DateWords.Of(day)}: {sentence.Text}";

        return NumberProof.Holds(text, [.. sentence.Quotes, line]) ? new DraftSentence(text, [.. sentence.Quotes, line], ByRule: true) : sentence;
    }

    [GeneratedRegex(@"\b(?:currently|at present|presently|at the moment|right now|nowadays|today|recently|this (?:year|summer|spring|autumn|fall|winter|month|term|season)|(?:next|last) (?:year|summer|spring|autumn|fall|winter|month|term|season))\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Relative();
}
