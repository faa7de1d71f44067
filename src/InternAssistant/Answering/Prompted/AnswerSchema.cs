using System.Text.Json;

namespace InternAssistant.Answering.Prompted;

/// <summary>The JSON schema of an answer, in the subset that OpenAI's strict structured outputs take: every member required, none more.</summary>
internal static class AnswerSchema
{
    public const string Name = "cited_answer";

    public static JsonElement Json { get; } = JsonElement.Parse("""
        {
          "type": "object",
          "properties": {
            "answers": { "type": "boolean", "description": "False when the passages do not answer the question." },
            "parts": {
              "type": "array",
              "items": {
                "type": "object",
                "properties": {
                  "text": { "type": "string", "description": "One sentence." },
                  "quotes": {
                    "type": "array",
                    "items": {
                      "type": "object",
                      "properties": {
                        "passage": { "type": "integer", "description": "The number of the passage." },
                        "quote": { "type": "string", "description": "Words copied from it to the character." }
                      },
                      "required": ["passage", "quote"],
                      "additionalProperties": false
                    }
                  }
                },
                "required": ["text", "quotes"],
                "additionalProperties": false
              }
            }
          },
          "required": ["answers", "parts"],
          "additionalProperties": false
        }
        """);
}
