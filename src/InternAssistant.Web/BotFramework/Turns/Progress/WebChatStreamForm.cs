using System.Text.Json.Nodes;
using InternAssistant.Web.BotFramework.Rendering.Json;
using InternAssistant.Web.BotFramework.Schema;

namespace InternAssistant.Web.BotFramework.Turns.Progress;

/// <summary>Web Chat 4.18 reads the channel's own members.</summary>
public sealed class WebChatStreamForm : IStreamForm
{
    public Activity Informative(string text, int sequence, string? streamId)
    {
        var members = new JsonObject { ["streamType"] = "informative", ["streamSequence"] = sequence };
        MessageEntity.Put(members, "streamId", streamId);

        return new Activity { Type = ActivityTypes.Typing, Text = text, ChannelData = RenderingJson.Element(members) };
    }

    public Activity Final(Activity said, string streamId)
    {
        ArgumentNullException.ThrowIfNull(said);
        var members = said.ChannelData is { } own ? JsonObject.Create(own)! : [];
        members["streamType"] = "final";
        members["streamId"] = streamId;

        return said with { ChannelData = RenderingJson.Element(members) };
    }
}
