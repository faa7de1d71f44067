namespace InternAssistant.Knowledge.Loaders.PlainText;

/// <summary>Builds sections and statements from classified lines.</summary>
internal sealed class OutlineReader
{
    private const int BodyLine = 100;

    private readonly string _text;
    private readonly List<TextLine> _lines;
    private readonly PageHeader _header;
    private readonly SectionBuilder _builder;
    private readonly HeadingFinder _finder;
    private readonly PlainHeadings _headings = new();
    private readonly BlockReader _blocks;
    private readonly int _wideGap;
    private readonly bool _hasSmallHeadings;
    private bool _isAfterCall;
    private bool _isAfterHeading;
    private string? _parent;

    public OutlineReader(string text, List<TextLine> lines, PageHeader header, SectionBuilder builder)
    {
        (_text, _lines, _header, _builder) = (text, lines, header, builder);
        _finder = new HeadingFinder(lines);
        _blocks = new BlockReader(text, lines, builder, _finder);
        _wideGap = WideGap();
        _hasSmallHeadings = Enumerable.Range(0, lines.Count).Any(i => lines[i].Kind == LineKind.Short && i != header.TitleLine && !LineShape.IsAllCapitals(lines[i].Text) && _finder.IsHeading(i));
    }

    /// <summary>Reads all lines.</summary>
    public void Read()
    {
        OpenTitle();

        for (var i = 0; i < _lines.Count;)
        {
            i = ReadAt(i);
        }
    }

    private int ReadAt(int i)
    {
        var line = _lines[i];

        if (line.IsNoise || IsTitle(i))
        {
            _isAfterCall |= line.Kind == LineKind.CallToAction;
            return i + 1;
        }

        if (QuestionMark.TryRead(line.Text, out _))
        {
            return OpenMarkedQuestion(i);
        }

        if (i < _header.BodyLine && (_header.Title is not null || line.Kind is not LineKind.Short) && !(_finder.IsHeading(i) && !PageHeader.IsInRun(_lines, i)))
        {
            return ReadHeaderLine(i);
        }

        if (BlockReader.IsLabelAboveValue(_lines, i))
        {
            BeginBlock(line);
            return _blocks.ReadLabelAboveValue(i);
        }

        if (_finder.IsHeading(i))
        {
            OpenHeading(i);
            return i + 1;
        }

        // A record that has lost its name stays with the records before it.
        if (!(line.Kind == LineKind.Contact && i > 0 && _lines[i - 1].Kind == LineKind.Contact && line.Gap <= _wideGap))
        {
            BeginBlock(line);
        }

        return _blocks.Read(i);
    }

    private bool IsTitle(int i) =>
        i == _header.TitleLine || (i < _header.BodyLine && _lines[i].Kind == LineKind.Short && IsInTitleBlock(i)) || (_header.Title is not null && i < _header.BodyLine && TextRepair.Repair(_lines[i].Text) == _header.Title);

    // The organisation above a title, or a line below it, without an empty line between them.
    private bool IsInTitleBlock(int i)
    {
        if (_header.TitleLine < 0 || Math.Abs(i - _header.TitleLine) > 3)
        {
            return false;
        }

        for (var j = Math.Min(i, _header.TitleLine) + 1; j <= Math.Max(i, _header.TitleLine); j++)
        {
            if (_lines[j].Gap > 0)
            {
                return false;
            }
        }

        return i < _header.TitleLine || _header.TitleLine + 1 < _header.BodyLine;
    }

    private void OpenTitle()
    {
        if (_header.Title is { } title)
        {
            _headings.Open(PlainHeadings.Title, title);
            _builder.Open(_headings.Path, _lines[_header.TitleLine].Span);
        }
        else
        {
            _builder.Open([], null);
        }
    }

    // Facts at the top of a page read with the label that their place gives them; tags are left out.
    private int ReadHeaderLine(int i)
    {
        var line = _lines[i];

        if (BlockReader.IsLabelAboveValue(_lines, i))
        {
            return _blocks.ReadLabelAboveValue(i);
        }

        var read = TextRepair.Repair(line.Text);

        if (line.Kind == LineKind.Fact)
        {
            _builder.Add(StatementKind.LabelValue, line.Span, _builder.NextParagraph(), FactLabel(read) + read);
        }
        else if (line.Kind == LineKind.LabelValue)
        {
            _builder.Add(StatementKind.LabelValue, line.Span, _builder.NextParagraph());
        }

        return i + 1;
    }

