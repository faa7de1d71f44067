namespace InternAssistant.Knowledge.Loaders;

/// <summary>Collects sections and statements in the order of the text, and keeps the promises that both make about spans.</summary>
internal sealed class SectionBuilder(string text)
{
    private readonly List<Section> _sections = [];
    private List<Statement> _statements = [];
    private IReadOnlyList<string> _path = [];
    private TextSpan? _heading;
    private bool _isQuestion;
    private int _paragraph;
    private int _end;
    private TextSpan? _announcer;

    /// <summary>How many statements the open section has.</summary>
    public int Count => _statements.Count;

    /// <summary>Begins a section. A section without statements leaves no trace.</summary>
    public void Open(IReadOnlyList<string> path, TextSpan? heading, bool isQuestion = false)
    {
        Close();
        (_path, _heading, _isQuestion) = (path, heading, isQuestion);
    }

    /// <summary>The number of a new paragraph in the open section. An announcement that was held back is dropped: no list followed.</summary>
    public int NextParagraph()
    {
        _announcer = null;

        return _paragraph++;
    }

    /// <summary>The number of a new list. An announcement that was held back belongs to it.</summary>
    public int NextList()
    {
        var number = _paragraph++;

        if (_announcer is { } span)
        {
            _announcer = null;
            Add(StatementKind.Sentence, span, number, announces: true);
        }

        return number;
    }

    /// <summary>Holds back a sentence or line that ends with a colon until it is known whether a list follows.</summary>
    public void Announce(TextSpan span) => _announcer = TextRepair.Trim(text, span);

    /// <summary>The announcement that is held back, taken out; null when there is none.</summary>
    public TextSpan? TakeAnnouncement()
    {
        var announcer = _announcer;
        _announcer = null;

        return announcer;
    }

    /// <summary>Adds a statement; nothing when no letter or digit would be left to read.</summary>
    public void Add(StatementKind kind, TextSpan span, int paragraph, string? reading = null, bool announces = false)
    {
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

        _statements.Add(new Statement(kind, span, read, paragraph, announces));
        _end = span.End;
    }

    /// <summary>Adds the sentences of a stretch as one paragraph. A last sentence that ends with a colon is held back.</summary>
    public void AddSentences(TextSpan span, int paragraph, StatementKind kind = StatementKind.Sentence)
    {
        var sentences = SentenceSplitter.Split(text, span);

        for (var i = 0; i < sentences.Count; i++)
        {
            if (i == sentences.Count - 1 && LineShape.EndsWithColon(TextRepair.Repair(sentences[i].In(text))))
            {
                Announce(sentences[i]);
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

    private void Close()
    {
        if (_statements.Count > 0)
        {
            _sections.Add(new Section(_path, _heading, _statements, _isQuestion));
        }

        _statements = [];
        _announcer = null;
        _paragraph = 0;
    }
}
