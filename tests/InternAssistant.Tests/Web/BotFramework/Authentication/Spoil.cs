using System.Text.Json.Nodes;

namespace InternAssistant.Tests.Web.BotFramework.Authentication;

/// <summary>Changes one member of a request's token or activity.</summary>
internal static class Spoil
{
    public static Action<Envelope, GuardedHost> Claim(string claim, JsonNode? value) => (envelope, _) => envelope.Claims[claim] = value?.DeepClone();

    public static Action<Envelope, GuardedHost> NoClaim(string claim) => (envelope, _) => envelope.Claims.Remove(claim);

    public static Action<Envelope, GuardedHost> Member(string member, JsonNode? value) => (envelope, _) => envelope.Activity[member] = value?.DeepClone();

    public static Action<Envelope, GuardedHost> NoMember(string member) => (envelope, _) => envelope.Activity.Remove(member);

    /// <summary>The token is signed with another key, and says so.</summary>
    public static void Sign(Envelope envelope, TestKey key)
    {
        envelope.Key = key;
        envelope.Header["kid"] = key.Id;
    }
}
