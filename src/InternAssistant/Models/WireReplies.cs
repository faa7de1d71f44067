using System.Text.Json;
using Microsoft.Extensions.AI;
using OpenAI.Chat;
using ChatMessage = Microsoft.Extensions.AI.ChatMessage;

namespace InternAssistant.Models;

/// <summary>Replies of OpenAI's <c>/chat/completions</c> as the rest of the assistant has them.</summary>
internal static class WireReplies
{
    public static ChatResponse Of(ChatCompletion completion)
    {
        var contents = completion.Content.Where(part => part.Text is { Length: > 0 }).Select(part => (AIContent)new TextContent(part.Text))
            .Concat(completion.ToolCalls.Select(call => CallOf(call.Id, call.FunctionName, call.FunctionArguments.ToString())));

        return new ChatResponse(new ChatMessage(ChatRole.Assistant, [.. contents])) { Usage = UsageOf(completion.Usage) };
    }

    public static ChatResponseUpdate Of(StreamingChatCompletionUpdate update, StreamedCalls calls)
    {
        foreach (var part in update.ToolCallUpdates)
        {
            calls.Add(part);
        }

        var contents = update.ContentUpdate.Where(part => part.Text is { Length: > 0 }).Select(part => (AIContent)new TextContent(part.Text)).ToList();
        if (UsageOf(update.Usage) is { } usage)
        {
            contents.Add(new UsageContent(usage));
        }

        return new ChatResponseUpdate(ChatRole.Assistant, contents);
    }

    /// <summary>A call as the model wrote it; arguments that are no JSON object become none.</summary>
    public static FunctionCallContent CallOf(string id, string name, string arguments)
    {
        try
        {
            return new FunctionCallContent(id, name, JsonSerializer.Deserialize<Dictionary<string, object?>>(arguments));
        }
        catch (JsonException)
        {
            return new FunctionCallContent(id, name, new Dictionary<string, object?>());
        }
    }

    private static UsageDetails? UsageOf(ChatTokenUsage? usage) => usage is null
        ? null
        : new UsageDetails { InputTokenCount = usage.InputTokenCount, OutputTokenCount = usage.OutputTokenCount, TotalTokenCount = usage.TotalTokenCount };
}
