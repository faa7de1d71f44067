using System.Text;

namespace InternAssistant.Answering;

/// <summary>Writes sentences for a person to read: the markers stand before the full stop, lists stand on lines of their own.</summary>
public static class AnswerText
{
    /// <summary>The sentences as one text.</summary>
    public static string Of(IReadOnlyList<Sentence> sentences)
    {
        ArgumentNullException.ThrowIfNull(sentences);
        var text = new StringBuilder();
        foreach (var sentence in sentences)
        {
            if (text.Length > 0)
            {
                text.Append(text[^1] == '\n' || sentence.Items is not null ? '\n' : ' ');
            }

            Append(text, sentence);
        }

        return text.ToString().TrimEnd();
    }

    private static void Append(StringBuilder text, Sentence sentence)
    {
        if (sentence.Items is null)
        {
            text.Append(WithMarkers(sentence.Text, sentence.Citations));

            return;
        }

        if (IntroductionOf(sentence) is { } introduction)
        {
            text.Append(introduction.Text).Append(introduction.Citations.Count == 0 ? "" : $" {Markers(introduction.Citations)}").Append(":\n");
        }

        foreach (var item in sentence.Items)
        {
            text.Append("- ").Append(WithMarkers(item.Text, item.Citations)).Append('\n');
        }
    }

    /// <summary>What a list says before its items, without the colon, and the markers that prove it; null when the sentence has none.</summary>
    public static SentenceItem? IntroductionOf(Sentence sentence)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        if (sentence.Items is not { } items)
        {
            return null;
        }

        var body = sentence.Text.LastIndexOf(string.Join("; ", items.Select(item => item.Text.TrimEnd('.'))), StringComparison.Ordinal);
        var introduction = body > 2 ? sentence.Text[..body].TrimEnd(' ', ':') : "";

        return introduction.Length == 0 ? null : new SentenceItem(introduction, [.. sentence.Citations.Except(items.SelectMany(item => item.Citations))]);
    }

    private static string WithMarkers(string sentence, IReadOnlyList<int> citations)
    {
        var end = sentence.Length > 0 && sentence[^1] is '.' or '!' or '?' ? sentence.Length - 1 : sentence.Length;

        return $"{sentence[..end]} {Markers(citations)}{sentence[end..]}";
    }

    private static string Markers(IEnumerable<int> citations) => string.Concat(citations.Select(marker => $"[{marker}]"));
}
