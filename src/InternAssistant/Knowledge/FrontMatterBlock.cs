namespace InternAssistant.Knowledge;

/// <summary>The YAML block at the top of a text: a line <c>---</c>, YAML, a line <c>---</c> or <c>...</c></summary>
/// <param name="Yaml">Where the YAML stands, without the lines around it.</param>
/// <param name="End">Where the text goes on after the block.</param>
internal sealed record FrontMatterBlock(TextSpan Yaml, int End)
{
    private const int MaxLength = 1 << 17;

    /// <summary>The block; null when the text does not begin with one.</summary>
    public static FrontMatterBlock? Find(string text)
    {
        var first = LineEnd(text, 0);

        if (!text.AsSpan(0, first).TrimEnd().SequenceEqual("---"))
        {
            return null;
        }

        var start = Math.Min(text.Length, first + 1);

        for (var line = start; line < text.Length && line < MaxLength;)
        {
            var end = LineEnd(text, line);
            var content = text.AsSpan(line, end - line).TrimEnd();

            if (content.SequenceEqual("---") || content.SequenceEqual("..."))
            {
                return new FrontMatterBlock(new TextSpan(start, line), Math.Min(text.Length, end + 1));
            }

            line = end + 1;
        }

        return null;
    }

    private static int LineEnd(string text, int start)
    {
        var end = text.IndexOf('\n', start);

        return end < 0 ? text.Length : end;
    }
}
