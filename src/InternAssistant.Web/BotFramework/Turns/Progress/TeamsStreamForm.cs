using System.Text.Json.Nodes;
using InternAssistant.Web.BotFramework.Rendering.Json;
using InternAssistant.Web.BotFramework.Schema;

namespace InternAssistant.Web.BotFramework.Turns.Progress;

/// <summary>Teams reads an entity; the last message has no sequence number.</summary>
public sealed class TeamsStreamForm : IStreamForm
{
    public Activity Informative(string text, int sequence, string? streamId)
    {
        var entity = Entity("informative", streamId);
        entity["streamSequence"] = sequence;

        return new Activity { Type = ActivityTypes.Typing, Text = text, Entities = [RenderingJson.Element(entity)] };
    }

    public Activity Final(Activity said, string streamId)
    {
        ArgumentNullException.ThrowIfNull(said);

        return said with { Entities = [.. said.Entities ?? [], RenderingJson.Element(Entity("final", streamId))] };
    }

    private static JsonObject Entity(string streamType, string? streamId)
    {
        var entity = new JsonObject { ["type"] = "streaminfo", ["streamType"] = streamType };
        MessageEntity.Put(entity, "streamId", streamId);

        return entity;
    }
}
