using System.Text;

namespace InternAssistant.Answering;

/// <summary>Writes sentences for a person to read: the markers stand before the full stop, lists stand on lines of their own.</summary>
internal static class AnswerText
{
    public static string Of(IReadOnlyList<Sentence> sentences)
    {
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

        var body = sentence.Text.LastIndexOf(string.Join("; ", sentence.Items.Select(item => item.Text.TrimEnd('.'))), StringComparison.Ordinal);
        var introduction = body > 2 ? sentence.Text[..body].TrimEnd(' ', ':') : "";
        if (introduction.Length > 0)
        {
            var own = sentence.Citations.Except(sentence.Items.SelectMany(item => item.Citations)).ToList();
            text.Append(introduction).Append(own.Count == 0 ? "" : $" {Markers(own)}").Append(":\n");
        }

        foreach (var item in sentence.Items)
        {
            text.Append("- ").Append(WithMarkers(item.Text, item.Citations)).Append('\n');
        }
    }

    private static string WithMarkers(string sentence, IReadOnlyList<int> citations)
    {
        var end = sentence.Length > 0 && sentence[^1] is '.' or '!' or '?' ? sentence.Length - 1 : sentence.Length;

        return $"{sentence[..end]} {Markers(citations)}{sentence[end..]}";
    }

    private static string Markers(IEnumerable<int> citations) => string.Concat(citations.Select(marker => $"[{marker}]"));
}
