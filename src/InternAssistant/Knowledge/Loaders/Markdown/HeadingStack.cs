namespace InternAssistant.Knowledge.Loaders.Markdown;

/// <summary>The headings above the place that is being read.</summary>
internal sealed class HeadingStack
{
    /// <summary>The level of a question in running text: below every real heading and below bold lines.</summary>
    public const int QuestionLevel = 20;

    private const int BoldBelow = 10;

    private readonly List<(int Level, string Text)> _open = [];
    private bool _isBoldTitle;
    private bool _isEmpty = true;

    /// <summary>The headings from the outermost on.</summary>
    public IReadOnlyList<string> Path => [.. _open.Select(h => h.Text)];

    /// <summary>Opens a heading and closes those of its level and below.</summary>
    public void Push(int level, string text)
    {
        _isBoldTitle |= _isEmpty && level == 1 + BoldBelow;
        level = _isEmpty && level == 1 + BoldBelow ? 1 : level;
        _isEmpty = false;
        _open.RemoveAll(h => h.Level >= level);
        _open.Add((level, text));
    }

    /// <summary>Closes the headings of a level and below.</summary>
    public void Close(int level) => _open.RemoveAll(h => h.Level >= level);

    /// <summary>
    /// The level of a bold line: below the heading it stands under. A document whose title is a bold line uses bold lines beside its
    /// headings of the second level.
    /// </summary>
    public int LevelOfBold()
    {
        if (_isBoldTitle)
        {
            return 2;
        }

        var above = _open.Where(h => h.Level < BoldBelow).Select(h => h.Level).DefaultIfEmpty(0).Max();

        return above + 1 + BoldBelow;
    }
}
