using System.Text.Json;

namespace InternAssistant.Tests.Web.DirectLine;

/// <summary>What a client knows of a conversation.</summary>
internal sealed record Conversed(string Id, string Token, int ExpiresIn, Uri? StreamUrl)
{
    public string Path => $"{DirectLineScene.Base}/conversations/{Id}";

    public string Activities => $"{Path}/activities";

    public static Conversed Of(JsonElement json) => new(
        json.GetProperty("conversationId").GetString()!,
        json.GetProperty("token").GetString()!,
        json.GetProperty("expires_in").GetInt32(),
        json.TryGetProperty("streamUrl", out var url) ? new Uri(url.GetString()!) : null);
}
