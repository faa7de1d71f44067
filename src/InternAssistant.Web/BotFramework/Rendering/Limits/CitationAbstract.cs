namespace InternAssistant.Web.BotFramework.Rendering.Limits;

/// <summary>The words that a card of a source shows: Teams refuses longer ones. Never empty and never longer than <see cref="Most"/>.</summary>
public sealed record CitationAbstract
{
    /// <summary>The longest, in UTF-16 code units.</summary>
    public const int Most = 160;

    private CitationAbstract(string value) => Value = value;

    public string Value { get; }

    /// <summary>The text on one line, cut where it is too long.</summary>
    public static CitationAbstract Of(string? text) => new(CutText.OnOneLine(text, Most) is { Length: > 0 } cut ? cut : "…");

    public override string ToString() => Value;
}
