namespace InternAssistant.Web.BotFramework.Rendering.Markdown;

/// <summary>What differs between channels that show Markdown.</summary>
/// <param name="BetweenItems">What parts the items of a list.</param>
/// <param name="LineBreak">What begins a new line within an item or a sentence.</param>
/// <param name="BetweenMarkers">What parts two markers.</param>
public sealed record MarkdownStyle(string BetweenItems, string LineBreak, string BetweenMarkers)
{
    /// <summary>Teams shows lists on some devices only: each item is a paragraph too, so that it reads well where there is no list.</summary>
    public static MarkdownStyle Teams { get; } = new("\n\n", "\n\n", "");

    /// <summary>Web Chat takes markers for references: two of them side by side, with nothing between, would be one with a text.</summary>
    public static MarkdownStyle WebChat { get; } = new("\n", "\\\n", " ");
}
