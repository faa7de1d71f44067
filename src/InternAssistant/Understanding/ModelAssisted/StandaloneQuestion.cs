using System.Text.Json;
using InternAssistant.Conversation;
using InternAssistant.Models;
using InternAssistant.Models.Prompts;

namespace InternAssistant.Understanding.ModelAssisted;

/// <summary>Asks a model to put a message into a question of its own, and reads what it sends back.</summary>
internal static class StandaloneQuestion
{
    private const int TurnsShown = 4;
    private const int LongestAnswerShown = 600;
    private const int Longest = 400;

    private static readonly JsonElement Schema = JsonElement.Parse("""
        {
          "type": "object",
          "properties": { "question": { "type": "string", "description": "The question in English." } },
          "required": ["question"],
          "additionalProperties": false
        }
        """);

    /// <summary>The earlier turns that the model is shown.</summary>
    public static IReadOnlyList<PastTurn> Shown(Turn turn) =>
        [.. turn.History.TakeLast(TurnsShown).Select(past => new PastTurn(QuestionText.Clean(past.Question), AnswerOf(past)))];

    public static ModelRequest RequestFor(string message, IReadOnlyList<PastTurn> shown)
    {
        var conversation = string.Join('\n', shown.Select(past => past.Answer is null ? $"person: {past.Question}" : $"person: {past.Question}\nassistant: {past.Answer}"));
        var fence = DataFence.For([conversation, message]);

        return new ModelRequest(
            PromptFile.QuestionInstructions.Fill(("fence", fence.Mark)),
            PromptFile.QuestionInput.Fill(("conversation", fence.Around("conversation", conversation)), ("message", fence.Around("last message", message)), ("fence", fence.Mark)))
        {
            SchemaName = "question",
            Schema = Schema,
        };
    }

    /// <summary>The question of a reply; null when there is none that could be one.</summary>
    public static string? Read(string reply)
    {
        var found = ModelJson.Find(reply, node => ModelJson.TextOf(ModelJson.Member(node, "question")) is not null);
        var question = QuestionText.Clean(ModelJson.TextOf(ModelJson.Member(found, "question")) ?? "");

        return question.Length is 0 or > Longest || QuestionText.IsEmpty(question) ? null : question;
    }

    private static string? AnswerOf(PastTurn past) => past.Answer is null ? null
        : QuestionText.Clean(past.Answer.Length <= LongestAnswerShown ? past.Answer : past.Answer[..LongestAnswerShown]);
}
