namespace InternAssistant.Knowledge.Loaders.PlainText;

/// <summary>Joins the lines of a paragraph that was broken at the edge of a page, and only those.</summary>
internal static class LineJoiner
{
    private const int LeastWrapped = 45;
    private const int MostWrapped = 110;
    private const int CertainlyUnwrapped = 140;

    /// <summary>The lines, with broken paragraphs put together.</summary>
    /// <param name="text">The text.</param>
    /// <param name="lines">Its lines.</param>
    /// <param name="widthOf">At which width a line was broken, 0 for one that was not; judged by all lines when null.</param>
    public static List<TextLine> Join(string text, List<TextLine> lines, Func<TextLine, int>? widthOf = null)
    {
        var width = widthOf is null ? WrapWidth(lines) : 0;
        var joined = new List<TextLine>(lines.Count);

        for (var i = 0; i < lines.Count; i++)
        {
            var last = i;

            while (last + 1 < lines.Count && Continues(lines[i], lines[last], lines[last + 1], widthOf?.Invoke(lines[last]) ?? width))
            {
                last++;
            }

            joined.Add(last == i ? lines[i] : Merge(text, lines[i], lines[last]));
            i = last;
        }

        return joined;
    }

    // The width at which a text is wrapped; 0 when each paragraph is one line.
    private static int WrapWidth(List<TextLine> lines)
    {
        var wrapped = 0;
        var unwrapped = 0;
        var longest = 0;

        for (var i = 0; i + 1 < lines.Count; i++)
        {
            var length = lines[i].Text.Length;
            unwrapped += length > CertainlyUnwrapped ? 1 : 0;

            if (length is >= LeastWrapped and <= MostWrapped && lines[i + 1].Gap == 0 && lines[i + 1].Kind is LineKind.Text or LineKind.Short && !LineShape.EndsSentence(lines[i].Text)
                && lines[i].Kind is LineKind.Text or LineKind.Short or LineKind.Bullet or LineKind.LabelValue)
            {
                wrapped++;
                longest = Math.Max(longest, length);
            }
        }

        return wrapped >= 3 && unwrapped * 4 < wrapped ? longest : 0;
    }

    private static bool Continues(TextLine first, TextLine last, TextLine next, int width)
    {
        if (next.Gap > 0 || next.IsNoise || next.Kind is LineKind.Bullet or LineKind.Row || last.Underlined > 0 || next.Underlined > 0
            || first.Kind is not (LineKind.Text or LineKind.Bullet or LineKind.LabelValue or LineKind.Short or LineKind.Question) || QuestionMark.TryRead(next.Text, out _) || QuestionMark.IsAnswer(next.Text, out _))
        {
            return false;
        }

        if (width > 0 && last.Text.Length >= width * 3 / 5)
        {
            // A line that ends early ends its paragraph; one that ends a sentence near the edge may go on.
            return !LineShape.EndsWithColon(last.Text) && !(next.Kind is LineKind.LabelValue or LineKind.Question && LineShape.EndsSentence(last.Text));
        }

        return next.Kind is LineKind.Text && char.IsLower(next.Text[0]) && !LineShape.EndsSentence(last.Text) && !LineShape.EndsWithColon(last.Text) && last.Text.Length >= 20;
    }

    private static TextLine Merge(string text, TextLine first, TextLine last)
    {
        var span = new TextSpan(first.Span.Start, last.Span.End);
        var read = TextRepair.Unscramble(span.In(text));
        var kind = first.Kind is LineKind.Bullet or LineKind.LabelValue ? first.Kind : LineShape.EndsWithColon(read) ? LineKind.Colon : LineKind.Text;

        return new TextLine { Span = span, Text = read, Gap = first.Gap, Kind = kind };
    }
}
