using InternAssistant.AcceptanceTests.Builders;
using InternAssistant.AcceptanceTests.Drivers;

namespace InternAssistant.AcceptanceTests.Browser;

/// <summary>Documents that somebody poisoned, shown by the unmodified Web Chat.</summary>
public sealed class WidgetSafetyTests(Chromium chromium) : IClassFixture<Chromium>
{
    private static readonly string[] Poison =
    [
        "![x](https://evil.example/pixel.png?q=1)",
        "<img src=\"https://evil.example/i.png\" onerror=\"alert(1)\">",
        "[press here](javascript:alert(1))",
        "[elsewhere](https://evil.example/login \"Sign in\")",
        "<script>fetch('https://evil.example/s')</script>",
        "<iframe src=\"https://evil.example/f\"></iframe>",
        "![d][pic]\n\n[pic]: https://evil.example/ref.png",
        "<style>@import 'https://evil.example/s.css';</style>",
        "&lt;img src=https://evil.example/e.png&gt;",
        "//evil.example/p and https://evil.example/bare",
        "[1]: https://evil.example/def \"Definition\"",
        "<button onclick=\"alert(1)\">Win</button> <a href=\"data:text/html,hi\">data</a>",
    ];

    [BrowserFact]
    public async Task Nothing_in_a_document_makes_the_browser_ask_another_host_or_run_anything()
    {
        using var workspace = Poisoned();
        await using var host = await WebHost.StartReadyAsync(workspace.Folder);
        var widget = await WidgetPage.OpenAsync(chromium, host.Address.AbsoluteUri);
        List<string> dialogs = [];
        widget.Page.Dialog += (_, dialog) => dialogs.Add(dialog.Message);
        await widget.ReadyAsync();

        for (var topic = 0; topic < Poison.Length; topic++)
        {
            await widget.AskAsync($"What does the {Topics[topic]} laboratory cost?");
        }

        await widget.AskAsync("<img src=https://evil.example/q.png> ![x](https://evil.example/q2.png)");
        await ReadEachQuoteAsync(widget);
        await widget.PictureAsync("hostile");

        Assert.Empty(dialogs);
        Assert.Empty(widget.Complaints);
        Assert.All(widget.Requests, url => Assert.True(url.StartsWith(host.Address.AbsoluteUri, StringComparison.Ordinal), url));
        Assert.Equal(0, await widget.Frame.EvaluateAsync<int>("document.querySelectorAll('#chat [src*=evil], #chat [href*=evil], #chat [href^=\"javascript:\"], #chat [href^=\"data:\"]').length"));
    }

    private static readonly string[] Topics =
        ["heather", "bramble", "clover", "juniper", "thistle", "sorrel", "yarrow", "tansy", "campion", "burdock", "mallow", "teasel"];

    private static async Task ReadEachQuoteAsync(WidgetPage widget)
    {
        var citations = await widget.Citations.CountAsync();
        Assert.True(citations > 0, "No answer cites anything, so nothing hostile was shown.");

        for (var citation = 0; citation < citations; citation++)
        {
            await widget.Citations.Nth(citation).ClickAsync();
            await widget.Modal.WaitForAsync();
            await widget.Page.Keyboard.PressAsync("Escape");
            await widget.Modal.WaitForAsync(new() { State = Microsoft.Playwright.WaitForSelectorState.Detached });
        }
    }

    private static Workspace Poisoned()
    {
        var workspace = new Workspace();

        for (var topic = 0; topic < Poison.Length; topic++)
        {
            workspace.With($"costs/{Topics[topic]}.md", $"""
                # The {Topics[topic]} laboratory

                ## What does the {Topics[topic]} laboratory cost?

                The {Topics[topic]} laboratory costs {topic + 20} euros. {Poison[topic]}
                """);
        }

        return workspace;
    }
}
