using System.Net;
using InternAssistant.AcceptanceTests.Builders;
using InternAssistant.AcceptanceTests.Drivers;

namespace InternAssistant.AcceptanceTests.Browser;

/// <summary>The program as it is built without npm or with <c>-p:WebChat=false</c>: all but the folder with Web Chat.</summary>
public sealed class NoBundleTests
{
    [Fact]
    public async Task The_plain_page_is_served_instead_of_the_widget_and_says_why()
    {
        using var workspace = Workspace.AboutZarnow();
        using var program = ProgramCopy.Without("webchat");
        await using var host = await WebHost.StartProgramAsync(program.Path, workspace.Folder, "Development");

        var page = await host.Http.GetStringAsync(new Uri("/", UriKind.Relative));

        Assert.Contains("could not fetch Web Chat", page, StringComparison.Ordinal);
        Assert.Contains("chat.js", page, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, await host.StatusOfAsync("/widget/frame"));
    }

    [Fact]
    public async Task Outside_development_the_window_itself_says_why()
    {
        using var workspace = Workspace.AboutZarnow();
        using var program = ProgramCopy.Without("webchat");
        await using var host = await WebHost.StartProgramAsync(program.Path, workspace.Folder, "Production");

        Assert.Contains("widget.js", await host.Http.GetStringAsync(new Uri("/", UriKind.Relative)), StringComparison.Ordinal);
        Assert.Contains("could not fetch Web Chat", await host.Http.GetStringAsync(new Uri("/widget/frame", UriKind.Relative)), StringComparison.Ordinal);
    }
}
