using System.Net;
using Microsoft.Extensions.Logging;

namespace InternAssistant.Tests.Web.BotFramework.Authentication;

/// <summary>Forged requests, over real HTTP, to a host as it runs in production.</summary>
public sealed class ForgedTokenTests(GuardedHost host) : IClassFixture<GuardedHost>
{
    private static readonly Dictionary<string, Action<Envelope, GuardedHost>> OfChannel =
        ForgedHeaders.All.Concat(ForgedClaims.All).Concat(ForgedTexts.All).ToDictionary(forgery => forgery.Name, forgery => forgery.Forge);

    private static readonly Dictionary<string, Action<Envelope, GuardedHost>> OfTenant = ForgedTenants.All.ToDictionary(forgery => forgery.Name, forgery => forgery.Forge);

    private static readonly Dictionary<string, Action<Envelope, GuardedHost>> Activities = ForgedActivities.All.ToDictionary(forgery => forgery.Name, forgery => forgery.Forge);

    public static TheoryData<string> ChannelForgeries => new(OfChannel.Keys);

    public static TheoryData<string> TenantForgeries => new(OfTenant.Keys);

    public static TheoryData<string> ActivityForgeries => new(Activities.Keys);

    [Theory]
    [MemberData(nameof(ChannelForgeries))]
    public Task A_forged_token_of_a_channel_is_refused(string forgery)
    {
        var envelope = Envelope.OfChannel(host.ChannelKey);
        OfChannel[forgery](envelope, host);

        // One forgery is a token that is genuine for another service address.
        return RefusedAsync(envelope, forgery == "another service address" ? HttpStatusCode.Forbidden : HttpStatusCode.Unauthorized);
    }

    [Theory]
    [MemberData(nameof(TenantForgeries))]
    public Task A_forged_token_of_the_tenant_is_refused(string forgery)
    {
        var envelope = Envelope.OfTenant(host.TenantKey);
        OfTenant[forgery](envelope, host);

        return RefusedAsync(envelope, HttpStatusCode.Unauthorized);
    }

    [Theory]
    [MemberData(nameof(ActivityForgeries))]
    public Task A_genuine_token_brings_no_activity_that_it_was_not_given_for(string forgery)
    {
        var envelope = Envelope.OfChannel(host.ChannelKey);
        Activities[forgery](envelope, host);

        return RefusedAsync(envelope, HttpStatusCode.Forbidden);
    }

    [Fact]
    public void The_forgeries_are_many() => Assert.InRange(OfChannel.Count + OfTenant.Count + Activities.Count, 60, int.MaxValue);

    private async Task RefusedAsync(Envelope envelope, HttpStatusCode expected)
    {
        var before = host.Assistant.Handled.Count;
        using var response = await host.SendAsync(envelope);
        var said = await response.Content.ReadAsStringAsync();

        Assert.Equal(expected, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal(expected == HttpStatusCode.Unauthorized, response.Headers.WwwAuthenticate.Count == 1);
        Assert.Equal(before, host.Assistant.Handled.Count);
        Assert.DoesNotContain("issuer", said, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(Envelope.AppId, said, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(host.Log.From(LogLevel.Trace), line => line.Contains("eyJ", StringComparison.Ordinal) || line.Contains("evil", StringComparison.Ordinal));
    }
}
