using System.Collections.Concurrent;
using InternAssistant.AcceptanceTests.Drivers;
using Microsoft.Playwright;

namespace InternAssistant.AcceptanceTests.Browser;

/// <summary>A page that has the widget, as a person uses it; everything that the browser complains about or asks other hosts for is kept.</summary>
internal sealed class WidgetPage
{
    private readonly ConcurrentQueue<string> complaints = new();
    private readonly ConcurrentQueue<string> requests = new();
    private readonly ConcurrentQueue<(string Body, int Status)> posts = new();

    private WidgetPage(IPage page)
    {
        Page = page;
        page.Console += (_, message) => Complain(message.Type is "error" or "warning", message.Text);
        page.PageError += (_, error) => Complain(true, error);
        page.Request += (_, request) => requests.Enqueue(request.Url);
        page.Response += (_, response) => Keep(response);
    }

    public IPage Page { get; }

    public IEnumerable<string> Complaints => complaints;

    public IEnumerable<string> Requests => requests;

    /// <summary>What the chat window has posted into its conversation, with the status of the response.</summary>
    public IEnumerable<(string Body, int Status)> Posts => posts;

    public ILocator Launcher => Page.Locator("internassistant-widget .button");

    public ILocator Panel => Page.Locator("internassistant-widget .panel");

    public IFrameLocator Chat => Page.FrameLocator("internassistant-widget iframe");

    public ILocator Box => Chat.Locator("#chat textarea");

    public ILocator Questions => Chat.Locator(".webchat__bubble--from-user .webchat__text-content");

    public ILocator Answers => Chat.Locator(".webchat__bubble:not(.webchat__bubble--from-user) .webchat__text-content");

    public ILocator Citations => Answers.Locator("button");

    public ILocator Chips => Chat.Locator(".webchat__suggested-action");

    public ILocator Modal => Chat.Locator("dialog[open]");

    /// <summary>The document of the chat window.</summary>
    public IFrame Frame => Page.Frames.Last(frame => frame.Url.Contains("/widget/frame", StringComparison.Ordinal));

    public static async Task<WidgetPage> OpenAsync(Chromium chromium, string address, int width = 1024, ColorScheme scheme = ColorScheme.Light)
    {
        var widget = new WidgetPage(await chromium.NewPageAsync(width, scheme));
        await widget.Page.GotoAsync(address);

        return widget;
    }

    /// <summary>Waits until a question can be typed and the assistant has greeted.</summary>
    public async Task ReadyAsync()
    {
        await Box.WaitForAsync();
        await Answers.First.WaitForAsync();
    }

    /// <summary>Asks, and waits for one answer more than there was.</summary>
    public async Task AskAsync(string question)
    {
        var before = await Answers.CountAsync();
        await Box.FillAsync(question);
        await Box.PressAsync("Enter");
        await Answers.Nth(before).WaitForAsync();
    }

    public Task<byte[]> PictureAsync(string name) =>
        Page.ScreenshotAsync(new() { Path = Path.Combine(Programs.Repository, "artifacts", "screenshots", $"{name}.png") });

    private void Complain(bool isComplaint, string text)
    {
        if (isComplaint)
        {
            complaints.Enqueue(text);
        }
    }

    private void Keep(IResponse response)
    {
        if (response.Request.Method == "POST" && response.Url.EndsWith("/activities", StringComparison.Ordinal))
        {
            posts.Enqueue((response.Request.PostData ?? "", response.Status));
        }
    }
}
