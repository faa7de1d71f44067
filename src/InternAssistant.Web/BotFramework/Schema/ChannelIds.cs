namespace InternAssistant.Web.BotFramework.Schema;

/// <summary>The channels that are treated in a way of their own.</summary>
public static class ChannelIds
{
    public const string Teams = "msteams";
    public const string DirectLine = "directline";
    public const string WebChat = "webchat";
    public const string Emulator = "emulator";
}
