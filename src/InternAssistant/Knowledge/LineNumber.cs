namespace InternAssistant.Knowledge;

/// <summary>Places of a text as people count them.</summary>
public static class LineNumber
{
    /// <summary>The line on which an offset lies, from 1.</summary>
    public static int At(string text, int offset)
    {
        ArgumentNullException.ThrowIfNull(text);

        return text.AsSpan(0, Math.Clamp(offset, 0, text.Length)).Count('\n') + 1;
    }
}
