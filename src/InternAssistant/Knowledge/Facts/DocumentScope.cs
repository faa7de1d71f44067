namespace InternAssistant.Knowledge.Facts;

/// <summary>What a document's title and other names say about the subject of its statements.</summary>
internal sealed class DocumentScope
{
    private readonly KnowledgeDocument _document;
    private readonly int[] _lineStarts;
    private readonly string? _pageHeading;
    private Section? _section;

    /// <summary>Reads a document's title.</summary>
    public DocumentScope(KnowledgeDocument document)
    {
        _document = document;
        _lineStarts = LineStarts(document.Text);
        _pageHeading = PageHeading(document);
        TitleTokens = new StatementTokens(document.Title);
        var heading = new StatementTokens(_pageHeading ?? "");
        TitleWords = [.. WordsOf(TitleTokens), .. WordsOf(heading)];
        Years = [.. YearsOf(TitleTokens), .. YearsOf(heading)];
        HeadingTokens = TitleTokens;
    }

    /// <summary>The tokens of the title.</summary>
    public StatementTokens TitleTokens { get; }

    /// <summary>The words of the title in lower case.</summary>
    public HashSet<string> TitleWords { get; }

    /// <summary>The years in the title: its edition.</summary>
    public HashSet<int> Years { get; }

    /// <summary>The tokens of the heading above the present section; the title's where there is none.</summary>
    public StatementTokens HeadingTokens { get; private set; }

    /// <summary>The words of the headings above the present section.</summary>
    public HashSet<string> HeadingWords { get; private set; } = [];

    /// <summary>True where the present section has a heading of its own that is not the title.</summary>
    public bool HasHeading { get; private set; }

    /// <summary>Whether the section has a heading below the page's.</summary>
    public bool HasOwnHeading { get; private set; }

    /// <summary>True where that heading is a question.</summary>
    public bool IsQuestion { get; private set; }

    /// <summary>Goes to a section.</summary>
    public void Enter(Section section)
    {
        if (ReferenceEquals(section, _section))
        {
            return;
        }

        _section = section;
        HasHeading = section.OwnHeading is { } heading && heading != _document.Title;
        HasOwnHeading = HasHeading && section.OwnHeading != _pageHeading;
        IsQuestion = section.IsQuestion || (HasHeading && section.OwnHeading!.EndsWith('?'));
        HeadingTokens = new StatementTokens(HasHeading ? section.OwnHeading! : "");
        HeadingWords = [];

        foreach (var above in section.HeadingPath.TakeLast(3).Where(h => h != _document.Title))
        {
            HeadingWords.UnionWith(WordsOf(new StatementTokens(above)));
        }
    }

    /// <summary>The line on which an offset lies, from 1.</summary>
    public int LineAt(int offset)
    {
        var index = Array.BinarySearch(_lineStarts, offset);

        return index >= 0 ? index + 1 : ~index;
    }

    /// <summary>The words of a text in lower case, without those that fit everything.</summary>
    public static HashSet<string> WordsOf(StatementTokens tokens)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);

        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Kind != TokenKind.Symbol && !PlainWords.IsFunction(tokens[i].Lower))
            {
                words.Add(tokens[i].Lower);
            }
        }

        return words;
    }

    private static HashSet<int> YearsOf(StatementTokens tokens) =>
        [.. Enumerable.Range(0, tokens.Count).Select(i => DateReader.Year(tokens, i)).OfType<int>()];

    // The one heading above all sections says what the page is about, as its title does.
    private static string? PageHeading(KnowledgeDocument document)
    {
        var headings = document.Sections.Where(s => s.HeadingPath.Count > 0 && s.HeadingPath[0] != document.Title).Select(s => s.HeadingPath[0]).Distinct(StringComparer.Ordinal).Take(2).ToList();

        return headings is [var only] && !only.EndsWith('?') ? only : null;
    }

    private static int[] LineStarts(string text)
    {
        var starts = new List<int> { 0 };

        for (var i = text.IndexOf('\n', StringComparison.Ordinal); i >= 0; i = text.IndexOf('\n', i + 1))
        {
            starts.Add(i + 1);
        }

        return [.. starts];
    }
}
