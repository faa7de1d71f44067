using System.Text.Json.Nodes;

namespace InternAssistant.Tests.Web.BotFramework.Authentication;

/// <summary>Genuine tokens, with an activity that they were not given for.</summary>
internal static class ForgedActivities
{
    public static IEnumerable<(string Name, Action<Envelope, GuardedHost> Forge)> All =>
    [
        ("no service address", Without("serviceUrl")),
        ("an empty service address", With("serviceUrl", "")),
        ("another service address", With("serviceUrl", "https://evil.example/")),
        ("a longer service address", With("serviceUrl", Envelope.ServiceUrl + "v3")),
        ("a service address without its slash", With("serviceUrl", Envelope.ServiceUrl.TrimEnd('/'))),
        ("a service address with a user", With("serviceUrl", "https://smba.trafficmanager.net@evil.example/emea/")),
        ("no channel", Without("channelId")),
        ("an empty channel", With("channelId", "")),
        ("a blank channel", With("channelId", " ")),
        ("a channel that the key may not speak for", With("channelId", "directline")),
        ("the channel in capitals", With("channelId", "MSTEAMS")),
        ("the channel with a look-alike letter", With("channelId", "msteаms")),
        ("the emulator", With("channelId", "emulator")),
        ("a key without endorsements", (envelope, host) => { envelope.Key = host.UnendorsedKey; envelope.Header["kid"] = host.UnendorsedKey.Id; }),
    ];

    private static Action<Envelope, GuardedHost> Without(string member) => (envelope, _) => envelope.Activity.Remove(member);

    private static Action<Envelope, GuardedHost> With(string member, JsonNode? value) => (envelope, _) => envelope.Activity[member] = value?.DeepClone();
}
