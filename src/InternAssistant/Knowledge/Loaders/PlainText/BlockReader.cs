using System.Text.RegularExpressions;

namespace InternAssistant.Knowledge.Loaders.PlainText;

/// <summary>Reads one block of lines (a paragraph, a list, labels, a table, a record) into statements.</summary>
internal sealed partial class BlockReader(string text, List<TextLine> lines, SectionBuilder builder, HeadingFinder finder)
{
    private const int LongItem = 350;
    private const int LongestRecord = 300;
    private const int LongestJoined = 100;

    /// <summary>True for a line such as <c>Location</c> whose value is the line below.</summary>
    public static bool IsLabelAboveValue(List<TextLine> lines, int i) =>
        i + 1 < lines.Count
        && lines[i].Kind is LineKind.Short or LineKind.Colon
        && KnownLabels.Contains(lines[i].Text)
        && lines[i + 1].Gap <= 1
        && lines[i + 1].Kind is LineKind.Short or LineKind.Fact or LineKind.Contact
        && lines[i + 1].Text.Length <= 60
        && !KnownLabels.Contains(lines[i + 1].Text)
        && !(i + 2 < lines.Count && lines[i + 2].Kind == LineKind.Text && lines[i + 2].Gap == 0);

    /// <summary>Reads the two lines as one statement; the index after them.</summary>
    public int ReadLabelAboveValue(int i)
    {
        var reading = $"{TextRepair.Repair(lines[i].Text).TrimEnd(':', ' ')}: {TextRepair.Repair(lines[i + 1].Text)}";
        builder.Add(StatementKind.LabelValue, Spanning(i, i + 1), builder.NextParagraph(), reading);

        return i + 2;
    }

    /// <summary>Reads the block that begins at a line; the index of the line after it.</summary>
    public int Read(int i) => lines[i].Kind switch
    {
        LineKind.Bullet => ReadBullets(i),
        LineKind.LabelValue => ReadLabels(i),
        LineKind.Row when i + 1 < lines.Count && IsRowOfSameTable(i, i + 1) => ReadTable(i),
        LineKind.Fact => ReadFact(i),
        LineKind.Contact => ReadRecord(i),
        LineKind.Short => ReadShort(i),
        _ => ReadText(i),
    };

    private int ReadText(int i)
    {
        var line = lines[i];
        var span = line.Span;

        if (QuestionMark.IsAnswer(span.In(text), out var mark))
        {
            span = span with { Start = Math.Min(span.End, span.Start + mark) };
        }

        var number = builder.NextParagraph();
        builder.AddSentences(span, number);

        if (LineShape.EndsWithColon(line.Text))
        {
            return ReadAnnounced(i + 1);
        }

        // Who said it stands with what was said.
        if (i + 1 < lines.Count && lines[i + 1].Gap <= 1 && IsQuotation(line.Text) && IsAttribution(lines[i + 1]))
        {
            builder.Add(StatementKind.Record, lines[i + 1].Span, number);
            return i + 2;
        }

        return i + 1;
    }

    // After a colon: bullets are read as they come; short lines without bullets are items too; one short line belongs to the announcement.
    private int ReadAnnounced(int i)
    {
        if (i >= lines.Count || lines[i].Kind is LineKind.Bullet or LineKind.Row)
        {
            return i;
        }

        var end = i;
        var gap = lines[i].Gap;

        while (end < lines.Count && lines[end].Gap <= gap && IsItem(lines[end]) && !(finder.IsHeading(end) && end > i && !IsItemRun(i, end)))
        {
            end++;
        }

        if (end - i >= 2)
        {
            var number = builder.NextList();

            for (; i < end; i++)
            {
                builder.Add(StatementKind.ListItem, lines[i].Span, number);
            }

            return end;
        }

        if (end - i == 1 && gap <= 1 && lines[i].Text.Length <= LongestJoined && !finder.IsHeading(i) && builder.TakeAnnouncement() is { } announcer)
        {
            var span = new TextSpan(announcer.Start, lines[i].Span.End);
            builder.Add(StatementKind.Record, span, builder.NextParagraph(), $"{TextRepair.Repair(announcer.In(text))} {TextRepair.Repair(lines[i].Text)}");
            return end;
        }

        return i;
    }

    private static bool IsItem(TextLine line) =>
        line.Kind is LineKind.Short or LineKind.Fact or LineKind.Contact or LineKind.LabelValue or LineKind.Row
        || (line.Kind == LineKind.Text && !LineShape.EndsSentence(line.Text))
        || (line.Kind == LineKind.Text && line.Text.Length < 120 && (char.IsLower(line.Text[0]) || line.Text.EndsWith(';')));

    // A short line in a run of items is the next heading when running text follows it as closely as the items follow each other.
    private bool IsItemRun(int first, int i) =>
        i + 1 < lines.Count && lines[i].Gap == lines[first].Gap && (lines[i + 1].Gap > lines[first].Gap || IsItem(lines[i + 1]));

    private int ReadBullets(int i)
    {
        var number = builder.NextList();
        var isNumbered = LineShape.IsNumbered(lines[i].Text);

        for (var first = true; i < lines.Count && lines[i].Kind == LineKind.Bullet && LineShape.IsNumbered(lines[i].Text) == isNumbered && (first || (lines[i].Gap <= 1 && !finder.IsHeading(i))); i++, first = false)
        {
            var item = ItemSpan(lines[i]);

            if (item.Length <= LongItem)
            {
                builder.Add(StatementKind.ListItem, item, number);
                continue;
            }

            foreach (var sentence in SentenceSplitter.Split(text, item))
            {
                builder.Add(StatementKind.ListItem, sentence, number);
            }
        }

        return i;
    }

