using InternAssistant.Knowledge.Screening;

namespace InternAssistant.Knowledge.Loaders;

/// <summary>
/// Collects sections and statements in the order of the text, and keeps the promises that both make about spans.
/// What nobody can read, and orders to an assistant, become remarks instead of statements and headings.
/// </summary>
internal sealed class SectionBuilder
{
    private readonly string _text;
    private readonly TextScreen _screen;
    private readonly RemarkList _remarks;
    private readonly ScreenedHeadings _headings;
    private readonly List<Section> _sections = [];
    private List<Statement> _statements = [];
    private IReadOnlyList<string> _path = [];
    private TextSpan? _heading;
    private bool _isQuestion;
    private FrontMatter? _frontMatter;
    private int? _line;
    private int _paragraph;
    private int _end;
    private TextSpan? _announcer;
    private int? _announcerParagraph;
    private bool _isScreened;

    /// <summary>Begins a document over its text.</summary>
    public SectionBuilder(string text)
    {
        (_text, _screen, _remarks) = (text, TextScreen.Of(text), new RemarkList(text));
        _headings = new ScreenedHeadings(text, _screen, _remarks);

        foreach (var screened in _screen.Spans)
        {
            _remarks.Add(screened.Kind, screened.Span.Start, screened.Subject);
        }
    }

    /// <summary>How many statements the open section has.</summary>
    public int Count => _statements.Count;

    /// <summary>True when nothing has been said yet, in no section.</summary>
    public bool IsEmpty => _sections.Count == 0 && _statements.Count == 0;

    /// <summary>What was noticed so far, in the order of the lines.</summary>
    public IReadOnlyList<Remark> Remarks => _remarks.InOrder();

    /// <summary>Notes something about a place of the text, for lint.</summary>
    public void Remark(RemarkKind kind, int offset, string subject) => _remarks.Add(kind, offset, subject);

    /// <summary>Notes something about a line of the file, for loaders whose extracted text is not the file.</summary>
    public void RemarkAtLine(RemarkKind kind, int line, string subject) => _remarks.AddAtLine(kind, line, subject);

    /// <summary>Begins a section. A section without statements leaves a remark, unless the next one lies below it.</summary>
    /// <param name="path">The headings from the outermost to the section's own.</param>
    /// <param name="heading">Where its own heading stands in the text.</param>
    /// <param name="isQuestion">True when the heading is a question.</param>
    /// <param name="frontMatter">What staff say about the section alone.</param>
    /// <param name="line">The line of the heading in the file, where the text is not the file.</param>
    public void Open(IReadOnlyList<string> path, TextSpan? heading, bool isQuestion = false, FrontMatter? frontMatter = null, int? line = null)
    {
        Close(path);
        (_path, _heading) = _headings.Read(path, heading);
        (_isQuestion, _frontMatter, _line) = (isQuestion, frontMatter, line);
    }

    /// <summary>The number of a new paragraph in the open section. What was held back is let go: no list followed.</summary>
    public int NextParagraph()
    {
        LetGo();

        return _paragraph++;
    }

    /// <summary>The number of a new list. An announcement that was held back belongs to it.</summary>
    public int NextList()
    {
        var number = _paragraph++;

        if (_announcer is { } span)
        {
            (_announcer, _announcerParagraph) = (null, null);
            Add(StatementKind.Sentence, span, number, announces: true);
        }

        return number;
    }

    /// <summary>The line with a colon that is held back, taken out; null when there is none.</summary>
    public TextSpan? TakeAnnouncement()
    {
        if (_announcerParagraph is not null)
        {
            return null;
        }

        var announcer = _announcer;
        _announcer = null;

        return announcer;
    }

    /// <summary>Adds a statement; nothing when no letter or digit would be left to read.</summary>
    public void Add(StatementKind kind, TextSpan span, int paragraph, string? reading = null, bool announces = false, int? row = null)
    {
        LetGo();
        span = TextRepair.Trim(_text, span);

        if (span.Length <= 0 || span.Start < _end)
        {
            return;
        }

        var read = reading ?? TextRepair.Repair(span.In(_text));

        if (IsScreened(span, read) || !read.Any(char.IsLetterOrDigit))
        {
            return;
        }

        _statements.Add(new Statement(kind, span, read, paragraph, announces, row));
        _end = span.End;
    }

    /// <summary>
    /// Adds the sentences of a stretch as one paragraph. A last sentence that may announce a list is held back until the next block is known:
    /// with a colon at its end it says nothing without the list and is dropped, otherwise it stays a sentence.
    /// </summary>
    public void AddSentences(TextSpan span, int paragraph, StatementKind kind = StatementKind.Sentence)
    {
        var sentences = SentenceSplitter.Split(_text, span);

        for (var i = 0; i < sentences.Count; i++)
        {
            var read = i == sentences.Count - 1 ? TextRepair.Repair(sentences[i].In(_text)) : "";

            if (LineShape.EndsWithColon(read))
            {
                if (IsScreened(sentences[i], read))
                {
                    continue;
                }

                (_announcer, _announcerParagraph) = (sentences[i], null);
            }
            else if (read.Length > 0 && (!LineShape.EndsSentence(read) || read.Contains("following", StringComparison.OrdinalIgnoreCase)))
            {
                (_announcer, _announcerParagraph) = (sentences[i], paragraph);
            }
            else
            {
                Add(kind, sentences[i], paragraph);
            }
        }
    }

    /// <summary>The sections.</summary>
    public IReadOnlyList<Section> Build()
    {
        Close([]);

        return _sections;
    }

    // Hidden stretches have their remarks already, from the look over the whole text.
    private bool IsScreened(TextSpan span, string read)
    {
        var isHidden = _screen.Touches(span);

        if (!isHidden && InstructionDetector.IsInstruction(span.In(_text), read))
        {
            _remarks.Add(RemarkKind.Instruction, span.Start, read);
            isHidden = true;
        }

        _isScreened |= isHidden;

        return isHidden;
    }

    private void LetGo()
    {
        var (span, paragraph) = (_announcer, _announcerParagraph);
        (_announcer, _announcerParagraph) = (null, null);

        if (span is { } sentence && paragraph is { } number)
        {
            Add(StatementKind.Sentence, sentence, number);
        }
    }

    private void Close(IReadOnlyList<string> next)
    {
        LetGo();

        if (_statements.Count > 0)
        {
            _sections.Add(new Section(_path, _heading, Renumber(_statements), _isQuestion, _frontMatter));
        }
        else if (_heading is { } heading && !_isScreened && !(next.Count > _path.Count && next.Take(_path.Count).SequenceEqual(_path)))
        {
            _remarks.AddAtLine(
                _isQuestion ? RemarkKind.UnansweredQuestion : RemarkKind.EmptyHeading,
                _line ?? LineNumber.At(_text, heading.Start),
                _path.Count > 0 ? _path[^1] : heading.In(_text));
        }

        _statements = [];
        _paragraph = 0;
        _isScreened = false;
    }

    // Paragraphs that left no statement leave no gap in the numbers.
    private static List<Statement> Renumber(List<Statement> statements)
    {
        var number = -1;
        var last = -1;

        for (var i = 0; i < statements.Count; i++)
        {
            number += i == 0 || statements[i].Paragraph != last ? 1 : 0;
            last = statements[i].Paragraph;
            statements[i] = statements[i] with { Paragraph = number };
        }

        return statements;
    }
}
