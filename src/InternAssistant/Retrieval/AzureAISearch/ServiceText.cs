using System.Text;

namespace InternAssistant.Retrieval.AzureAISearch;

/// <summary>Text that can be sent: valid Unicode.</summary>
internal static class ServiceText
{
    /// <summary>The text with U+FFFD for every half of a surrogate pair that stands alone.</summary>
    public static string Clean(string text)
    {
        if (IsValid(text))
        {
            return text;
        }

        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            clean.Append(rune.ToString());
        }

        return clean.ToString();
    }

    /// <summary>True when no half of a surrogate pair stands alone.</summary>
    public static bool IsValid(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogate(text[i]) && (i + 1 >= text.Length || !char.IsSurrogatePair(text[i], text[i++ + 1])))
            {
                return false;
            }
        }

        return true;
    }
}
