namespace InternAssistant.Web.BotFramework.Rendering.Limits;

/// <summary>A word beside a source: Teams refuses longer ones. Never empty and never longer than <see cref="Most"/>.</summary>
public sealed record Keyword
{
    /// <summary>The longest, in UTF-16 code units.</summary>
    public const int Most = 28;

    private Keyword(string value) => Value = value;

    public string Value { get; }

    /// <summary>The text on one line, cut where it is too long.</summary>
    public static Keyword Of(string? text) => new(CutText.OnOneLine(text, Most) is { Length: > 0 } cut ? cut : "…");

    public override string ToString() => Value;
}
