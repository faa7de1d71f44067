using InternAssistant.Web.BotFramework;
using Microsoft.Extensions.Options;

namespace InternAssistant.Tests.Web.BotFramework;

/// <summary>Which settings stop the start, and that they say what to set.</summary>
public sealed class SettingsTests
{
    [Theory]
    [InlineData("", "", "", "", "MicrosoftAppId")]
    [InlineData("MultiTenant", "", "secret", "", "MicrosoftAppId")]
    [InlineData("SingelTenant", "id", "secret", "11111111-2222-3333-4444-555555555555", "MultiTenant, SingleTenant or UserAssignedMsi")]
    [InlineData("SingelTenant", "", "", "", "MicrosoftAppType")]
    [InlineData("SingleTenant", "id", "secret", "", "MicrosoftAppTenantId")]
    [InlineData("SingleTenant", "id", "", "11111111-2222-3333-4444-555555555555", "MicrosoftAppPassword")]
    [InlineData("SingleTenant", "", "secret", "11111111-2222-3333-4444-555555555555", "MicrosoftAppId")]
    [InlineData("UserAssignedMsi", "id", "secret", "11111111-2222-3333-4444-555555555555", "leave MicrosoftAppPassword empty")]
    [InlineData("UserAssignedMsi", "id", "", "", "MicrosoftAppTenantId")]
    [InlineData("UserAssignedMsi", "", "", "11111111-2222-3333-4444-555555555555", "MicrosoftAppId")]
    [InlineData("MultiTenant", "id with blanks", "secret", "", "MicrosoftAppId")]
    [InlineData("SingleTenant", "id", "secret", "tenant/../other", "MicrosoftAppTenantId")]
    public void Outside_development_a_registration_that_is_not_whole_stops_the_start(string type, string id, string password, string tenant, string named)
    {
        var result = Validate(type, id, password, tenant, production: true);

        Assert.True(result.Failed);
        Assert.Contains(named, result.FailureMessage, StringComparison.Ordinal);
        Assert.DoesNotContain("secret.", result.FailureMessage, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "id", "secret", "")]
    [InlineData("MultiTenant", "id", "secret", "11111111-2222-3333-4444-555555555555")]
    [InlineData("multitenant", "id", "", "")]
    [InlineData("SingleTenant", "id", "secret", "11111111-2222-3333-4444-555555555555")]
    [InlineData("userassignedmsi", "id", "", "11111111-2222-3333-4444-555555555555")]
    public void A_registration_that_is_whole_starts(string type, string id, string password, string tenant) =>
        Assert.True(Validate(type, id, password, tenant, production: true).Succeeded);

    [Fact]
    public void In_development_no_registration_is_needed()
    {
        Assert.True(Validate("", "", "", "", production: false).Succeeded);
        Assert.True(Validate("", "", "secret", "", production: false).Failed);
        Assert.True(Validate("Multitenent", "", "", "", production: false).Failed);
    }

    [Fact]
    public void Nothing_is_needed_while_the_door_is_shut() =>
        Assert.True(new MicrosoftAppOptionsValidator(Options.Create(new BotFrameworkOptions()), SomeEnvironment.Production).Validate(null, new MicrosoftAppOptions()).Succeeded);

    [Theory]
    [InlineData("MicrosoftAppType=SingelTenant", "MicrosoftAppType")]
    [InlineData("MicrosoftAppType=MultiTenant", "MicrosoftAppId")]
    [InlineData("BotFramework:AllowedServiceHosts=*.trafficmanager.net", "AllowedServiceHosts")]
    [InlineData("BotFramework:ChannelOpenIdMetadata=http://login.botframework.com/", "ChannelOpenIdMetadata")]
    [InlineData("BotFramework:InvokeTimeoutSeconds=15", "InvokeTimeoutSeconds")]
    public async Task The_host_does_not_start_with_a_wrong_setting(string setting, string named)
    {
        var failure = await Assert.ThrowsAsync<OptionsValidationException>(async () =>
        {
            await using var host = await HostInProcess.StartAsync(null, "Production", null, "BotFramework:Enabled=true", setting);
        });

        Assert.Contains(named, failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("*")]
    [InlineData("*.net")]
    [InlineData("*.azurewebsites.net")]
    [InlineData("https://smba.trafficmanager.net")]
    [InlineData("smba.trafficmanager.net:444")]
    [InlineData("127.0.0.1")]
    [InlineData("localhost")]
    [InlineData("a*.botframework.com")]
    [InlineData("xn--btframework-ncc.com")]
    public void Hosts_below_which_anybody_may_stand_cannot_be_allowed(string hosts)
    {
        var rules = new BotFrameworkOptionsRules(SomeEnvironment.Production);

        Assert.True(rules.Validate(null, new BotFrameworkOptions { AllowedServiceHosts = hosts }).Failed);
        Assert.True(rules.Validate(null, new BotFrameworkOptions { AllowedServiceHosts = "smba.trafficmanager.net, *.botframework.com, bots.example.org" }).Succeeded);
    }

    [Theory]
    [InlineData("http://login.example/", false)]
    [InlineData("http://127.0.0.1:5000/", false)]
    [InlineData("ftp://login.example/", false)]
    [InlineData("https://user@login.example/", false)]
    [InlineData("login.example", false)]
    [InlineData("https://login.example/", true)]
    public void Keys_and_tokens_come_from_https_addresses_only(string address, bool allowed)
    {
        var rules = new BotFrameworkOptionsRules(SomeEnvironment.Production);

        Assert.Equal(allowed, rules.Validate(null, new BotFrameworkOptions { ChannelOpenIdMetadata = address }).Succeeded);
        Assert.Equal(allowed, rules.Validate(null, new BotFrameworkOptions { TenantOpenIdMetadata = address }).Succeeded);
        Assert.Equal(allowed, rules.Validate(null, new BotFrameworkOptions { LoginUrl = address }).Succeeded);
    }

    private static ValidateOptionsResult Validate(string type, string id, string password, string tenant, bool production) =>
        new MicrosoftAppOptionsValidator(Options.Create(new BotFrameworkOptions { Enabled = true }), production ? SomeEnvironment.Production : SomeEnvironment.Development)
            .Validate(null, new MicrosoftAppOptions { MicrosoftAppType = type, MicrosoftAppId = id, MicrosoftAppPassword = password, MicrosoftAppTenantId = tenant });
}
