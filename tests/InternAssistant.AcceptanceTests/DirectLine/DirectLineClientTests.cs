using InternAssistant.AcceptanceTests.Builders;
using InternAssistant.AcceptanceTests.Drivers;

namespace InternAssistant.AcceptanceTests.DirectLine;

public sealed class DirectLineClientTests
{
    private const string Secret = "a secret of forty characters, for tests..";

    [DirectLineClientFact]
    public async Task The_client_that_everybody_uses_holds_a_conversation_through_cuts_and_expiry_and_by_polling()
    {
        using var workspace = Workspace.AboutZarnow();
        await using var host = await WebHost.StartReadyAsync(workspace.Folder, "Production", "--DirectLine:Secret", Secret);

        var (status, output) = DirectLineClient.Run(host.Address, Secret);

        Assert.True(status == 0, $"{output}\nThe host said:\n{host.Output}");
        Assert.Equal(8, output.Split('\n').Count(line => line.StartsWith("ok ", StringComparison.Ordinal)));
        Assert.DoesNotContain(Secret, host.Output, StringComparison.Ordinal);
    }
}
