using System.Text.Json;
using System.Text.Json.Nodes;
using InternAssistant.Answering;

namespace InternAssistant.Web.BotFramework.Rendering.Json;

/// <summary>What each message says of the answer that it shows, for programs: its id, its status and the snapshot.</summary>
public static class AnswerChannelData
{
    /// <summary>The name of the member.</summary>
    public const string Member = "internAssistant";

    public static JsonElement Of(Answer answer, string answerId, JsonObject? beside = null)
    {
        ArgumentNullException.ThrowIfNull(answer);
        var members = beside ?? [];
        members[Member] = new JsonObject { ["answerId"] = answerId, ["status"] = AnswerJson.StatusOf(answer), ["snapshot"] = answer.Snapshot };

        return RenderingJson.Element(members);
    }
}
