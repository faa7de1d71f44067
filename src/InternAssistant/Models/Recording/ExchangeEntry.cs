using Microsoft.Extensions.AI;

namespace InternAssistant.Models.Recording;

/// <summary>The entry of one call in a journal, written when the call ends.</summary>
internal sealed class ExchangeEntry(ModelJournal journal, IReadOnlyList<ChatMessage> messages, TimeProvider clock)
{
    // A call adds to the messages afterwards, so they are read now.
    private readonly IReadOnlyList<PromptMessage> prompt = PromptPrint.Of(messages);
    private readonly long started = clock.GetTimestamp();

    public void Replied(ChatResponse response)
    {
        var calls = response.Messages.SelectMany(message => message.Contents).OfType<FunctionCallContent>()
            .Select(call => new RequestedCall(call.CallId, call.Name, PromptPrint.ArgumentsOf(call)));
        Add(response.Text, [.. calls], response.Usage?.TotalTokenCount, null);
    }

    // The kind of failure only: messages of others may carry anything.
    public void Failed(Exception error) =>
        Add(null, [], null, error is ChatModelException known ? known.Failure.ToString() : error is OperationCanceledException ? nameof(ModelFailure.TimedOut) : nameof(ModelFailure.Malformed));

    private void Add(string? text, IReadOnlyList<RequestedCall> calls, long? tokens, string? failure) =>
        journal.Add(new ModelExchange(PromptPrint.HashOf(prompt), prompt, text, calls, tokens, failure, Math.Round(clock.GetElapsedTime(started).TotalMilliseconds, 1)));
}
