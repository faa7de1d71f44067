namespace InternAssistant.Knowledge.Loaders.PlainText;

/// <summary>The headings above the place that is being read. Plain text has no levels; these are what headings show by their place and shape.</summary>
internal sealed class PlainHeadings
{
    /// <summary>The page's title.</summary>
    public const int Title = 0;

    /// <summary>A heading that stands above others.</summary>
    public const int Parent = 1;

    /// <summary>An ordinary heading.</summary>
    public const int Plain = 2;

    /// <summary>A heading that ends with a colon, or stands below an ordinary one.</summary>
    public const int Minor = 3;

    /// <summary>A question.</summary>
    public const int Question = 4;

    private readonly string?[] _slots = new string?[5];

    /// <summary>The headings from the outermost on, without the parent while it is not sure.</summary>
    public IReadOnlyList<string> Path => [.. _slots.OfType<string>()];

    /// <summary>True when a heading below the title is open.</summary>
    public bool HasHeading => _slots[Parent] is not null || _slots[Plain] is not null || _slots[Minor] is not null || _slots[Question] is not null;

    /// <summary>True when a heading of this level is open.</summary>
    public bool Has(int level) => _slots[level] is not null;

    /// <summary>Opens a heading and closes those of its level and below.</summary>
    public void Open(int level, string text)
    {
        Array.Clear(_slots, level, _slots.Length - level);
        _slots[level] = text;
    }

    /// <summary>Closes the headings of a level and below.</summary>
    public void Close(int level) => Array.Clear(_slots, level, _slots.Length - level);

    /// <summary>The path of a stretch whose heading was lost: the title and nothing else.</summary>
    public IReadOnlyList<string> TitleOnly => _slots[Title] is { } title ? [title] : [];
}
