using System.Text.Json;
using InternAssistant.AcceptanceTests.Builders;
using InternAssistant.AcceptanceTests.Drivers;

namespace InternAssistant.AcceptanceTests.BotFramework;

/// <summary>
/// The Bot Framework's own packages for Node, unmodified, on the other side: as a parent bot, as the judge of our tokens, and as the maker of tokens that we judge.
/// Microsoft's services are played by servers of the script; tokens are signed with its own keys.
/// </summary>
public sealed class BotFrameworkPackagesTests
{
    private const string AppId = "6f0e2d4c-9f0b-4a35-8f57-1d2a9c0c7e11";
    private const string Secret = "a secret of this test";
    private const string Parking = "There is no visitor parking at the Zarnow lab";

    [NodeFact]
    public async Task The_packages_and_the_host_understand_and_believe_each_other()
    {
        using var workspace = Workspace.AboutZarnow();
        LocalCertificate.WriteTo(workspace.Folder);
        using var script = NodeScript.Start("proof.js", VariablesOf(workspace));
        var servers = await script.ReadAsync();
        await using var host = await StartAsync(workspace, servers);
        await host.ReadyAsync();

        await script.WriteAsync(host.Address.AbsoluteUri);
        var found = await script.ReadAsync();

        Assert.False(found.TryGetProperty("error", out var error), error.ToString());

        // A token of the packages' credentials was let in, and the replies passed the packages' checks.
        Assert.Contains(Parking, Assert.Single(found.GetProperty("parent").EnumerateArray()).GetString(), StringComparison.Ordinal);

        // The reply came over the connector, with a token that the packages' authentication believes.
        var reply = found.GetProperty("channel");
        Assert.Contains(Parking, reply.GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.StartsWith("/v3/conversations/conversation/activities/", reply.GetProperty("path").GetString(), StringComparison.Ordinal);
        Assert.Equal(("https://api.botframework.com", AppId), (reply.GetProperty("audience").GetString(), reply.GetProperty("app").GetString()));
        Assert.Equal([AppId, "https://api.botframework.com"], found.GetProperty("audiences").EnumerateArray().Select(audience => audience.GetString()));

        // No token, another key, another audience, another service address.
        Assert.Equal([401, 401, 401, 403], found.GetProperty("strangers").EnumerateArray().Select(status => status.GetInt32()));
    }

    private static Dictionary<string, string> VariablesOf(Workspace workspace) => new()
    {
        ["APP_ID"] = AppId,
        ["APP_SECRET"] = Secret,
        ["CERTIFICATE"] = Path.Combine(workspace.Folder, LocalCertificate.CertificateFile),
        ["CERTIFICATE_KEY"] = Path.Combine(workspace.Folder, LocalCertificate.KeyFile),
        ["NODE_EXTRA_CA_CERTS"] = Path.Combine(workspace.Folder, LocalCertificate.CertificateFile),
    };

    private static Task<WebHost> StartAsync(Workspace workspace, JsonElement servers) => WebHost.StartAsync(
        workspace.Folder,
        new Dictionary<string, string> { ["SSL_CERT_FILE"] = Path.Combine(workspace.Folder, LocalCertificate.CertificateFile) },
        "--MicrosoftAppId", AppId,
        "--MicrosoftAppPassword", Secret,
        "--BotFramework:ChannelOpenIdMetadata", $"{servers.GetProperty("keys").GetString()}/channels",
        "--BotFramework:TenantOpenIdMetadata", $"{servers.GetProperty("keys").GetString()}/{{tenant}}",
        "--BotFramework:LoginUrl", servers.GetProperty("tokens").GetString()!);
}
