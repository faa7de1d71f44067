using System.Text.Json;
using Microsoft.Extensions.AI;
using OpenAI.Chat;
using ChatMessage = Microsoft.Extensions.AI.ChatMessage;
using WireMessage = OpenAI.Chat.ChatMessage;

namespace InternAssistant.Models;

/// <summary>Messages as OpenAI's <c>/chat/completions</c> has them.</summary>
internal static class WireMessages
{
    public static IReadOnlyList<WireMessage> Of(IEnumerable<ChatMessage> messages) => [.. messages.SelectMany(Of)];

    private static IEnumerable<WireMessage> Of(ChatMessage message)
    {
        if (message.Role == ChatRole.System)
        {
            return [new SystemChatMessage(message.Text)];
        }

        if (message.Role == ChatRole.Tool)
        {
            return message.Contents.OfType<FunctionResultContent>().Select(result => new ToolChatMessage(result.CallId, result.Result?.ToString() ?? ""));
        }

        return message.Role == ChatRole.Assistant ? [Assistant(message)] : [new UserChatMessage(message.Text)];
    }

    private static AssistantChatMessage Assistant(ChatMessage message)
    {
        var calls = message.Contents.OfType<FunctionCallContent>().Select(CallOf).ToList();
        if (calls.Count == 0)
        {
            return new AssistantChatMessage(message.Text);
        }

        var wire = new AssistantChatMessage(calls);
        if (message.Text.Length > 0)
        {
            wire.Content.Add(ChatMessageContentPart.CreateTextPart(message.Text));
        }

        return wire;
    }

    private static ChatToolCall CallOf(FunctionCallContent call) =>
        ChatToolCall.CreateFunctionToolCall(call.CallId, call.Name, BinaryData.FromString(JsonSerializer.Serialize(call.Arguments ?? new Dictionary<string, object?>())));
}
