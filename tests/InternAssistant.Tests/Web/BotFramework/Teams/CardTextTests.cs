using InternAssistant.Web.BotFramework.Teams;
using Markdig;

namespace InternAssistant.Tests.Web.BotFramework.Teams;

/// <summary>Escaped text is read by a Markdown parser that nobody here wrote, with more of Markdown than cards know.</summary>
public sealed class CardTextTests
{
    private static readonly string[] Pieces =
    [
        "[", "]", "(", ")", "](", "]:", "![", "*", "**", "_", "__", "`", "```", "<", ">", "<b>", "</b>", "<!--", "&", "&lt;", "&#91;", "\\", "~~", "#", "-", "+", "1.", "1)", "=", "{", "}", "{{", "{{DATE(2026-01-01)}}",
        "https://evil.example", "javascript:alert(1)", "[1]", "[12]", "[x]", "word", "naïve", "学", "👩‍🔬", " ", "  ", "\t", "\n", "\u00a0", "|", "---", "!", ".",
    ];

    [Theory]
    [InlineData("[free laptops](https://evil.example)")]
    [InlineData("![x](https://evil.example/pixel.png)")]
    [InlineData("[1](https://evil.example)")]
    [InlineData("[1]: https://evil.example")]
    [InlineData("<https://evil.example>")]
    [InlineData("<a href=\"https://evil.example\">here</a>")]
    [InlineData("&#91;x](https://evil.example)")]
    [InlineData("\\[x](https://evil.example)")]
    [InlineData("**bold** _and_ `code`")]
    [InlineData("# heading")]
    [InlineData("1. first")]
    [InlineData("- item")]
    [InlineData("Mr * Smith * [1][2]. 5 < 6 & 7 > 6")]
    [InlineData("~~~")]
    public void Words_stay_words(string text) => AssertInert(text);

    [Fact]
    public void Whatever_is_put_together_stays_words()
    {
        var random = new Random(4711);
        for (var round = 0; round < 20_000; round++)
        {
            AssertInert(string.Concat(Enumerable.Range(0, random.Next(1, 12)).Select(_ => Pieces[random.Next(Pieces.Length)])));
        }
    }

    [Fact]
    public void A_cards_date_function_is_not_called() => Assert.DoesNotContain("{{", CardText.Of("Closes {{DATE(2026-02-15T00:00:00Z, LONG)}}, {{{x"), StringComparison.Ordinal);

    [Fact]
    public void Markers_stay_readable() => Assert.Equal("Fill in the form [1][12]. Attach a CV [3].", CardText.Of("Fill in the form [1][12]. Attach a CV [3]."));

    [Theory]
    [InlineData("<b>Bold</b> [x](https://evil.example)", "‹b›Bold‹/b› [x] (https://evil.example)")]
    [InlineData("a\n\n  b", "a b")]
    public void A_preview_has_no_mark_up(string text, string expected) => Assert.Equal(expected, PreviewText.Of(text, 100));

    [Theory]
    [InlineData("abcdef", 6, "abcdef")]
    [InlineData("abcdefg", 6, "abcde…")]
    [InlineData("abcd👩fg", 6, "abcd…")]
    public void A_preview_is_cut_between_letters(string text, int length, string expected) => Assert.Equal(expected, PreviewText.Of(text, length));

    private static void AssertInert(string text)
    {
        var html = Markdown.ToHtml(CardText.Of(text), new MarkdownPipelineBuilder().UseEmphasisExtras().Build()).Replace("\u200b", "", StringComparison.Ordinal);
        var words = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

        Assert.Equal(words.Length == 0 ? "" : $"<p>{AsHtml(words)}</p>\n", html);
    }

    private static string AsHtml(string text) =>
        text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal).Replace("\"", "&quot;", StringComparison.Ordinal);
}
