using System.Net;
using System.Security.Cryptography;

namespace InternAssistant.Tests.Web.BotFramework.Authentication;

/// <summary>What must get in, so that nothing is safe by refusing everybody.</summary>
public sealed class GenuineTokenTests(GuardedHost host) : IClassFixture<GuardedHost>
{
    private static readonly Dictionary<string, Action<Envelope>> Variants = new()
    {
        ["as it comes"] = _ => { },
        ["RS384"] = envelope => (envelope.Header["alg"], envelope.Hash) = ("RS384", HashAlgorithmName.SHA384),
        ["RS512"] = envelope => (envelope.Header["alg"], envelope.Hash) = ("RS512", HashAlgorithmName.SHA512),
        ["expired four minutes ago"] = envelope => envelope.Claims["exp"] = Envelope.Now.AddMinutes(-4).ToUnixTimeSeconds(),
        ["good from four minutes on"] = envelope => envelope.Claims["nbf"] = Envelope.Now.AddMinutes(4).ToUnixTimeSeconds(),
        ["without typ"] = envelope => envelope.Header.Remove("typ"),
        ["with claims that nobody reads"] = envelope => envelope.Claims["more"] = new System.Text.Json.Nodes.JsonArray(1, 2),
        ["another channel of the key"] = envelope => envelope.Activity["channelId"] = "webchat",
        ["the service address in capitals"] = envelope => envelope.Activity["serviceUrl"] = Envelope.ServiceUrl.ToUpperInvariant(),
        ["the scheme in small letters"] = envelope => envelope.Authorization = token => [$"bearer {token}"],
        ["a conversation update"] = envelope => envelope.Activity["type"] = "conversationUpdate",
    };

    public static TheoryData<string> Names => new(Variants.Keys);

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_genuine_token_of_a_channel_is_let_in(string variant)
    {
        var envelope = Envelope.OfChannel(host.ChannelKey);
        Variants[variant](envelope);

        await LetInAsync(envelope);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public Task The_apps_own_token_is_let_in(bool secondVersion) => LetInAsync(Envelope.OfTenant(host.TenantKey, second: secondVersion));

    [Fact]
    public async Task The_apps_own_token_needs_a_channel_all_the_same()
    {
        var envelope = Envelope.OfTenant(host.TenantKey);
        envelope.Activity["channelId"] = "";

        Assert.Equal(HttpStatusCode.Forbidden, await host.StatusOfAsync(envelope));
    }

    private async Task LetInAsync(Envelope envelope)
    {
        var before = host.Assistant.Handled.Count;

        Assert.Equal(HttpStatusCode.OK, await host.StatusOfAsync(envelope));
        Assert.Equal(before + 1, host.Assistant.Handled.Count);
    }
}
