using InternAssistant.Web.Widget;

namespace InternAssistant.Tests.Web.Widget;

public sealed class EmbeddersTests
{
    [Fact]
    public void Nobody_but_ourselves_embeds_when_nobody_is_allowed() => Assert.Equal("'self'", Embedders.SourceList([]));

    [Fact]
    public void Allowed_origins_are_named_once() => Assert.Equal(
        "'self' https://careers.example.org http://127.0.0.1:8080",
        Embedders.SourceList(["https://careers.example.org", "https://careers.example.org/", "http://127.0.0.1:8080"]));

    [Theory]
    [InlineData("https://a.example; script-src *")]
    [InlineData("*")]
    [InlineData("javascript:alert(1)")]
    [InlineData("https://a.example/path")]
    [InlineData("https://me@a.example")]
    [InlineData("")]
    public void What_is_no_origin_is_left_out(string written) => Assert.Equal("'self'", Embedders.SourceList([written]));
}
