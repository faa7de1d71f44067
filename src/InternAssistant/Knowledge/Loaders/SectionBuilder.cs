namespace InternAssistant.Knowledge.Loaders;

/// <summary>Collects sections and statements in the order of the text, and keeps the promises that both make about spans.</summary>
internal sealed class SectionBuilder(string text)
{
    private const int LongestSubject = 200;

    private readonly List<Section> _sections = [];
    private List<Statement> _statements = [];
    private IReadOnlyList<string> _path = [];
    private TextSpan? _heading;
    private bool _isQuestion;
    private FrontMatter? _frontMatter;
    private int _paragraph;
    private int _end;
    private TextSpan? _announcer;
    private int? _announcerParagraph;
    private readonly List<Remark> _remarks = [];

    /// <summary>How many statements the open section has.</summary>
    public int Count => _statements.Count;

    /// <summary>What was noticed so far, in the order of the lines.</summary>
    public IReadOnlyList<Remark> Remarks => [.. _remarks.OrderBy(remark => remark.Line)];

    /// <summary>Notes something about a place of the text, for lint.</summary>
    public void Remark(RemarkKind kind, int offset, string subject) => RemarkAtLine(kind, LineNumber.At(text, offset), subject);

    /// <summary>Notes something about a line of the file, for loaders whose extracted text is not the file.</summary>
    public void RemarkAtLine(RemarkKind kind, int line, string subject) => _remarks.Add(new Remark(kind, line, Shorten(subject)));

    /// <summary>Begins a section. A section without statements leaves no trace.</summary>
    public void Open(IReadOnlyList<string> path, TextSpan? heading, bool isQuestion = false, FrontMatter? frontMatter = null)
    {
        Close();
        (_path, _heading, _isQuestion, _frontMatter) = (path, heading, isQuestion, frontMatter);
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
        span = TextRepair.Trim(text, span);

        if (span.Length <= 0 || span.Start < _end)
        {
            return;
        }

        var read = reading ?? TextRepair.Repair(span.In(text));

        if (!read.Any(char.IsLetterOrDigit))
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
        var sentences = SentenceSplitter.Split(text, span);

        for (var i = 0; i < sentences.Count; i++)
        {
            var read = i == sentences.Count - 1 ? TextRepair.Repair(sentences[i].In(text)) : "";

            if (LineShape.EndsWithColon(read))
            {
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
        Close();

        return _sections;
    }

    private static string Shorten(string subject)
    {
        var read = TextRepair.Unscramble(subject);

        return read.Length <= LongestSubject ? read : read[..(char.IsHighSurrogate(read[LongestSubject - 1]) ? LongestSubject - 1 : LongestSubject)] + "…";
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

    private void Close()
    {
        LetGo();

        if (_statements.Count > 0)
        {
            _sections.Add(new Section(_path, _heading, Renumber(_statements), _isQuestion, _frontMatter));
        }

        _statements = [];
        _paragraph = 0;
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
