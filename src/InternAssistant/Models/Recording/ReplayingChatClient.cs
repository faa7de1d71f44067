using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;

namespace InternAssistant.Models.Recording;

/// <summary>Stands in for a language model with what it replied in a recorded turn. Whatever has no recorded reply fails at once, as it did then.</summary>
internal sealed class ReplayingChatClient(RecordedReplies replies) : IChatClient
{
    /// <inheritdoc/>
    /// <exception cref="ChatModelException">No reply is recorded.</exception>
    public Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) =>
        Task.FromResult(ResponseTo(messages));

    /// <inheritdoc/>
    /// <exception cref="ChatModelException">No reply is recorded.</exception>
    public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        foreach (var update in ResponseTo(messages).ToChatResponseUpdates())
        {
            yield return await ValueTask.FromResult(update);
        }
    }

    /// <inheritdoc/>
    public object? GetService(Type serviceType, object? serviceKey = null) => null;

    /// <inheritdoc/>
    public void Dispose()
    {
    }

    private ChatResponse ResponseTo(IEnumerable<ChatMessage> messages)
    {
        // A spent budget is the one failure that is neither tried again nor counted against the endpoint.
        var recorded = replies.TakeFor(PromptPrint.HashOf(PromptPrint.Of(messages)))
            ?? throw new ChatModelException(ModelFailure.BudgetSpent, "The trace has no reply to this request.");
        List<AIContent> contents = [.. recorded.Calls.Select(call => WireReplies.CallOf(call.Id, call.Name, call.Arguments))];
        if (recorded.Text is { Length: > 0 } text)
        {
            contents.Insert(0, new TextContent(text));
        }

        return new ChatResponse(new ChatMessage(ChatRole.Assistant, contents)) { Usage = recorded.Tokens is { } tokens ? new UsageDetails { TotalTokenCount = tokens } : null };
    }
}
