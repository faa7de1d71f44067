using Microsoft.Extensions.AI;

namespace InternAssistant.Models;

/// <summary>One call: within the budget, as a stream or not, in the fullest form that the endpoint takes.</summary>
internal sealed class ModelCall(IChatClient client, ChatModelOptions options)
{
    private volatile RequestForm form = RequestForm.Full;

    /// <exception cref="ChatModelException">No reply, or no budget for one.</exception>
    public async Task<ChatResponse> SendAsync(IReadOnlyList<ChatMessage> messages, ModelRequest request, bool mayUseTools, TurnTokens turn, CancellationToken cancellationToken)
    {
        for (var tried = form; ; tried++)
        {
            try
            {
                var response = await CountedAsync(messages, OptionsFor(request, mayUseTools, tried), turn, cancellationToken);
                form = tried;

                return response;
            }
            catch (ChatModelException error) when (error.DislikesRequest && tried < RequestForm.Plain)
            {
                // The next form has less that can be disliked.
            }
        }
    }

    private async Task<ChatResponse> CountedAsync(IReadOnlyList<ChatMessage> messages, ChatOptions sent, TurnTokens turn, CancellationToken cancellationToken)
    {
        var prompt = messages.Sum(message => TurnTokens.Estimate(TextOf(message)));
        var reserved = turn.TryReserve(prompt + options.TokensPerReply)
            ?? throw new ChatModelException(ModelFailure.BudgetSpent, "The tokens of the turn (Model:TokensPerTurn) or of the day (Model:TokensPerDay) are used up.");
        var used = prompt;
        try
        {
            var response = await ReceiveAsync(messages, sent, cancellationToken);
            used = response.Usage?.TotalTokenCount is > 0 and var counted ? counted : prompt + TurnTokens.Estimate(response.Text);

            return response;
        }
        catch (ChatModelException error) when (error.Status != 0)
        {
            used = 0;
            throw;
        }
        catch (Exception error) when (error is not (ChatModelException or OperationCanceledException))
        {
            throw new ChatModelException(ModelFailure.Malformed, "The chat client failed.", error);
        }
        finally
        {
            turn.Settle(reserved, used);
        }
    }

    private async Task<ChatResponse> ReceiveAsync(IReadOnlyList<ChatMessage> messages, ChatOptions sent, CancellationToken cancellationToken)
    {
        if (!options.Streaming)
        {
            return await client.GetResponseAsync(messages, sent, cancellationToken);
        }

        var updates = new List<ChatResponseUpdate>();
        var length = 0;
        await foreach (var update in client.GetStreamingResponseAsync(messages, sent, cancellationToken))
        {
            updates.Add(update);
            length += update.Text.Length;
            if (length > options.ReplyCharacters)
            {
                break;
            }
        }

        return updates.ToChatResponse();
    }

    private ChatOptions OptionsFor(ModelRequest request, bool mayUseTools, RequestForm tried)
    {
        var made = new ChatOptions { MaxOutputTokens = options.TokensPerReply };
        if (tried == RequestForm.Plain)
        {
            return made;
        }

        made.Temperature = tried == RequestForm.Full ? 0 : null;
        made.ResponseFormat = request.Schema is { } schema ? ChatResponseFormat.ForJsonSchema(schema, request.SchemaName) : null;
        if (request.Tools.Count > 0)
        {
            made.Tools = [.. request.Tools];
            made.ToolMode = mayUseTools ? ChatToolMode.Auto : ChatToolMode.None;
        }

        return made;
    }

    private static string TextOf(ChatMessage message) =>
        string.Concat(message.Contents.Select(content => content is FunctionResultContent result ? result.Result?.ToString() : content is TextContent text ? text.Text : ""));
}
