using InternAssistant.Answering;
using InternAssistant.Web.BotFramework.Rendering;
using InternAssistant.Web.BotFramework.Rendering.Limits;
using InternAssistant.Web.BotFramework.Rendering.Markdown;

namespace InternAssistant.Tests.Web.BotFramework.Rendering;

public sealed class MarkdownTextTests
{
    [Theory]
    [InlineData("Plain words, with a well-known (and short) remark; 50 % of 3 days: yes?", "Plain words, with a well-known (and short) remark; 50 % of 3 days: yes?")]
    [InlineData("*two* _pages_", @"\*two\* \_pages\_")]
    [InlineData("1. first", @"1\. first")]
    [InlineData("- item", @"\- item")]
    [InlineData("<at>R&D</at>", "&lt;at&gt;R&amp;D&lt;/at&gt;")]
    [InlineData("[x](yes) ![z]", @"\[x\](yes) \!\[z\]")]
    [InlineData("see evil.com", @"see evil\.com")]
    [InlineData("a | b\n# c", @"a \| b # c")]
    [InlineData("ab\u202Ecd\u200Be", "abcde")]
    public void A_documents_words_stay_words(string text, string markdown) => Assert.Equal(markdown, MarkdownText.Escape(text));

    [Theory]
    [InlineData("Go to https://careers.example/a.", @"Go to [https\:\/\/careers\.example/a](https://careers.example/a).")]
    [InlineData("See https://careers.example/?a=1&copy;2", @"See [https\:\/\/careers\.example/?a\=1&amp;copy;2](https://careers.example/?a=1&amp;copy;2)")]
    [InlineData("Go to https://evil.example/a.", "Go to (link).")]
    [InlineData("Go!https://careers.example/a", @"Go\![https\:\/\/careers\.example/a](https://careers.example/a)")]
    [InlineData("Go to www.evil.example now", "Go to (link) now")]
    [InlineData("Go to https://x\u00AD\u0300.example", "Go to (link)")]
    [InlineData("ja\u200Bvascript:alert(1) and [7]", "(link)) and (7)")]
    public void Only_addresses_of_allowed_hosts_become_links(string text, string markdown) =>
        Assert.Equal(markdown, new LinkedText(new LinkPolicy([Renderers.AllowedHost])).Write(text));

    [Theory]
    [InlineData("https://docs.example/a(b)", "https://docs.example/a%28b%29")]
    [InlineData("https://bücher.example/ä", "https://xn--bcher-kva.example/%C3%A4")]
    [InlineData("javascript:alert(1)", null)]
    [InlineData("https://name:word@docs.example/", null)]
    [InlineData("//docs.example/", null)]
    [InlineData("mailto:a@docs.example", null)]
    public void An_address_is_safe_or_none(string address, string? safe) => Assert.Equal(safe, SafeAddress.Of(address)?.Value);

    [Theory]
    [InlineData("👨‍👩‍👧‍👦👨‍👩‍👧‍👦", 12, "👨‍👩‍👧‍👦…")]
    [InlineData("abcdef", 4, "abc…")]
    [InlineData("😀😀", 3, "😀…")]
    [InlineData("abc", 3, "abc")]
    public void Text_is_cut_between_what_people_see_as_characters(string text, int most, string cut) => Assert.Equal(cut, CutText.To(text, most));

    [Fact]
    public void Half_a_character_is_shown_as_what_it_is() => Assert.Equal("a\uFFFDb", MarkdownText.Escape(string.Concat("a", "😀".AsSpan(0, 1), "b")));

    [Fact]
    public void A_name_is_never_longer_than_Teams_takes_and_never_empty()
    {
        Assert.Equal(80, CitationName.Of(new string('x', 500)).Value.Length);
        Assert.Equal("Document", CitationName.Of("\u200B ").Value);
        Assert.Equal(28, Keyword.Of(new string('x', 500)).Value.Length);
    }
}
