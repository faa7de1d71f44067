using InternAssistant.AcceptanceTests.Http;
using Microsoft.Playwright;

namespace InternAssistant.AcceptanceTests.Browser;

/// <summary>WCAG 2.2 AA as axe-core checks it, over every state that a person sees, in light and dark. Each state leaves a picture.</summary>
public sealed class WidgetAccessibilityTests(ZarnowHost zarnow, Chromium chromium) : IClassFixture<ZarnowHost>, IClassFixture<Chromium>
{
    [AxeFact]
    public Task The_widget_in_light_has_no_barriers() => CheckWidgetAsync("light", 1024, ColorScheme.Light);

    [AxeFact]
    public Task The_widget_in_dark_has_no_barriers() => CheckWidgetAsync("dark", 1024, ColorScheme.Dark);

    [AxeFact]
    public async Task On_a_small_screen_the_window_fills_it_and_has_no_barriers()
    {
        var widget = await CheckWidgetAsync("small", 360, ColorScheme.Light);

        var box = await widget.Panel.BoundingBoxAsync();
        Assert.Equal((0, 0, 360, 760), ((int)box!.X, (int)box.Y, (int)box.Width, (int)box.Height));
        Assert.True(await widget.Frame.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"), "The window is wider than the screen.");
    }

    [AxeFact]
    public async Task The_plain_page_has_no_barriers()
    {
        foreach (var scheme in (ColorScheme[])[ColorScheme.Light, ColorScheme.Dark])
        {
            var page = await chromium.OpenAsync(new Uri(zarnow.Host.Address, "/chat"), scheme: scheme);
            await page.FillAsync("#question", "Can I park at the Zarnow lab?");
            await page.PressAsync("#question", "Enter");
            await page.Locator(".theirs .mark").First.ClickAsync();

            Assert.Empty(await AxeCore.ViolationsAsync(page.MainFrame));
        }
    }

    private async Task<WidgetPage> CheckWidgetAsync(string name, int width, ColorScheme scheme)
    {
        var widget = await WidgetPage.OpenAsync(chromium, zarnow.Host.Address.AbsoluteUri, width, scheme);

        if (width < 480)
        {
            await widget.Launcher.ClickAsync();
        }

        await widget.ReadyAsync();
        await widget.Chat.Locator("#examples button, .webchat__suggested-action").First.WaitForAsync();
        await CheckAsync(widget, $"{name}-1-start");
        await widget.AskAsync("Can I park at the Zarnow lab?");
        await CheckAsync(widget, $"{name}-2-answer");
        await widget.Citations.First.ClickAsync();
        await widget.Modal.WaitForAsync();
        await CheckAsync(widget, $"{name}-3-quote");
        await widget.Page.Keyboard.PressAsync("Escape");
        await widget.AskAsync("How long is the internship?");
        await CheckAsync(widget, $"{name}-4-which");
        await widget.AskAsync("Who won the chess world championship?");
        await CheckAsync(widget, $"{name}-5-unknown");
        await widget.AskAsync("Which hotels are near the lab?");
        await CheckAsync(widget, $"{name}-6-list");
        Assert.Empty(widget.Complaints);

        return widget;
    }

    private static async Task CheckAsync(WidgetPage widget, string name)
    {
        await widget.PictureAsync(name);

        foreach (var frame in widget.Page.Frames)
        {
            var violations = await AxeCore.ViolationsAsync(frame);
            Assert.True(violations.Count == 0, $"{name}:\n{string.Join('\n', violations)}");
        }
    }
}
