using System.Text;
using System.Text.Json.Nodes;
using InternAssistant.Web.BotFramework.Schema;

namespace InternAssistant.Tests.Web.BotFramework.Teams;

/// <summary>Activities in the shapes that the documentation of Microsoft Teams gives.</summary>
internal static class TeamsActivities
{
    public const string Bot = "28:c9e8c047-2a74-40a2-b28a-b162d5f5327c";
    public const string BotName = "Intern Assistant";
    public const string Person = "29:1GcS4EyB_oSI8A88XmWBN7NJFyMqe3QGnJdgLfFGkJnVelzRGos0bPbpsfJjcbAD22bmKc4GMbrY2g4JDrrA8vM";
    public const string PersonalId = "a:17I0kl9EkpE1O9PH5TWnYcrhx4tXtsZ7AZCjBXjn";
    public const string ChannelId = "19:693ecdb923ac4458a5c23661b505fc84@thread.tacv2";
    public const string GroupId = "19:253b1f341670408fb6fe51050b6e5ceb@thread.v2";

    public static Activity Personal(string text) => Message(text, "personal", PersonalId);

    public static Activity InThread(string text, string messageId) => Message(text, "channel", $"{ChannelId};messageid={messageId}", mentionsBot: true);

    public static Activity Message(string text, string conversationType, string conversation, bool mentionsBot = false, params (string Text, string Id)[] mentions)
    {
        JsonArray entities = [.. mentions.Select(mention => Mention(mention.Text, mention.Id))];
        if (mentionsBot)
        {
            entities.Add(Mention($"<at>{BotName}</at>", Bot));
        }

        entities.Add(JsonNode.Parse("""{"type":"clientInfo","locale":"en-US","country":"US","platform":"Windows","timezone":"Europe/Berlin"}"""));

        return Read(new JsonObject
        {
            ["type"] = "message",
            ["text"] = mentionsBot ? $"<at>{BotName}</at> {text}" : text,
            ["textFormat"] = "plain",
            ["id"] = "1485983408511",
            ["entities"] = entities,
        }, conversationType, conversation);
    }

    public static Activity MembersAdded(string conversationType, string conversation, params string[] members) => Read(new JsonObject
    {
        ["type"] = "conversationUpdate",
        ["id"] = "f:5f85c2ad",
        ["membersAdded"] = new JsonArray([.. members.Select(member => new JsonObject { ["id"] = member })]),
    }, conversationType, conversation);

    public static Activity Installation(string action, string conversationType, string conversation) => Read(new JsonObject
    {
        ["type"] = "installationUpdate",
        ["id"] = "f:35a4a2ae",
        ["action"] = action,
    }, conversationType, conversation);

    public static Activity Invoke(string name, JsonNode? value) => Read(new JsonObject
    {
        ["type"] = "invoke",
        ["id"] = "f:622749630322482883",
        ["name"] = name,
        ["value"] = value,
    }, "personal", PersonalId);

    public static Activity Search(string question, int skip = 0, int count = 25) => Invoke("composeExtension/query", new JsonObject
    {
        ["commandId"] = "searchKnowledge",
        ["parameters"] = new JsonArray { (JsonNode)new JsonObject { ["name"] = "question", ["value"] = question } },
        ["queryOptions"] = new JsonObject { ["skip"] = skip, ["count"] = count },
    });

    public static JsonObject Mention(string text, string id) => new()
    {
        ["type"] = "mention",
        ["text"] = text,
        ["mentioned"] = new JsonObject { ["id"] = id, ["name"] = "whoever" },
    };

    public static Activity Read(JsonObject members, string conversationType, string conversation)
    {
        members["channelId"] = "msteams";
        members["serviceUrl"] = "https://smba.trafficmanager.net/emea/";
        members["from"] = new JsonObject { ["id"] = Person, ["name"] = "Megan Bowen", ["aadObjectId"] = "7faf8ccf-3176-4a4f-8cf9-4d9a1a1c0a11" };
        members["recipient"] = new JsonObject { ["id"] = Bot, ["name"] = BotName };
        members["conversation"] = new JsonObject
        {
            ["id"] = conversation,
            ["conversationType"] = conversationType,
            ["isGroup"] = conversationType != "personal",
            ["tenantId"] = "72f988bf-86f1-41af-91ab-2d7cd011db47",
        };
        members["channelData"] = JsonNode.Parse("""{"tenant":{"id":"72f988bf-86f1-41af-91ab-2d7cd011db47"},"source":{"name":"message"}}""");

        return ActivityJson.Read(Encoding.UTF8.GetBytes(members.ToJsonString())).Activity!;
    }
}
