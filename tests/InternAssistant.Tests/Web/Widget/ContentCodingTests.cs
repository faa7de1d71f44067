using InternAssistant.Web.Widget;
using Microsoft.Net.Http.Headers;

namespace InternAssistant.Tests.Web.Widget;

public sealed class ContentCodingTests
{
    [Theory]
    [InlineData("gzip, deflate, br", "br")]
    [InlineData("gzip", "gzip")]
    [InlineData("br;q=0.5, gzip;q=0.9", "gzip")]
    [InlineData("*", "br")]
    [InlineData("br;q=0, *", "gzip")]
    [InlineData("br;q=0, gzip;q=0", "identity")]
    [InlineData("deflate", "identity")]
    [InlineData("identity", "identity")]
    public void The_smallest_that_a_browser_likes_best_is_sent(string accepted, string expected) =>
        Assert.Equal(expected, ContentCoding.For([.. StringWithQualityHeaderValue.ParseList([accepted])]).Name);

    [Fact]
    public void Without_a_wish_the_file_itself_is_sent() => Assert.Equal(ContentCoding.Identity, ContentCoding.For([]));
}
