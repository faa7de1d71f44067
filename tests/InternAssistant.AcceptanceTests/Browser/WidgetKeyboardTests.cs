using InternAssistant.AcceptanceTests.Http;
using Microsoft.Playwright;

namespace InternAssistant.AcceptanceTests.Browser;

public sealed class WidgetKeyboardTests(ZarnowHost zarnow, Chromium chromium) : IClassFixture<ZarnowHost>, IClassFixture<Chromium>
{
    [BrowserFact]
    public async Task With_the_keyboard_alone_a_question_is_asked_and_its_proof_is_read()
    {
        var widget = await OpenAsync();
        var keyboard = widget.Page.Keyboard;
        await CloseAsync(widget);

        await keyboard.PressAsync("Enter");
        await FocusIsInTheBoxAsync(widget);
        await keyboard.TypeAsync("Can I park at the Zarnow lab?");
        await keyboard.PressAsync("Enter");
        await widget.Citations.First.WaitForAsync();
        await PressUntilAsync(widget, "Shift+Tab", "document.activeElement.matches('.webchat__basic-transcript')");
        await keyboard.PressAsync("Enter");
        await PressUntilAsync(widget, "Tab", "document.activeElement.closest('.webchat__text-content button, .webchat__text-content [role=button]') !== null");
        await keyboard.PressAsync("Enter");

        await widget.Modal.WaitForAsync();
        Assert.Contains("There is no visitor parking at the Zarnow lab.", await widget.Modal.InnerTextAsync(), StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task Escape_closes_the_window_and_gives_the_focus_back_to_the_button()
    {
        var widget = await OpenAsync();

        await CloseAsync(widget);

        Assert.Equal("false", await widget.Launcher.GetAttributeAsync("aria-expanded"));
        Assert.True(await widget.Page.EvaluateAsync<bool>("document.querySelector('internassistant-widget').shadowRoot.activeElement.classList.contains('button')"));
    }

    [BrowserFact]
    public async Task A_window_that_opens_with_the_page_leaves_the_focus_where_it_is()
    {
        var widget = await OpenAsync();

        Assert.True(await widget.Page.EvaluateAsync<bool>("document.activeElement === document.body"));
        Assert.Equal("true", await widget.Launcher.GetAttributeAsync("aria-expanded"));
        Assert.Equal("Ask about internships", await widget.Panel.GetAttributeAsync("aria-label"));
        Assert.Equal("Ask about internships", await widget.Page.Locator("internassistant-widget iframe").GetAttributeAsync("title"));
    }

    [BrowserFact]
    public async Task An_answer_that_comes_while_the_window_is_closed_is_counted_on_the_button()
    {
        var widget = await OpenAsync();
        var closed = new TaskCompletionSource();
        await widget.Page.RouteAsync("**/activities", async route =>
        {
            await closed.Task;
            await route.ContinueAsync();
        });

        await widget.Box.FillAsync("Can I park at the Zarnow lab?");
        await widget.Box.PressAsync("Enter");
        await CloseAsync(widget);
        closed.SetResult();

        await Assertions.Expect(widget.Page.Locator("internassistant-widget .badge")).ToHaveTextAsync("1");
        Assert.Equal("Ask about internships, 1 new message", await widget.Launcher.GetAttributeAsync("aria-label"));
        await widget.Launcher.ClickAsync();
        await Assertions.Expect(widget.Page.Locator("internassistant-widget .badge")).ToBeHiddenAsync();
    }

    private async Task<WidgetPage> OpenAsync()
    {
        var widget = await WidgetPage.OpenAsync(chromium, zarnow.Host.Address.AbsoluteUri);
        await widget.ReadyAsync();

        return widget;
    }

    private static async Task CloseAsync(WidgetPage widget)
    {
        await widget.Box.PressAsync("Escape");
        await Assertions.Expect(widget.Panel).ToBeHiddenAsync();
    }

    private static Task FocusIsInTheBoxAsync(WidgetPage widget) => Assertions.Expect(widget.Box).ToBeFocusedAsync();

    private static async Task PressUntilAsync(WidgetPage widget, string key, string condition)
    {
        for (var step = 0; step < 20; step++)
        {
            if (await widget.Frame.EvaluateAsync<bool>(condition))
            {
                return;
            }

            await widget.Page.Keyboard.PressAsync(key);
        }

        Assert.Fail($"{key} does not lead to where {condition}.");
    }
}
