namespace InternAssistant.Answering.Checking;

/// <summary>Where one clause ends and the next begins, as far as punctuation tells.</summary>
internal static class Clauses
{
    /// <summary>True when what stands between two words divides them.</summary>
    public static bool Divides(string text, int end, int start)
    {
        for (var at = end; at < start; at++)
        {
            if (text[at] is ';' or '!' or '?' or '(' or ')' or '—' or '|' or '\n' or '[' or ']'
                || (text[at] is ':' or ',' or '.' && at + 1 < text.Length && char.IsWhiteSpace(text[at + 1]))
                || (text[at] is '-' or '–' && at > 0 && char.IsWhiteSpace(text[at - 1]) && at + 1 < text.Length && char.IsWhiteSpace(text[at + 1])))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True when what stands between two words ends a sentence, a row or a line.</summary>
    public static bool Ends(string text, int end, int start)
    {
        for (var at = end; at < start; at++)
        {
            if (text[at] is ';' or '!' or '?' or '\n' || (text[at] is '.' && at + 1 < text.Length && char.IsWhiteSpace(text[at + 1])))
            {
                return true;
            }
        }

        return false;
    }
}
