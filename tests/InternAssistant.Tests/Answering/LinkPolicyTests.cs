using InternAssistant.Answering;
using InternAssistant.Knowledge;

namespace InternAssistant.Tests.Answering;

public sealed class LinkPolicyTests
{
    private static readonly LinkPolicy Policy = new(["careers.example", "bücher.example"]);

    [Theory]
    [InlineData("https://careers.example/jobs?id=1#top", "https://careers.example/jobs?id=1#top")]
    [InlineData("http://careers.example", "http://careers.example/")]
    [InlineData("HTTPS://Careers.EXAMPLE/Jobs", "https://careers.example/Jobs")]
    [InlineData("https://careers.example:8443/", "https://careers.example:8443/")]
    [InlineData("https://careers.example/a b", "https://careers.example/a%20b")]
    public void An_address_on_a_host_of_the_allow_list_is_shown(string source, string url) => Assert.Equal(url, UrlOf(source));

    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("https://careers.example.evil.example/")]
    [InlineData("https://evil.careers.example/")]
    [InlineData("https://careers.example@evil.example/")]
    [InlineData("https://user@careers.example/")]
    [InlineData("https://user:secret@careers.example/")]
    [InlineData("https://careers.example\\@evil.example/")]
    [InlineData("ftp://careers.example/")]
    [InlineData("javascript:alert('careers.example')")]
    [InlineData("data:text/html,careers.example")]
    [InlineData("file://careers.example/etc/passwd")]
    [InlineData("//careers.example/")]
    [InlineData("/careers.example/")]
    [InlineData("careers.example")]
    [InlineData("https://саreers.example/")]
    [InlineData("https://careers.example./")]
    [InlineData("https://")]
    [InlineData("")]
    [InlineData(null)]
    public void Any_other_address_is_not(string? source) => Assert.Null(UrlOf(source));

    [Fact]
    public void A_host_with_letters_of_its_language_is_matched_as_written_or_in_punycode()
    {
        Assert.NotNull(UrlOf("https://bücher.example/"));
        Assert.NotNull(UrlOf("https://xn--bcher-kva.example/"));
    }

    [Fact]
    public void Without_an_allow_list_nothing_is_linked() =>
        Assert.Null(new LinkPolicy([]).UrlOf(DocumentFrom("https://careers.example/")));

    private static string? UrlOf(string? source) => Policy.UrlOf(DocumentFrom(source));

    private static KnowledgeDocument DocumentFrom(string? source) => new("a.md", "A", "general", "", new FrontMatter { Source = source }, [], "00");
}
