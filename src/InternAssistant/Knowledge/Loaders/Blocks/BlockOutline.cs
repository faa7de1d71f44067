using InternAssistant.Knowledge.Loaders.Markdown;

namespace InternAssistant.Knowledge.Loaders.Blocks;

/// <summary>Builds the sections and statements of a document from its blocks.</summary>
internal sealed class BlockOutline : IParagraphHeadings
{
    private readonly string _text;
    private readonly BlockList _list;
    private readonly IReadOnlyList<IReadOnlyList<TextSpan>> _places;
    private readonly SectionBuilder _builder;
    private readonly HeadingStack _headings = new();
    private (string Text, int Line)? _question;
    private int _level;
    private int _listNumber;

    private BlockOutline(BlockList list, BlockText text, SectionBuilder builder) =>
        (_list, _text, _places, _builder) = (list, text.Text, text.Places, builder);

    /// <summary>Reads the blocks as they stand in the text.</summary>
    public static void Read(BlockList list, BlockText text, SectionBuilder builder) => new BlockOutline(list, text, builder).Read();

    /// <inheritdoc/>
    public void OpenBoldSection(TextSpan heading) => OpenSection(heading, _headings.LevelOfBold(), LineNumber.At(_text, heading.Start));

    /// <inheritdoc/>
    public void OpenQuestion(TextSpan question) => OpenSection(question, HeadingStack.QuestionLevel, LineNumber.At(_text, question.Start), isQuestion: true);

    private void Read()
    {
        _builder.Open([], null);

        for (var i = 0; i < _list.Blocks.Count; i++)
        {
            ReadBlock(i);
        }

        CloseQuestion(0);
        AddRemarks();
    }

    private void ReadBlock(int i)
    {
        var places = _places[i];

        switch (_list.Blocks[i])
        {
            case Block.Heading heading:
                var level = heading.Level == Block.BoldLevel ? _headings.LevelOfBold() : heading.Level;
                OpenSection(places[0], level, LineOf(heading, places[0]));
                break;
            case Block.EndOfSection end:
                CloseQuestion(end.Level == Block.BoldLevel ? 0 : end.Level);
                _headings.Close(end.Level == Block.BoldLevel ? _headings.LevelOfBold() : end.Level);
                _builder.Open(_headings.Path, null);
                break;
            case Block.Paragraph:
                new ParagraphReader(_text, _builder, this).ReadLines([.. places], isOuter: true, isBroken: true);
                break;
            case Block.Item item:
                ReadItem(item, places[0], isFirst: !(i > 0 && _list.Blocks[i - 1] is Block.Item last && last.List == item.List));
                break;
            case Block.Table table:
                ReadTable(table, places);
                break;
        }
    }

    private void OpenSection(TextSpan heading, int level, int line, bool isQuestion = false)
    {
        var read = TextRepair.Repair(heading.In(_text));

        if (read.Length == 0)
        {
            return;
        }

        CloseQuestion(level);
        isQuestion |= read.EndsWith('?');
        _headings.Push(level, read);
        _builder.Open(_headings.Path, heading, isQuestion);
        _question = isQuestion ? (read, line) : null;
        _level = level;
    }

    // A question with neither words nor headings below it has no answer.
    private void CloseQuestion(int nextLevel)
    {
        _builder.NextParagraph();

        if (_question is { } question && _builder.Count == 0 && nextLevel <= _level)
        {
            _builder.RemarkAtLine(RemarkKind.UnansweredQuestion, question.Line, question.Text);
        }

        _question = null;
    }

    private void ReadItem(Block.Item item, TextSpan place, bool isFirst)
    {
        _listNumber = isFirst ? _builder.NextList() : _listNumber;

        if (place.Length <= MarkdownReader.LongItem)
        {
            _builder.Add(StatementKind.ListItem, place, _listNumber, announces: item.Announces);
            return;
        }

        foreach (var sentence in SentenceSplitter.Split(_text, place))
        {
            _builder.Add(StatementKind.ListItem, sentence, _listNumber);
        }
    }

    private void ReadTable(Block.Table table, IReadOnlyList<TextSpan> places)
    {
        var skipped = table.HasHeaders ? 1 : 0;
        var headers = new ColumnHeaders(table);
        var rows = table.Rows.Skip(skipped).Select((row, i) => new TableRow(places[i + skipped], headers.Readings(row))).ToList();

        TableReader.Add(
            _builder,
            table.HasHeaders ? places[0] : null,
            table.HasHeaders ? [.. table.Rows[0].Select(cell => TextRepair.Repair(cell.Text))] : [],
            rows,
            (cell, row) => headers.Of(table.Rows[row + skipped], cell));
    }

    private void AddRemarks()
    {
        foreach (var note in _list.Notes)
        {
            _builder.RemarkAtLine(note.Kind, note.Line > 0 ? note.Line : LineOfBlock(note.Block), note.Subject);
        }
    }

    private int LineOf(Block block, TextSpan place) => block.Line > 0 ? block.Line : LineNumber.At(_text, place.Start);

    // The first block from here on that left words; else the last line.
    private int LineOfBlock(int block)
    {
        while (block < _places.Count && _places[block].Count == 0)
        {
            block++;
        }

        return LineNumber.At(_text, block < _places.Count ? _places[block][0].Start : Math.Max(0, _text.Length - 1));
    }
}