    private static string FactLabel(string fact) =>
        LineClassifier.TryReadDate(fact, out _) ? (char.IsLetter(fact[0]) && fact.StartsWith("Posted", StringComparison.OrdinalIgnoreCase) || fact.StartsWith("Published", StringComparison.OrdinalIgnoreCase) ? "" : "Posted: ")
        : LineShape.IsPlace(fact) ? "Location: "
        : LineShape.IsMoney(fact) ? "Pay: "
        : "";

    // A call to action or a wide gap after a section's body: the next heading was lost, and the last one does not reach further.
    private void BeginBlock(TextLine line)
    {
        var isLost = !_isAfterHeading && (_isAfterCall || (line.Gap >= _wideGap && _builder.Count > 0));

        if (isLost && (_headings.HasHeading || _builder.Count > 0))
        {
            _headings.Close(PlainHeadings.Parent);
            _builder.Open(_headings.TitleOnly, null);

            if (line.Gap > _wideGap)
            {
                _parent = null;
            }
        }

        _isAfterCall = false;
        _isAfterHeading = false;
    }

    private void OpenHeading(int i)
    {
        var line = _lines[i];
        var read = TextRepair.Repair(line.Text).TrimEnd(':', ' ');
        var level = LevelOf(i);

        if (level == PlainHeadings.Parent)
        {
            _parent = read;
        }
        else if (level == PlainHeadings.Plain)
        {
            // A heading that stands further off than its neighbours is no one's child.
            if (line.Gap >= _wideGap && !(_isAfterHeading && _headings.Has(PlainHeadings.Parent)))
            {
                _parent = null;
            }

            _headings.Close(PlainHeadings.Parent);

            if (_parent is not null)
            {
                _headings.Open(PlainHeadings.Parent, _parent);
            }
        }

        _headings.Open(level, read);
        _builder.Open(_headings.Path, line.Span, line.Kind == LineKind.Question || (read.EndsWith('?') && LineShape.CountWords(read) >= 3));
        _isAfterCall = false;
        _isAfterHeading = true;
    }

    private int LevelOf(int i)
    {
        var line = _lines[i];

        if (line.Underlined > 0)
        {
            return line.Underlined == 1 ? PlainHeadings.Parent : PlainHeadings.Plain;
        }

        if (line.Kind == LineKind.Question)
        {
            return PlainHeadings.Question;
        }

        if (_finder.IsNumberedHeading(i))
        {
            return Math.Min(PlainHeadings.Minor, PlainHeadings.Parent + LineShape.NumberedHeadingDepth(line.Text) - 1);
        }

        if (line.Kind == LineKind.Colon)
        {
            return PlainHeadings.Minor;
        }

        if (LineShape.IsAllCapitals(line.Text) && _hasSmallHeadings)
        {
            return PlainHeadings.Parent;
        }

        if (_isAfterHeading && _headings.Has(PlainHeadings.Plain) && _parent is not null && _headings.Has(PlainHeadings.Parent) && line.Gap < _wideGap)
        {
            return PlainHeadings.Minor;
        }

        // A heading right above another heading is its parent.
        var next = _lines[i + 1];

        return next.Kind == LineKind.Short && _finder.IsHeading(i + 1) && next.Underlined == 0 ? PlainHeadings.Parent : PlainHeadings.Plain;
    }

    private int OpenMarkedQuestion(int i)
    {
        var line = _lines[i];
        QuestionMark.TryRead(line.Span.In(_text), out var mark);
        var question = TextRepair.Trim(_text, line.Span with { Start = line.Span.Start + mark });
        _headings.Open(PlainHeadings.Question, TextRepair.Repair(question.In(_text)));
        _builder.Open(_headings.Path, question, isQuestion: true);
        (_isAfterCall, _isAfterHeading) = (false, true);

        if (i + 1 < _lines.Count && QuestionMark.IsAnswer(_lines[i + 1].Text, out _))
        {
            var answer = _lines[i + 1];
            QuestionMark.IsAnswer(answer.Span.In(_text), out mark);
            _builder.AddSentences(answer.Span with { Start = answer.Span.Start + mark }, _builder.NextParagraph());
            _isAfterHeading = false;
            return i + 2;
        }

        return i + 1;
    }

    // What counts as a wide gap, judged by what usually follows a paragraph here.
    private int WideGap()
    {
        var gaps = new List<int>();

        for (var i = 1; i < _lines.Count; i++)
        {
            if (_lines[i].Gap > 0 && _lines[i - 1].Text.Length >= BodyLine)
            {
                gaps.Add(_lines[i].Gap);
            }
        }

        gaps.Sort();

        return gaps.Count == 0 ? 2 : Math.Max(2, gaps[gaps.Count / 2] + 1);
    }
}
