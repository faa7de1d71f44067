using System.Text.Json.Nodes;

namespace InternAssistant.Tests.Web.BotFramework.Connector;

/// <summary>What a channel received; the target as it stood on the wire.</summary>
internal sealed record ChannelRequest(string Method, string Target, string Authorization, JsonObject Body)
{
    public string? Text => (string?)Body["text"];
}
