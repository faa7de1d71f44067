using System.Net.Sockets;
using InternAssistant.Web.BotFramework;
using InternAssistant.Web.BotFramework.Connector;
using InternAssistant.Web.BotFramework.Schema;
using Microsoft.Extensions.Options;

namespace InternAssistant.Tests.Web.BotFramework.Connector;

/// <summary>Where replies may go, and that nothing at all is opened elsewhere.</summary>
public sealed class ServiceHostsTests
{
    public static TheoryData<string?> Forbidden => new(
    [
        null, "", " ", "smba.trafficmanager.net", "//smba.trafficmanager.net/", "https://", "https:///emea",
        "http://smba.trafficmanager.net/", "ftp://smba.trafficmanager.net/", "file:///etc/passwd", "file://smba.trafficmanager.net/x", "gopher://smba.trafficmanager.net/", "javascript:alert(1)",
        "https://169.254.169.254/", "http://169.254.169.254/metadata/identity", "https://[fd00:ec2::254]/", "https://[::ffff:169.254.169.254]/", "https://2852039166/", "https://0xa9fea9fe/", "https://0251.0376.0251.0376/",
        "https://10.0.0.1/", "https://192.168.0.1/", "https://0.0.0.0/", "https://[::]/",
        "https://evil.trafficmanager.net/", "https://trafficmanager.net/", "https://smba.trafficmanager.net.evil.com/", "https://evil.com/smba.trafficmanager.net", "https://evilsmba.trafficmanager.net/", "https://x.smba.trafficmanager.net/",
        "https://smba.trafficmanager.net@evil.com/", "https://smba.trafficmanager.net:443@evil.com/", "https://user@smba.trafficmanager.net/", "https://user:password@smba.trafficmanager.net/", "https://@smba.trafficmanager.net/",
        "https://smba.trafficmanager.net:444/", "https://smba.trafficmanager.net:80/", "https://smba.trafficmanager.net:/", "https://smba.trafficmanager.net:0443/", "https://smba.trafficmanager.net:99999/",
        "https://smba.trafficmanager.net./", "https://.smba.trafficmanager.net/", "https://smba..trafficmanager.net/", "https://smba.trafficmanager.net%2eevil.com/", "https://smba.trafficmanager.net%00.evil.com/", "https://smba%2etrafficmanager.net/",
        "https://evil.com#smba.trafficmanager.net", "https://evil.com?smba.trafficmanager.net", "https://smba.trafficmanager.net/?next=https://evil.com", "https://smba.trafficmanager.net/#x", "https://evil.com\\@smba.trafficmanager.net/", "https:\\\\smba.trafficmanager.net\\",
        "https://smba.trafficmanager.net/../../x", "https://smba.trafficmanager.net/a/./b", " https://smba.trafficmanager.net/", "https://smba.trafficmanager.net/\r\nHost: evil.com", "https://smba.traffic\tmanager.net/", "https://smba.trafficmanager.net\0.evil.com/",
        "https://xn--smba-9hb.trafficmanager.net/", "https://xn--btframework-ncc.com/", "https://smba.trаfficmanager.net/", "https://ѕmba.trafficmanager.net/", "https://smba。trafficmanager。net/", "https://smba．trafficmanager．net/", "https://ｓｍｂａ.trafficmanager.net/", "https://xn--80ak6aa92e.botframework.com/", "https://slаck.botframework.com/",
        "https://botframework.com/", "https://evilbotframework.com/", "https://slack.botframework.com.evil.com/", "https://-.botframework.com/", "https://a_b.botframework.com/", "https://slack.botframework.com:8443/",
        "http://localhost:3978/", "http://127.0.0.1:3978/", "https://localhost/", "https://[::1]/",
    ]);

    [Theory]
    [MemberData(nameof(Forbidden))]
    public async Task Nothing_is_sent_elsewhere_and_no_token_is_asked_for(string? serviceUrl)
    {
        var sockets = 0;
        var tokens = new CountedTokens();
        using var transport = new ConnectorTransport(new SocketsHttpHandler
        {
            ConnectCallback = (_, _) =>
            {
                sockets++;

                throw new SocketException();
            },
        });
        var options = Options.Create(new BotFrameworkOptions { SendRetries = 0 });
        var client = new ConnectorClient(new ServiceHosts(options, SomeEnvironment.Production), new ConnectorCall(transport, tokens, TimeProvider.System), new SendPolicy(options, TimeProvider.System));

        await Assert.ThrowsAsync<ConnectorException>(() => client.SendAsync(serviceUrl, "c", new Activity { Type = "message" }, default));
        await Assert.ThrowsAsync<ConnectorException>(() => client.UpdateAsync(serviceUrl, "c", "a", new Activity { Type = "message" }, default));
        await Assert.ThrowsAsync<ConnectorException>(() => client.CreateConversationAsync(serviceUrl, new ConversationParameters { Bot = new ChannelAccount("bot") }, default));

        Assert.Equal(0, sockets);
        Assert.Equal(0, tokens.Asked);
    }

    [Theory]
    [InlineData("https://smba.trafficmanager.net/emea/", "https://smba.trafficmanager.net/emea/")]
    [InlineData("https://smba.trafficmanager.net/emea", "https://smba.trafficmanager.net/emea/")]
    [InlineData("https://smba.trafficmanager.net", "https://smba.trafficmanager.net/")]
    [InlineData("https://SMBA.trafficmanager.net/teams/", "https://smba.trafficmanager.net/teams/")]
    [InlineData("https://smba.trafficmanager.net/de/6f0e2d4c-9f0b-4a35-8f57-1d2a9c0c7e11/", "https://smba.trafficmanager.net/de/6f0e2d4c-9f0b-4a35-8f57-1d2a9c0c7e11/")]
    [InlineData("https://webchat.botframework.com/", "https://webchat.botframework.com/")]
    [InlineData("https://a.b-c.botframework.com/", "https://a.b-c.botframework.com/")]
    public void The_channels_may_be_spoken_to(string serviceUrl, string address) =>
        Assert.Equal(address, new ServiceHosts(Options.Create(new BotFrameworkOptions()), SomeEnvironment.Production).Find(serviceUrl)?.AbsoluteUri);

    [Theory]
    [InlineData("http://localhost:3978/", true)]
    [InlineData("http://127.0.0.1:3978", true)]
    [InlineData("https://[::1]:444/", true)]
    [InlineData("http://localhost.evil.com/", false)]
    [InlineData("http://127.0.0.1.evil.com/", false)]
    [InlineData("http://localhost@evil.com/", false)]
    [InlineData("http://127.1/", false)]
    [InlineData("http://10.0.0.1/", false)]
    [InlineData("http://smba.trafficmanager.net/", false)]
    [InlineData("ftp://localhost/", false)]
    public void In_development_this_machine_may_be_spoken_to_as_well(string serviceUrl, bool allowed) =>
        Assert.Equal(allowed, new ServiceHosts(Options.Create(new BotFrameworkOptions()), SomeEnvironment.Development).Find(serviceUrl) is not null);
}
