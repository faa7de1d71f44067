namespace InternAssistant.Tests.Web.BotFramework.Authentication;

/// <summary>Genuine tokens, with an activity that they were not given for.</summary>
internal static class ForgedActivities
{
    public static IEnumerable<(string Name, Action<Envelope, GuardedHost> Forge)> All =>
    [
        ("no service address", Spoil.NoMember("serviceUrl")),
        ("an empty service address", Spoil.Member("serviceUrl", "")),
        ("another service address", Spoil.Member("serviceUrl", "https://evil.example/")),
        ("a longer service address", Spoil.Member("serviceUrl", Envelope.ServiceUrl + "v3")),
        ("a service address without its slash", Spoil.Member("serviceUrl", Envelope.ServiceUrl.TrimEnd('/'))),
        ("a service address with a user", Spoil.Member("serviceUrl", "https://smba.trafficmanager.net@evil.example/emea/")),
        ("no channel", Spoil.NoMember("channelId")),
        ("an empty channel", Spoil.Member("channelId", "")),
        ("a blank channel", Spoil.Member("channelId", " ")),
        ("a channel that the key may not speak for", Spoil.Member("channelId", "directline")),
        ("the channel in capitals", Spoil.Member("channelId", "MSTEAMS")),
        ("the channel with a look-alike letter", Spoil.Member("channelId", "msteаms")),
        ("the emulator", Spoil.Member("channelId", "emulator")),
        ("a key without endorsements", (envelope, host) => Spoil.Sign(envelope, host.UnendorsedKey)),
    ];
}
