namespace InternAssistant.Knowledge.Loaders.Markdown;

/// <summary>The lines of a block as they stand in the raw text.</summary>
internal static class RawLines
{
    /// <summary>The lines with something on them, without white space and without the marks of block quotes.</summary>
    public static List<TextSpan> Read(string text, TextSpan block)
    {
        var lines = new List<TextSpan>();

        for (var start = block.Start; start < block.End;)
        {
            var end = text.IndexOfAny(['\n', '\r'], start, block.End - start);
            end = end < 0 ? block.End : end;
            var line = TextRepair.Trim(text, new TextSpan(start, end));

            while (line.Length > 0 && text[line.Start] == '>')
            {
                line = TextRepair.Trim(text, line with { Start = line.Start + 1 });
            }

            if (line.Length > 0)
            {
                lines.Add(line);
            }

            start = end + 1;
        }

        return lines;
    }
}
