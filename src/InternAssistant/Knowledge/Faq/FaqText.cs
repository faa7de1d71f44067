using System.Text;
using InternAssistant.Knowledge.Loaders;

namespace InternAssistant.Knowledge.Faq;

/// <summary>Questions and answers in the one form in which they are compared and written.</summary>
internal static class FaqText
{
    /// <summary>A question on one line, white space folded.</summary>
    public static string Question(string raw) => ExtractedText.Fold(WellFormed(raw));

    /// <summary>An answer without white space around it, its lines ending with <c>\n</c>.</summary>
    public static string Answer(string raw) =>
        WellFormed(raw).Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Trim();

    /// <summary>What makes two questions the same: their words as people read them, case and white space folded.</summary>
    public static string Key(string question) => TextRepair.Repair(question).ToUpperInvariant();

    /// <summary>A question short enough for a message.</summary>
    public static string Named(string question) => question.Length <= 80 ? $"'{question}'" : $"'{WellFormed(question[..80])}…'";

    // Half a surrogate pair is no character and cannot be written to any file.
    private static string WellFormed(string text)
    {
        var i = 0;

        while (i < text.Length && !char.IsSurrogate(text[i]))
        {
            i++;
        }

        if (i == text.Length)
        {
            return text;
        }

        var formed = new StringBuilder(text.Length);

        foreach (var rune in text.EnumerateRunes())
        {
            formed.Append(rune.ToString());
        }

        return formed.ToString();
    }
}
