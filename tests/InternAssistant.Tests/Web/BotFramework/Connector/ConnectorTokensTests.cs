using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using InternAssistant.Web.BotFramework;
using InternAssistant.Web.BotFramework.Connector;
using InternAssistant.Web.BotFramework.Connector.Tokens;
using Microsoft.Extensions.Options;

namespace InternAssistant.Tests.Web.BotFramework.Connector;

/// <summary>Microsoft's own library, at a token server of this machine.</summary>
public sealed class ConnectorTokensTests : IAsyncLifetime
{
    private const string AppId = "6f0e2d4c-9f0b-4a35-8f57-1d2a9c0c7e11";
    private const string Tenant = "72f988bf-0000-0000-0000-2d7cd011db47";

    private TokenServer? server;

    private TokenServer Server => server!;

    public async Task InitializeAsync() => server = await TokenServer.StartAsync();

    public async Task DisposeAsync() => await Server.DisposeAsync();

    [Theory]
    [InlineData("MultiTenant", "", "botframework.com")]
    [InlineData("MultiTenant", Tenant, "botframework.com")]
    [InlineData("SingleTenant", Tenant, Tenant)]
    public async Task A_secret_is_shown_to_the_tenant_of_the_type(string type, string tenant, string asked)
    {
        Assert.Equal("given-1", await Tokens(type, tenant, "hush").TokenAsync(false, default));

        var (path, form) = Assert.Single(Server.Requests);
        Assert.Equal($"/login.microsoftonline.com/{asked}/oauth2/v2.0/token", path);
        Assert.Equal(("client_credentials", AppId, "hush"), (form["grant_type"], form["client_id"], form["client_secret"]));
        Assert.Contains("https://api.botframework.com/.default", form["scope"].Split(' '));
    }

    [Fact]
    public async Task A_token_is_kept_while_it_is_good()
    {
        var tokens = Tokens("MultiTenant", "", "hush");

        for (var time = 0; time < 10; time++)
        {
            Assert.Equal("given-1", await tokens.TokenAsync(false, default));
        }

        Assert.Single(Server.Requests);
    }

    [Fact]
    public async Task A_token_that_runs_out_is_renewed()
    {
        Server.ExpiresIn = 60;
        var tokens = Tokens("MultiTenant", "", "hush");

        Assert.Equal("given-1", await tokens.TokenAsync(false, default));
        Assert.Equal("given-2", await tokens.TokenAsync(false, default));
    }

    [Fact]
    public async Task A_token_is_renewed_when_it_was_not_taken()
    {
        var tokens = Tokens("MultiTenant", "", "hush");

        Assert.Equal("given-1", await tokens.TokenAsync(false, default));
        Assert.Equal("given-2", await tokens.TokenAsync(true, default));
        Assert.Equal("given-2", await tokens.TokenAsync(false, default));
    }

    [Theory]
    [InlineData(".pfx")]
    [InlineData(".pem")]
    public async Task A_certificate_takes_the_place_of_the_secret(string kind)
    {
        var file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + kind);

        try
        {
            WriteCertificate(file);

            Assert.Equal("given-1", await Tokens("SingleTenant", Tenant, "", file).TokenAsync(false, default));
        }
        finally
        {
            File.Delete(file);
        }

        var form = Assert.Single(Server.Requests).Form;
        Assert.Equal("urn:ietf:params:oauth:client-assertion-type:jwt-bearer", form["client_assertion_type"]);
        Assert.Equal(3, form["client_assertion"].Split('.').Length);
        Assert.False(form.ContainsKey("client_secret"));
    }

    [Fact]
    public async Task A_managed_identity_asks_its_own_machine()
    {
        Assert.Equal("given-1", await Tokens("UserAssignedMsi", Tenant, "").TokenAsync(false, default));

        var (path, form) = Server.Requests.Last();
        Assert.Equal("/169.254.169.254/metadata/identity/oauth2/token", path);
        Assert.Equal(("https://api.botframework.com", AppId), (form["resource"], form["client_id"]));
    }

    [Fact]
    public async Task A_refusal_names_its_code_and_no_secret()
    {
        Server.Error = "invalid_client";

        var failure = await Assert.ThrowsAsync<ConnectorException>(async () => await Tokens("MultiTenant", "", "hush").TokenAsync(false, default));

        Assert.Contains("invalid_client", failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("canary", failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("hush", failure.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_secret_it_is_said_what_to_set()
    {
        var failure = await Assert.ThrowsAsync<ConnectorException>(async () => await Tokens("MultiTenant", "", "").TokenAsync(false, default));

        Assert.Contains("MicrosoftAppPassword", failure.Message, StringComparison.Ordinal);
    }

    private static void WriteCertificate(string file)
    {
        using var key = RSA.Create(2048);
        var now = TimeProvider.System.GetUtcNow();
        using var certificate = new CertificateRequest("CN=bot", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1).CreateSelfSigned(now.AddDays(-1), now.AddDays(1));

        if (Path.GetExtension(file) == ".pem")
        {
            File.WriteAllText(file, $"{certificate.ExportCertificatePem()}\n{key.ExportPkcs8PrivateKeyPem()}\n");
        }
        else
        {
            File.WriteAllBytes(file, certificate.Export(X509ContentType.Pfx, "open"));
        }
    }

    private IConnectorTokens Tokens(string type, string tenant, string password, string certificate = "")
    {
        var app = new MicrosoftAppOptions { MicrosoftAppType = type, MicrosoftAppId = AppId, MicrosoftAppPassword = password, MicrosoftAppTenantId = tenant };
        var options = new BotFrameworkOptions { CertificatePath = certificate, CertificatePassword = "open" };

        return ConnectorTokens.For(new BotAccount(Options.Create(app)), app, options, new TokenTransport(new Reroute(Server.Address)));
    }
}
