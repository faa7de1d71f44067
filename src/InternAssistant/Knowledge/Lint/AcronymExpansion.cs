namespace InternAssistant.Knowledge.Lint;

/// <summary>Whether the words beside an acronym say what it means: <c>graphics processing unit (GPU)</c>, <c>GPU: graphics processing unit</c>.</summary>
internal static class AcronymExpansion
{
    private const int LongestName = 12;

    /// <summary>True when the words right before or right after the acronym at <paramref name="start"/> spell it out.</summary>
    public static bool IsBeside(string text, int start, int end)
    {
        var acronym = text[start..end];

        return IsBefore(text, start, acronym) || IsAfter(text, end, acronym);
    }

    private static bool IsBefore(string text, int start, string acronym)
    {
        // Only a bracket, a comma, "or" and the like divide a name from its short form.
        if (start == 0 || text[start - 1] is not ('(' or ' ' or '"' or '“' or '/'))
        {
            return false;
        }

        var words = Words(text[Math.Max(0, start - 160)..start]);
        var isBracketed = text[start - 1] == '(' || (start > 1 && text[start - 2] == '(') || (words.Count > 0 && words[^1] is "or" or "as" or "called");

        if (!isBracketed)
        {
            return false;
        }

        for (var count = 2; count <= Math.Min(words.Count, LongestName); count++)
        {
            if (Spells(words[^count..], acronym))
            {
                return true;
            }
        }

        return words.Count > 0 && acronym.Length <= 4 && Spells(words[^1..], acronym);
    }

    private static bool IsAfter(string text, int end, string acronym)
    {
        var after = text[end..Math.Min(text.Length, end + 160)];
        var plural = after.Length > 1 && after[0] == 's' && !char.IsLetter(after[1]) ? 1 : 0;
        var trimmed = after[plural..].TrimStart('\'', '’', ' ', ',', '"', '”');

        if (trimmed.StartsWith("stands for", StringComparison.Ordinal) || trimmed.StartsWith("short for", StringComparison.Ordinal) || trimmed.StartsWith("is short for", StringComparison.Ordinal)
            || trimmed.StartsWith("which stands for", StringComparison.Ordinal) || trimmed.StartsWith("means ", StringComparison.Ordinal))
        {
            return true;
        }

        if (trimmed.Length == 0 || trimmed[0] is not ('(' or ':' or '|' or '=' or '–' or '—' or '-'))
        {
            return false;
        }

        var words = Words(trimmed);

        return Enumerable.Range(1, Math.Min(words.Count, LongestName)).Any(count => Spells(words[..count], acronym));
    }

    // The letters come in order, the first begins the first word, and each word that counts begins with one.
    private static bool Spells(List<string> words, string acronym)
    {
        if (words.Count == 0 || char.ToUpperInvariant(words[0][0]) != acronym[0])
        {
            return false;
        }

        var (letter, initials) = (0, 0);

        foreach (var word in words)
        {
            for (var i = 0; i < word.Length && letter < acronym.Length; i++)
            {
                if (char.ToUpperInvariant(word[i]) == acronym[letter])
                {
                    initials += i == 0 ? 1 : 0;
                    letter++;
                }
            }
        }

        return letter == acronym.Length && initials * 2 >= Math.Min(acronym.Length, words.Count);
    }

    private static List<string> Words(string text)
    {
        var words = new List<string>();
        var start = -1;

        for (var i = 0; i <= text.Length; i++)
        {
            var isLetter = i < text.Length && char.IsLetterOrDigit(text[i]);

            if (isLetter && start < 0)
            {
                start = i;
            }
            else if (!isLetter && start >= 0)
            {
                words.Add(text[start..i]);
                start = -1;
            }
        }

        return words;
    }
}
