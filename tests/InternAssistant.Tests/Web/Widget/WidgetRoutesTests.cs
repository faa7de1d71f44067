using System.Net;
using System.Net.Http.Headers;

namespace InternAssistant.Tests.Web.Widget;

public sealed class WidgetRoutesTests
{
    [Theory]
    [InlineData("Development")]
    [InlineData("Production")]
    public async Task The_widget_is_there_in_every_environment(string environment)
    {
        await using var host = await HostInProcess.StartAsync(environment: environment);

        foreach (var path in (string[])["/", "/widget.js", "/widget/frame", "/widget/frame.js", "/widget/frame.css", "/api/examples"])
        {
            using var response = await host.Http.GetAsync(new Uri(path, UriKind.Relative));
            Assert.True(response.StatusCode == HttpStatusCode.OK, $"{path}: {response.StatusCode}");
        }
    }

    [Fact]
    public async Task The_frame_has_a_nonce_of_its_own_each_time_and_names_who_may_embed_it()
    {
        await using var host = await HostInProcess.StartAsync(settings: ["DirectLine:AllowedOrigins:0=https://careers.example.org"]);

        var policies = new[] { await PolicyOfAsync(host, "/widget/frame"), await PolicyOfAsync(host, "/widget/frame") };

        Assert.All(policies, policy => Assert.EndsWith("frame-ancestors 'self' https://careers.example.org", policy, StringComparison.Ordinal));
        Assert.All(policies, policy => Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal));
        Assert.NotEqual(policies[0], policies[1]);
        Assert.EndsWith("frame-ancestors 'none'", await PolicyOfAsync(host, "/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_script_is_sent_compressed_and_kept_for_ever()
    {
        await using var host = await HostInProcess.StartAsync();
        var frame = await host.Http.GetStringAsync(new Uri("/widget/frame", UriKind.Relative));
        var name = frame.Split("name=\"bundle\" content=\"")[1].Split('"')[0];

        if (name.Length == 0)
        {
            return; // Built without npm: another test has what happens then.
        }

        using var request = new HttpRequestMessage(HttpMethod.Get, $"/widget/{name}");
        request.Headers.AcceptEncoding.Add(new StringWithQualityHeaderValue("br"));
        using var response = await host.Http.SendAsync(request);

        Assert.Equal("public, max-age=31536000, immutable", string.Join(", ", response.Headers.GetValues("Cache-Control")));
        Assert.Equal("br", Assert.Single(response.Content.Headers.ContentEncoding));
        Assert.Equal("Accept-Encoding", Assert.Single(response.Headers.Vary));
        Assert.NotNull(response.Headers.ETag);
        Assert.True(response.Content.Headers.ContentLength < 700_000);
        using var other = await host.Http.GetAsync(new Uri("/widget/webchat-00000000000000000000.js", UriKind.Relative));
        Assert.Equal(HttpStatusCode.NotFound, other.StatusCode);
    }

    private static async Task<string> PolicyOfAsync(HostInProcess host, string path)
    {
        using var response = await host.Http.GetAsync(new Uri(path, UriKind.Relative));

        return Assert.Single(response.Headers.GetValues("Content-Security-Policy"));
    }
}
