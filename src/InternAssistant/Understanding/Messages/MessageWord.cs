namespace InternAssistant.Understanding.Messages;

/// <summary>A word of a message, with what stands between it and the word before.</summary>
/// <param name="Lower">The word in lower case, with straight apostrophes.</param>
/// <param name="Gap">The characters since the word before.</param>
/// <param name="Start">Its first UTF-16 code unit.</param>
/// <param name="End">The code unit after its last.</param>
internal sealed record MessageWord(string Lower, string Gap, int Start, int End)
{
    // Longer messages are not looked at to their end: what is asked stands in the first lines.
    private const int MostWords = 400;

    public static IReadOnlyList<MessageWord> Read(string text)
    {
        var words = new List<MessageWord>();
        var last = 0;
        for (var index = 0; index < text.Length && words.Count < MostWords;)
        {
            if (!char.IsLetterOrDigit(text[index]))
            {
                index++;
                continue;
            }

            var end = index;
            while (end < text.Length && (char.IsLetterOrDigit(text[end]) || IsInside(text, end)))
            {
                end++;
            }

            words.Add(new MessageWord(text[index..end].ToLowerInvariant().Replace('’', '\''), text[last..index], index, end));
            (index, last) = (end, end);
        }

        return words;
    }

    // "what's", "co-design", "jobs@lab.example" and "3.5" are one word each.
    private static bool IsInside(string text, int index) =>
        text[index] is '\'' or '’' or '-' or '.' or '@' or '/' or '_' && index + 1 < text.Length && char.IsLetterOrDigit(text[index + 1]);
}
