using System.Text.Json.Nodes;
using InternAssistant.Answering;

namespace InternAssistant.Evaluation.Diff;

/// <summary>An answer diff for programs.</summary>
public static class AnswerDiffJson
{
    /// <summary>The diff as JSON.</summary>
    public static JsonObject Of(AnswerDiff diff)
    {
        ArgumentNullException.ThrowIfNull(diff);

        return new JsonObject
        {
            ["questions"] = diff.Questions,
            ["rightBefore"] = diff.RightBefore,
            ["rightAfter"] = diff.RightAfter,
            ["changes"] = new JsonArray([.. diff.Changes.Select(Of)]),
            ["expired"] = new JsonArray([.. diff.Expired.Select(expired => new JsonObject
            {
                ["id"] = expired.Question.Id,
                ["question"] = expired.Question.Question,
                ["documentId"] = expired.DocumentId,
                ["until"] = expired.Until.ToString("O", System.Globalization.CultureInfo.InvariantCulture),
            })]),
        };
    }

    private static JsonObject Of(AnswerChange change) => new()
    {
        ["id"] = change.Before.Golden.Id,
        ["question"] = change.Before.Golden.Question,
        ["changed"] = new JsonArray([.. change.Aspects.Select(aspect => (JsonNode)aspect.ToString().ToLowerInvariant())]),
        ["before"] = Of(change.Before),
        ["after"] = Of(change.After),
        ["causes"] = new JsonArray([.. change.Causes.Select(file => (JsonNode)file)]),
        ["causesAreCertain"] = change.CausesAreCertain,
    };

    private static JsonObject Of(Verdict verdict) => new()
    {
        ["status"] = verdict.Answer.Status,
        ["text"] = verdict.Answer.Text,
        ["right"] = verdict.IsRight,
        ["problem"] = verdict.Problem,
        ["citations"] = new JsonArray([.. verdict.Answer.Citations.Select(Of)]),
    };

    private static JsonObject Of(Citation citation) => new()
    {
        ["documentId"] = citation.DocumentId,
        ["section"] = citation.Section,
        ["quote"] = citation.Quote,
    };
}