    // The raw stretch behind the bullet, which may be damaged and longer than it looks.
    private TextSpan ItemSpan(TextLine line)
    {
        var content = line.Text[LineShape.BulletLength(line.Text)..];
        var head = content[..Math.Min(8, content.Length)];
        var window = line.Span.In(text)[..Math.Min(24, line.Span.Length)];

        for (var skip = 1; skip < window.Length; skip++)
        {
            if (!char.IsWhiteSpace(window[skip]) && TextRepair.Unscramble(window[skip..]).StartsWith(head[..Math.Min(head.Length, 4)], StringComparison.Ordinal))
            {
                return line.Span with { Start = line.Span.Start + skip };
            }
        }

        return line.Span;
    }

    private int ReadLabels(int i)
    {
        var number = builder.NextParagraph();
        LabelValueStatement.Add(text, builder, lines[i].Span, number);

        for (i++; i < lines.Count && lines[i].Kind == LineKind.LabelValue && lines[i].Gap <= 1 && !finder.IsHeading(i); i++)
        {
            LabelValueStatement.Add(text, builder, lines[i].Span, number);
        }

        return i;
    }

    private int ReadTable(int i)
    {
        var end = i + 1;

        while (end < lines.Count && IsRowOfSameTable(i, end))
        {
            end++;
        }

        var rows = lines[i..end].ConvertAll(l => l.Span);

        // Headers carry no figures; a table without headers is read row by row.
        if (lines[i].Text.Any(char.IsAsciiDigit))
        {
            var number = builder.NextList();
            rows.ForEach(r => builder.Add(StatementKind.TableRow, r, number, string.Join(" | ", TableReader.Cells(r.In(text)).Select(TextRepair.Repair).Where(c => c.Length > 0))));
        }
        else
        {
            TableReader.Read(text, rows, builder);
        }

        return end;
    }

    private bool IsRowOfSameTable(int first, int i) =>
        lines[i].Kind == LineKind.Row && lines[i].Gap <= 1 && TableReader.Cells(lines[i].Span.In(text)).Count == TableReader.Cells(lines[first].Span.In(text)).Count;

    private int ReadFact(int i)
    {
        builder.Add(StatementKind.LabelValue, lines[i].Span, builder.NextParagraph());

        return i + 1;
    }

    private int ReadShort(int i)
    {
        if (finder.EndOfRecordBlock(i) is var end && end > i)
        {
            return ReadRecordBlock(i, end);
        }

        if (i + 1 < lines.Count && (finder.NamesRecord(i) || lines[i + 1].Gap == 0))
        {
            return ReadRecord(i);
        }

        builder.Add(StatementKind.Record, lines[i].Span, builder.NextParagraph());

        return i + 1;
    }

    // The whole block is one record while it stays short; labels beyond that, and what is said about it below, stand in the same paragraph.
    private int ReadRecordBlock(int i, int end)
    {
        var last = i;

        while (last + 1 < end && (lines[last + 1].Kind != LineKind.LabelValue || lines[last + 1].Span.End - lines[i].Span.Start <= LongestRecord))
        {
            last++;
        }

        var number = builder.NextParagraph();
        builder.Add(StatementKind.Record, Spanning(i, last), number, Reading(i, last));

        for (i = last + 1; i < end; i++)
        {
            builder.Add(lines[i].Kind == LineKind.LabelValue ? StatementKind.LabelValue : StatementKind.Record, lines[i].Span, number);
        }

        for (; i < lines.Count && lines[i].Gap == 0 && lines[i].Kind == LineKind.Text; i++)
        {
            builder.AddSentences(lines[i].Span, number);
        }

        return i;
    }

    private string Reading(int first, int last) => string.Join(", ", lines[first..(last + 1)].Select(l => TextRepair.Repair(l.Text).TrimEnd(',')));

    // A name, an address, a telephone number: until a name comes again, or a second address, or a wider gap.
    private int ReadRecord(int i)
    {
        var end = i + 1;
        var gap = end < lines.Count ? Math.Min(1, lines[end].Gap) : 0;
        var hasContact = lines[i].Kind == LineKind.Contact;
        var hasAddress = LineShape.IsPostalAddress(lines[i].Text);

        for (; end < lines.Count && lines[end].Gap <= gap; end++)
        {
            var line = lines[end];
            var isAddress = LineShape.IsPostalAddress(line.Text);
            var belongs = line.Kind switch
            {
                LineKind.Contact => !(isAddress && hasAddress),
                LineKind.Fact => true,
                LineKind.LabelValue => hasContact && line.Gap == 0,
                LineKind.Short => !hasContact && !finder.IsHeading(end) && (line.Gap == 0 || !finder.NamesRecord(end)),
                _ => false,
            };

            if (!belongs)
            {
                break;
            }

            hasContact |= line.Kind == LineKind.Contact;
            hasAddress |= isAddress;
        }

        builder.Add(StatementKind.Record, Spanning(i, end - 1), builder.NextParagraph(), Reading(i, end - 1));

        return end;
    }

    private static bool IsQuotation(string line) => line.Length > 20 && line[0] is '“' or '"' or '«' or '‘' && line[^1] is '”' or '"' or '»' or '’';

    private static bool IsAttribution(TextLine line) =>
        line.Text.Length <= 160 && !LineShape.EndsSentence(line.Text) && !line.IsNoise && (AttributionPattern().IsMatch(line.Text) || (line.Kind == LineKind.Short && line.Text.Contains(", ", StringComparison.Ordinal)));

    private TextSpan Spanning(int first, int last) => new(lines[first].Span.Start, lines[last].Span.End);

    [GeneratedRegex(@"^(?:[–—―-]|by) ?\p{Lu}", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex AttributionPattern();
}
