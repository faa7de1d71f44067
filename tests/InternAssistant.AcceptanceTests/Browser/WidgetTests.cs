using InternAssistant.AcceptanceTests.Drivers;
using InternAssistant.AcceptanceTests.Http;
using Microsoft.Playwright;

namespace InternAssistant.AcceptanceTests.Browser;

public sealed class WidgetTests(ZarnowHost zarnow, Chromium chromium) : IClassFixture<ZarnowHost>, IClassFixture<Chromium>
{
    private const string Parking = "Can I park at the Zarnow lab?";

    [BrowserFact]
    public async Task A_question_is_answered_and_its_number_opens_the_quoted_words_with_their_source()
    {
        var widget = await OpenAsync();

        await widget.AskAsync(Parking);
        await widget.Citations.First.ClickAsync();

        await widget.Modal.WaitForAsync();
        var shown = await widget.Modal.InnerTextAsync();
        Assert.Contains("There is no visitor parking at the Zarnow lab.", shown, StringComparison.Ordinal);
        Assert.Contains("Getting to the Zarnow lab", shown, StringComparison.Ordinal);
        Assert.Contains("2025-12-03", shown, StringComparison.Ordinal);
        await widget.Page.Keyboard.PressAsync("Escape");
        await widget.Modal.WaitForAsync(new() { State = WaitForSelectorState.Detached });
        Assert.True(await widget.Panel.IsVisibleAsync());
        Assert.Empty(widget.Complaints);
    }

    [BrowserFact]
    public async Task A_follow_up_leans_on_the_question_before()
    {
        var widget = await OpenAsync();

        await widget.AskAsync("How long is the internship in Lisbon?");
        await widget.AskAsync("and in Oslo?");

        Assert.Contains("16 weeks", await widget.Answers.Last.InnerTextAsync(), StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task A_chip_asks_itself()
    {
        var widget = await OpenAsync();
        await widget.AskAsync(Parking);
        var answers = await widget.Answers.CountAsync();
        var text = await widget.Chips.First.InnerTextAsync();

        await widget.Chips.First.ClickAsync();

        await widget.Answers.Nth(answers).WaitForAsync();
        Assert.Equal(text.Trim(), (await widget.Questions.Last.InnerTextAsync()).Trim());
    }

    [BrowserFact]
    public async Task There_are_questions_to_begin_with()
    {
        var widget = await OpenAsync();

        await widget.Chat.Locator("#examples button, .webchat__suggested-action").First.ClickAsync();

        await widget.Questions.First.WaitForAsync();
        Assert.Equal(0, await widget.Chat.Locator("#examples button").CountAsync());
    }

    [BrowserFact]
    public async Task A_thumb_is_posted_as_feedback_and_taken()
    {
        var widget = await OpenAsync();
        await widget.AskAsync(Parking);

        await widget.Chat.Locator(".webchat__thumb-button").First.ClickAsync();

        await Eventually.TrueAsync(
            () => Task.FromResult(widget.Posts.Any(post => post.Body.Contains("LikeAction", StringComparison.Ordinal) && post.Status == 200)), "the feedback is posted");
    }

    [BrowserFact]
    public async Task Reload_and_navigation_keep_the_conversation()
    {
        var widget = await OpenAsync();
        await widget.AskAsync(Parking);

        await widget.Page.ReloadAsync();
        await widget.Answers.First.WaitForAsync();
        Assert.Equal(Parking, (await widget.Questions.First.InnerTextAsync()).Trim());

        await widget.Page.GotoAsync("about:blank");
        await widget.Page.GotoAsync(zarnow.Host.Address.AbsoluteUri);
        await widget.Answers.First.WaitForAsync();
        await widget.AskAsync("How long is the internship in Oslo?");
        Assert.Equal(2, await widget.Questions.CountAsync());
    }

    [BrowserFact]
    public async Task Closing_ends_the_conversation_and_minimising_does_not()
    {
        var widget = await OpenAsync();
        await widget.AskAsync(Parking);

        await widget.Chat.Locator("#minimise").ClickAsync();
        await Assertions.Expect(widget.Panel).ToBeHiddenAsync();
        await widget.Launcher.ClickAsync();
        Assert.Equal(1, await widget.Questions.CountAsync());

        await widget.Chat.Locator("#end").ClickAsync();
        await Assertions.Expect(widget.Panel).ToBeHiddenAsync();
        Assert.Equal(0, await widget.Page.Locator("internassistant-widget iframe").CountAsync());
        await widget.Launcher.ClickAsync();
        await widget.ReadyAsync();
        Assert.Equal(0, await widget.Questions.CountAsync());
    }

    [BrowserFact]
    public async Task A_new_conversation_leaves_the_one_before()
    {
        var widget = await OpenAsync();
        await widget.AskAsync(Parking);

        await widget.Chat.Locator("#renew").ClickAsync();

        await Assertions.Expect(widget.Questions).ToHaveCountAsync(0);
        await widget.ReadyAsync();
        await widget.AskAsync("and in Oslo?");
        Assert.Equal(1, await widget.Questions.CountAsync());
    }

    [BrowserFact]
    public async Task A_conversation_that_is_over_gives_way_to_a_new_one_and_this_is_said()
    {
        var widget = await OpenAsync();
        await widget.AskAsync(Parking);
        await widget.Frame.EvaluateAsync("sessionStorage.setItem('internassistant.conversation', JSON.stringify({ conversationId: 'gone', token: 'a.b.c' }))");

        await widget.Page.ReloadAsync();

        await Assertions.Expect(widget.Chat.Locator("#status")).ToContainTextAsync("has ended", new() { Timeout = 30_000 });
        await widget.AskAsync(Parking);
        Assert.Equal(1, await widget.Questions.CountAsync());
    }

    [BrowserFact]
    public async Task No_cookie_is_set_and_the_script_is_loaded_only_when_the_window_is_opened()
    {
        var widget = await WidgetPage.OpenAsync(chromium, zarnow.Host.Address.AbsoluteUri, width: 360);
        await widget.Launcher.WaitForAsync();
        Assert.DoesNotContain(widget.Requests, url => url.Contains("webchat", StringComparison.Ordinal));

        await widget.Launcher.ClickAsync();
        await widget.ReadyAsync();

        Assert.Contains(widget.Requests, url => url.Contains("webchat", StringComparison.Ordinal));
        Assert.Empty(await widget.Page.Context.CookiesAsync());
    }

    private async Task<WidgetPage> OpenAsync()
    {
        var widget = await WidgetPage.OpenAsync(chromium, zarnow.Host.Address.AbsoluteUri);
        await widget.ReadyAsync();

        return widget;
    }
}
