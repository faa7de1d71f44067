using System.Text;

namespace InternAssistant.Knowledge.Faq.Documents;

/// <summary>Changes of a text, collected and then made at once; what they do not touch stays to the character.</summary>
internal sealed class TextEdits(string text)
{
    private readonly SortedDictionary<int, (int End, string Replacement)> _edits = [];
    private readonly StringBuilder _tail = new();

    /// <summary>Puts other words in a place. Places must not overlap, and each has one edit.</summary>
    public void Replace(TextSpan place, string replacement) => _edits[place.Start] = (place.End, replacement);

    /// <summary>Adds words at the end.</summary>
    public void Append(string words) => _tail.Append(words);

    /// <summary>The text with all changes.</summary>
    public string Apply()
    {
        var written = new StringBuilder(text.Length + _tail.Length);
        var from = 0;

        foreach (var (start, (end, replacement)) in _edits)
        {
            written.Append(text, from, start - from).Append(replacement);
            from = end;
        }

        return written.Append(text, from, text.Length - from).Append(_tail).ToString();
    }
}
