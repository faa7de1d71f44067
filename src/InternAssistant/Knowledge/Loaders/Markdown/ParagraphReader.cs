namespace InternAssistant.Knowledge.Loaders.Markdown;

/// <summary>Reads one paragraph: a table, a question and its answer, a heading in bold letters, labels with values, or sentences.</summary>
internal sealed class ParagraphReader(string text, SectionBuilder builder, IParagraphHeadings reader)
{
    private const int LongestBoldHeading = 120;

    /// <summary>Reads the paragraph. Only an outer one can begin a section.</summary>
    public void Read(TextSpan paragraph, bool isOuter)
    {
        var lines = RawLines.Read(text, paragraph);
        lines.RemoveAll(IsLinkDefinition);
        var divider = TableReader.FindDivider(text, lines);

        if (divider > 0)
        {
            ReadLines(lines[..(divider - 1)], isOuter, isBroken: false);
            TableReader.Read(text, lines[(divider - 1)..], builder);
            return;
        }

        ReadLines(lines, isOuter, isBroken: false);
    }

    // [label]: address
    private bool IsLinkDefinition(TextSpan line) =>
        text[line.Start] == '[' && text.AsSpan(line.Start, line.Length).IndexOf(']') is var close and > 1 && close + 1 < line.Length && text[line.Start + close + 1] == ':';

    /// <summary>Reads the lines of a paragraph.</summary>
    /// <param name="lines">Where the lines stand, without white space around them.</param>
    /// <param name="isOuter">True when the paragraph can begin a section.</param>
    /// <param name="isBroken">True when the writer put the line breaks there; else the text's marks tell.</param>
    public void ReadLines(List<TextSpan> lines, bool isOuter, bool isBroken)
    {
        var from = 0;

        for (var i = 0; isOuter && i < lines.Count; i++)
        {
            var raw = lines[i].In(text);

            if (QuestionMark.TryRead(raw, out var question))
            {
                ReadText(lines[from..i], isBroken);
                var end = i;

                while (end + 1 < lines.Count && !QuestionMark.IsAnswer(lines[end + 1].In(text), out _) && !QuestionMark.TryRead(lines[end + 1].In(text), out _)
                    && !LineShape.EndsSentence(TextRepair.Repair(lines[end].In(text))))
                {
                    end++;
                }

                reader.OpenQuestion(TextRepair.Trim(text, new TextSpan(lines[i].Start + question, lines[end].End)));
                i = end;
                from = i + 1;
            }
            else if (QuestionMark.IsAnswer(raw, out var answer) && answer < lines[i].Length)
            {
                ReadText(lines[from..i], isBroken);
                lines[i] = TextRepair.Trim(text, lines[i] with { Start = lines[i].Start + answer });
                from = i;
            }
            else if (i == 0 && IsBold(raw))
            {
                reader.OpenBoldSection(TextRepair.Trim(text, lines[0]));
                from = 1;
            }
        }

        ReadText(lines[from..], isBroken);
    }

    private void ReadText(List<TextSpan> lines, bool isBroken)
    {
        if (lines.Count == 0)
        {
            return;
        }

        var read = lines.ConvertAll(l => TextRepair.Repair(l.In(text)));

        if (JoinAnnouncement(lines, read))
        {
            return;
        }

        // A label's value may run over several sentences; one that fills the paragraph is running text.
        if (read.TrueForAll(l => LineShape.IsLabelAndValue(l, out _, out _) && (lines.Count > 1 || !LineShape.EndsSentence(l))))
        {
            var number = builder.NextParagraph();

            for (var i = 0; i < lines.Count; i++)
            {
                LabelValueStatement.Add(text, builder, lines[i], number);
            }

            return;
        }

        if ((isBroken ? lines.Count > 1 : IsBrokenByHand(lines)) && read.TrueForAll(l => l.Length <= 80 && !LineShape.EndsSentence(l)))
        {
            builder.Add(StatementKind.Record, new TextSpan(lines[0].Start, lines[^1].End), builder.NextParagraph(), string.Join(", ", read.Select(l => l.TrimEnd(',', '\\'))));
            return;
        }

        var paragraph = builder.NextParagraph();

        if (!isBroken)
        {
            builder.AddSentences(new TextSpan(lines[0].Start, lines[^1].End), paragraph);
            return;
        }

        foreach (var line in lines)
        {
            // What the line before held back is no announcement of this one.
            _ = builder.NextParagraph();
            builder.AddSentences(line, paragraph);
        }
    }

    // "Write to:" and an address in the next paragraph are one statement.
    private bool JoinAnnouncement(List<TextSpan> lines, List<string> read)
    {
        if (lines.Count > 3 || !read.TrueForAll(l => l.Length <= 100 && !LineShape.EndsSentence(l) && !LineShape.EndsWithColon(l)) || builder.TakeAnnouncement() is not { } announcer)
        {
            return false;
        }

        var span = new TextSpan(announcer.Start, lines[^1].End);
        builder.Add(StatementKind.Record, span, builder.NextParagraph(), $"{TextRepair.Repair(announcer.In(text))} {string.Join(", ", read)}");

        return true;
    }

    // Two spaces or a backslash at the end of each line but the last: the writer wants the lines as they are.
    private bool IsBrokenByHand(List<TextSpan> lines)
    {
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            var end = lines[i].End;
            var isBroken = text[end - 1] == '\\' || (end + 1 < text.Length && text[end] == ' ' && text[end + 1] == ' ');

            if (!isBroken)
            {
                return false;
            }
        }

        return lines.Count > 1;
    }

    private static bool IsBold(string line)
    {
        var mark = line.StartsWith("**", StringComparison.Ordinal) ? "**" : line.StartsWith("__", StringComparison.Ordinal) ? "__" : null;

        if (mark is null || line.Length is < 5 or > LongestBoldHeading)
        {
            return false;
        }

        var inner = line.TrimEnd(':');

        return inner.EndsWith(mark, StringComparison.Ordinal)
            && inner.IndexOf(mark, 2, StringComparison.Ordinal) == inner.Length - 2
            && !TextRepair.Repair(line).EndsWith('.');
    }
}
