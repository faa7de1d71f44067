using InternAssistant.AcceptanceTests.Builders;
using InternAssistant.AcceptanceTests.Drivers;

namespace InternAssistant.AcceptanceTests.Browser;

/// <summary>The widget in a page of another origin, with a strict policy and styles that mean no good.</summary>
public sealed class WidgetEmbeddingTests(Chromium chromium) : IClassFixture<Chromium>
{
    private const string HostileStyles =
        "body * { display: none !important; color: red !important; position: static !important; transform: rotate(180deg) !important }";

    [BrowserFact]
    public async Task A_page_of_an_allowed_origin_needs_one_line_and_two_sources_in_its_policy()
    {
        using var workspace = Workspace.AboutZarnow();
        var (host, site) = await StartAsync(workspace, allowed: true);
        await using var _ = host;
        using var __ = site;

        var widget = await WidgetPage.OpenAsync(chromium, site.Origin);
        await widget.Launcher.ClickAsync();
        await widget.ReadyAsync();
        await widget.AskAsync("Can I park at the Zarnow lab?");
        await widget.PictureAsync("embedded");

        Assert.Contains("no visitor parking", await widget.Answers.Last.InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal("Ask Zarnow", (await widget.Launcher.InnerTextAsync()).Trim());
        Assert.Equal(1, await widget.Page.Locator("internassistant-widget").CountAsync());
        Assert.Empty(widget.Complaints);
        Assert.All(widget.Requests, url => Assert.True(url.StartsWith(site.Origin, StringComparison.Ordinal) || url.StartsWith(host.Address.AbsoluteUri, StringComparison.Ordinal), url));

        await widget.Page.ReloadAsync();
        await widget.Citations.First.WaitForAsync();
        Assert.Equal(1, await widget.Questions.CountAsync());
    }

    [BrowserFact]
    public async Task A_page_of_another_origin_is_refused()
    {
        using var workspace = Workspace.AboutZarnow();
        var (host, site) = await StartAsync(workspace, allowed: false);
        await using var _ = host;
        using var __ = site;

        var widget = await WidgetPage.OpenAsync(chromium, site.Origin);
        await widget.Launcher.ClickAsync();

        await Eventually.TrueAsync(
            () => Task.FromResult(widget.Complaints.Any(complaint => complaint.Contains("frame-ancestors", StringComparison.Ordinal))), "the browser refuses the frame");
        Assert.DoesNotContain(widget.Requests, url => url.Contains("/widget/token", StringComparison.Ordinal));
    }

    private static async Task<(WebHost Host, StaticSite Site)> StartAsync(Workspace workspace, bool allowed)
    {
        // The policy names the assistant's port, the assistant's setting the page's: the port is found out by a first start.
        var probe = await WebHost.StartAsync(workspace.Folder);
        var address = probe.Address.GetLeftPart(UriPartial.Authority);
        await probe.DisposeAsync();
        var site = StaticSite.Start($"default-src 'none'; style-src 'sha256-{Hash(HostileStyles)}'; script-src {address}; frame-src {address}");
        var line = $"<script src=\"{address}/widget.js\" data-label=\"Ask Zarnow\" data-accent=\"#ffd400\" data-position=\"left\" defer></script>";
        site.Html = $"<!doctype html><html lang=\"en\"><title>Zarnow</title><style>{HostileStyles}</style><body><h1>Zarnow</h1>{line}{line}</body></html>";
        string[] settings = allowed ? ["--DirectLine:AllowedOrigins:0", site.Origin] : [];
        var host = await WebHost.StartReadyAsync(workspace.Folder, "Production", ["--urls", address, .. settings]);

        return (host, site);
    }

    private static string Hash(string text) => Convert.ToBase64String(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(text)));
}
