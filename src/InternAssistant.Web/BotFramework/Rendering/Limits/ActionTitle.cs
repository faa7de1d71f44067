namespace InternAssistant.Web.BotFramework.Rendering.Limits;

/// <summary>What stands on a button. Never empty and never longer than <see cref="Most"/>.</summary>
public sealed record ActionTitle
{
    /// <summary>The longest, in UTF-16 code units.</summary>
    public const int Most = 60;

    private ActionTitle(string value) => Value = value;

    public string Value { get; }

    /// <summary>The text on one line, cut where it is too long.</summary>
    public static ActionTitle Of(string? text) => new(CutText.OnOneLine(text, Most) is { Length: > 0 } cut ? cut : "…");

    public override string ToString() => Value;
}
