using InternAssistant.AcceptanceTests.Drivers;
using InternAssistant.AcceptanceTests.Http;
using Microsoft.Playwright;

namespace InternAssistant.AcceptanceTests.Browser;

public sealed class ChatPageTests(ZarnowHost zarnow, Chromium chromium) : IClassFixture<ZarnowHost>, IClassFixture<Chromium>
{
    [BrowserFact]
    public async Task With_the_keyboard_alone_a_question_is_asked_and_its_proof_is_read()
    {
        var page = await OpenAsync();

        await page.Keyboard.TypeAsync("Can I park at the Zarnow lab?");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForSelectorAsync(".theirs .mark");
        await TabBackToAsync(page, "mark");
        Assert.False(await page.Locator(".quote").First.IsVisibleAsync());
        await page.Keyboard.PressAsync("Enter");

        var quote = page.Locator(".quote").First;
        Assert.True(await quote.IsVisibleAsync());
        Assert.Equal("“There is no visitor parking at the Zarnow lab.”", await quote.Locator("blockquote").InnerTextAsync());
        Assert.Equal("Getting to the Zarnow lab · Parking · as of 2025-12-03", await quote.Locator(".source").InnerTextAsync());
        await page.Keyboard.PressAsync("Escape");
        Assert.False(await quote.IsVisibleAsync());
    }

    [BrowserFact]
    public async Task Shift_and_Enter_start_a_new_line()
    {
        var page = await OpenAsync();

        await page.Keyboard.TypeAsync("one");
        await page.Keyboard.PressAsync("Shift+Enter");
        await page.Keyboard.TypeAsync("two");

        Assert.Equal("one\ntwo", await page.InputValueAsync("#question"));
        Assert.Equal(0, await page.Locator(".mine").CountAsync());
    }

    [BrowserFact]
    public async Task A_follow_up_leans_on_the_question_before()
    {
        var page = await OpenAsync();

        await AskAsync(page, "How long is the internship in Lisbon?", 1);
        await AskAsync(page, "and in Oslo?", 2);

        Assert.Contains("16 weeks", await page.Locator(".theirs").Nth(1).InnerTextAsync(), StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task An_example_question_asks_itself()
    {
        var page = await OpenAsync();

        await page.Locator(".welcome .chips button").First.ClickAsync();
        await page.WaitForSelectorAsync(".theirs .mark");

        Assert.Equal(0, await page.Locator(".welcome").CountAsync());
    }

    [BrowserFact]
    public async Task A_list_is_shown_as_a_list()
    {
        var page = await OpenAsync();

        await AskAsync(page, "Which hotels are near the lab?", 1);

        Assert.Equal(3, await page.Locator(".theirs .items li").CountAsync());
    }

    [BrowserFact]
    public async Task What_the_documents_do_not_say_names_somebody_to_ask()
    {
        var page = await OpenAsync();

        await AskAsync(page, "Who won the chess world championship?", 1);

        Assert.Contains("You can ask", await page.Locator(".elsewhere").InnerTextAsync(), StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task Markup_in_a_question_stays_text()
    {
        var page = await OpenAsync();
        const string Markup = "<img src=x onerror=alert(1)> <b>park</b>";

        await AskAsync(page, Markup, 1);

        Assert.Equal(Markup, await page.Locator(".mine").InnerTextAsync());
        Assert.Equal(0, await page.Locator("#log img, #log b").CountAsync());
    }

    [BrowserFact]
    public async Task Trouble_is_told_in_plain_words_and_asking_goes_on()
    {
        var page = await OpenAsync();
        await page.RouteAsync("**/api/ask", route => route.AbortAsync());
        await page.FillAsync("#question", "Can I park?");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForSelectorAsync(".failed");
        Assert.Contains("cannot be reached", await page.Locator(".failed").InnerTextAsync(), StringComparison.Ordinal);
        await page.UnrouteAllAsync();

        await AskAsync(page, "Can I park at the Zarnow lab?", 2);

        Assert.Equal(1, await page.Locator(".theirs .mark").CountAsync());
    }

    [BrowserFact]
    public async Task The_page_breaks_none_of_its_own_rules_and_fits_small_screens()
    {
        foreach (var (width, scheme) in ((int, ColorScheme)[])[(1024, ColorScheme.Light), (1024, ColorScheme.Dark), (360, ColorScheme.Light), (320, ColorScheme.Dark)])
        {
            var page = await chromium.OpenAsync(PlainPage, width, scheme);
            List<string> complaints = [];
            page.Console += (_, message) => complaints.AddRange(message.Type is "error" or "warning" ? [message.Text] : []);
            await page.ReloadAsync();
            await page.WaitForSelectorAsync(".welcome .chips button");
            await PictureAsync(page, $"plain-start-{width}-{scheme}");
            await AskAsync(page, "Can I park at the Zarnow lab?", 1);
            await page.Locator(".mark").First.ClickAsync();
            await AskAsync(page, "Which hotels are near the lab?", 2);
            await AskAsync(page, "Who won the chess world championship?", 3);
            await PictureAsync(page, $"plain-answers-{width}-{scheme}");

            Assert.Empty(complaints);
            Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= window.innerWidth"), $"The page is wider than {width} pixels.");
            await page.CloseAsync();
        }
    }

    [BrowserFact]
    public async Task Screen_readers_are_told_what_is_what()
    {
        var page = await OpenAsync();
        await AskAsync(page, "Can I park at the Zarnow lab?", 1);

        Assert.Equal("polite", await page.Locator("[role=log]").GetAttributeAsync("aria-live"));
        Assert.Equal("false", await page.Locator(".mark").First.GetAttributeAsync("aria-expanded"));
        Assert.NotNull(await page.Locator(".mark").First.GetAttributeAsync("aria-label"));
        await page.GetByLabel("Your question").WaitForAsync();
        Assert.Contains("may be wrong", await page.Locator("#notice").InnerTextAsync(), StringComparison.Ordinal);
    }

    private Uri PlainPage => new(zarnow.Host.Address, "/chat");

    private Task<IPage> OpenAsync() => chromium.OpenAsync(PlainPage);

    private static async Task AskAsync(IPage page, string question, int answers)
    {
        await page.FillAsync("#question", question);
        await page.PressAsync("#question", "Enter");
        await page.Locator(".theirs:not(.waiting)").Nth(answers - 1).WaitForAsync();
    }

    private static async Task TabBackToAsync(IPage page, string className)
    {
        for (var step = 0; step < 20; step++)
        {
            await page.Keyboard.PressAsync("Shift+Tab");

            if (await page.EvaluateAsync<bool>($"document.activeElement.classList.contains('{className}')"))
            {
                return;
            }
        }

        Assert.Fail($"No .{className} is reached with the keyboard.");
    }

    private static Task<byte[]> PictureAsync(IPage page, string name) =>
        page.ScreenshotAsync(new() { Path = Path.Combine(Programs.Repository, "artifacts", "screenshots", $"{name}.png") });
}
