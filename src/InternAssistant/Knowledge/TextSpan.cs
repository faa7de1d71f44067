namespace InternAssistant.Knowledge;

/// <summary>A stretch of a document's extracted text, in UTF-16 code units; <paramref name="End"/> is exclusive.</summary>
public readonly record struct TextSpan(int Start, int End)
{
    /// <summary>How many UTF-16 code units the stretch has.</summary>
    public int Length => End - Start;

    /// <summary>The stretch's characters in <paramref name="text"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The stretch does not lie in the text.</exception>
    public string In(string text)
    {
        ArgumentNullException.ThrowIfNull(text);

        return text[Start..End];
    }
}
