using System.Text.Json.Nodes;
using InternAssistant.Answering;
using InternAssistant.Web.BotFramework.Rendering.Json;
using InternAssistant.Web.BotFramework.Rendering.Limits;

namespace InternAssistant.Web.BotFramework.Rendering.WebChat;

/// <summary>What Web Chat 4.18 reads of a message: the sources, who claims it, and the thumbs.</summary>
public static class WebChatEntity
{
    private const string Notice = "Automatic; may be wrong";

    public static JsonObject Of(IReadOnlyList<Citation> citations, string answerId)
    {
        ArgumentNullException.ThrowIfNull(citations);
        var claims = new JsonArray([.. citations.Select(ClaimOf)]);
        if (claims.Count > 0)
        {
            // Only the first source's is read; its slogan stands beside the time.
            claims[0]!["claimInterpreter"] = new JsonObject { ["@type"] = "Project", ["slogan"] = Notice };
        }

        var entity = MessageEntity.Create(claims);
        entity["keywords"] = new JsonArray("AIGeneratedContent");
        entity["potentialAction"] = new JsonArray(ActionOf(ReactionId.Like, answerId), ActionOf(ReactionId.Dislike, answerId));

        return entity;
    }

    private static JsonObject ClaimOf(Citation citation)
    {
        var claim = MessageEntity.Claim(citation.Marker, new JsonObject
        {
            ["@type"] = "DigitalDocument",
            ["name"] = CitationName.Of(citation.Title).Value,
            ["abstract"] = CitationAbstract.Of(citation.Quote).Value,
            ["text"] = QuoteText.Of(citation),
        });
        claim["@id"] = $"cite:{citation.Marker}";

        return claim;
    }

    // A click sends the action itself back and nothing else: its id tells which answer is meant.
    private static JsonObject ActionOf(string kind, string answerId) => new()
    {
        ["@type"] = kind,
        ["@id"] = ReactionId.Write(kind, answerId),
        ["actionStatus"] = "PotentialActionStatus",
    };
}
