using Microsoft.Extensions.AI;
using OpenAI.Chat;
using ChatResponseFormat = OpenAI.Chat.ChatResponseFormat;

namespace InternAssistant.Models;

/// <summary>Options as OpenAI's <c>/chat/completions</c> has them: temperature, length, response format, tools.</summary>
internal static class WireOptions
{
    public static ChatCompletionOptions Of(ChatOptions? options)
    {
        var wire = new ChatCompletionOptions { Temperature = options?.Temperature, MaxOutputTokenCount = options?.MaxOutputTokens };
        if (options?.ResponseFormat is ChatResponseFormatJson json)
        {
            wire.ResponseFormat = json.Schema is { } schema
                ? ChatResponseFormat.CreateJsonSchemaFormat(json.SchemaName ?? "reply", BinaryData.FromString(schema.GetRawText()), json.SchemaDescription, jsonSchemaIsStrict: true)
                : ChatResponseFormat.CreateJsonObjectFormat();
        }

        foreach (var function in options?.Tools?.OfType<AIFunction>() ?? [])
        {
            wire.Tools.Add(ChatTool.CreateFunctionTool(function.Name, function.Description, BinaryData.FromString(function.JsonSchema.GetRawText())));
        }

        if (wire.Tools.Count > 0)
        {
            wire.ToolChoice = options!.ToolMode is NoneChatToolMode ? ChatToolChoice.CreateNoneChoice() : ChatToolChoice.CreateAutoChoice();
        }

        return wire;
    }
}
