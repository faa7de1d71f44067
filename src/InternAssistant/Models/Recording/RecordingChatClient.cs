using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;

namespace InternAssistant.Models.Recording;

/// <summary>Passes requests on and writes them, with what came back, into the journal of the turn; where no turn is recorded it only passes on.</summary>
internal sealed class RecordingChatClient(IChatClient inner, TimeProvider clock) : DelegatingChatClient(inner)
{
    public override async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        if (ModelJournal.Current is not { } journal)
        {
            return await base.GetResponseAsync(messages, options, cancellationToken);
        }

        var entry = new ExchangeEntry(journal, [.. messages], clock);
        try
        {
            var response = await base.GetResponseAsync(messages, options, cancellationToken);
            entry.Replied(response);

            return response;
        }
        catch (Exception error)
        {
            entry.Failed(error);
            throw;
        }
    }

    public override async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var entry = ModelJournal.Current is { } journal ? new ExchangeEntry(journal, [.. messages], clock) : null;
        var updates = new List<ChatResponseUpdate>();
        var failed = true;
        try
        {
            await using var stream = base.GetStreamingResponseAsync(messages, options, cancellationToken).GetAsyncEnumerator(cancellationToken);
            while (await MovesAsync(stream, entry))
            {
                updates.Add(stream.Current);
                failed = false;
                yield return stream.Current;
                failed = true;
            }

            failed = false;
        }
        finally
        {
            // A caller who has read enough leaves at a yield; what he has read is the reply.
            if (!failed)
            {
                entry?.Replied(updates.ToChatResponse());
            }
        }
    }

    private static async ValueTask<bool> MovesAsync(IAsyncEnumerator<ChatResponseUpdate> stream, ExchangeEntry? entry)
    {
        try
        {
            return await stream.MoveNextAsync();
        }
        catch (Exception error)
        {
            entry?.Failed(error);
            throw;
        }
    }
}
