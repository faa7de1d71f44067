namespace InternAssistant.Web.BotFramework.Rendering.Limits;

/// <summary>What a source is called: Teams refuses longer names. Never empty and never longer than <see cref="Most"/>.</summary>
public sealed record CitationName
{
    /// <summary>The longest, in UTF-16 code units.</summary>
    public const int Most = 80;

    private CitationName(string value) => Value = value;

    public string Value { get; }

    /// <summary>The text on one line, cut where it is too long.</summary>
    public static CitationName Of(string? text) => new(CutText.OnOneLine(text, Most) is { Length: > 0 } cut ? cut : "Document");

    public override string ToString() => Value;
}
