using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging;
using Polly;
using Polly.CircuitBreaker;

namespace InternAssistant.Models;

/// <summary>
/// Asks a language model within a time limit and a budget, tries again where that may help, and never throws for what the model does:
/// whoever asks goes on without it. Safe for concurrent calls.
/// </summary>
public sealed partial class ChatModel
{
    private readonly ModelCall call;
    private readonly ChatModelOptions options;
    private readonly TokenBudget budget;
    private readonly ResiliencePipeline policy;
    private readonly TimeProvider clock;
    private readonly ILogger<ChatModel> logger;

    /// <summary>A model as the settings have it.</summary>
    /// <param name="client">Sends one request at a time.</param>
    /// <param name="options">Time limit, retries, budget.</param>
    /// <param name="budget">What may be used in a day.</param>
    /// <param name="clock">Counts days and waits.</param>
    /// <param name="logger">Is told of failures; of contents only at Trace.</param>
    public ChatModel(IChatClient client, ChatModelOptions options, TokenBudget budget, TimeProvider clock, ILogger<ChatModel> logger)
    {
        ArgumentNullException.ThrowIfNull(options);
        (this.options, this.budget, this.clock, this.logger) = (options, budget, clock, logger);
        call = new ModelCall(client, options);
        policy = CallPolicy.Of(options, clock);
    }

    /// <summary>The budget of a turn that has used some tokens already.</summary>
    public TurnTokens Turn(long spent = 0) => new(budget, options.TokensPerTurn, spent);

    /// <summary>Asks; what was written is unchecked, and a failure is a value.</summary>
    public async Task<ModelReply> AskAsync(ModelRequest request, TurnTokens turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(turn);
        Log.Asked(logger, request.Instructions, request.Input);
        using var limit = new CancellationTokenSource(TimeSpan.FromMilliseconds(options.TimeoutMs), clock);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        try
        {
            var text = await ConverseAsync(request, turn, both.Token);
            Log.Replied(logger, text);

            return string.IsNullOrWhiteSpace(text) ? Failed(ModelFailure.Empty, null) : new ModelReply.Written(text);
        }
        catch (ChatModelException error)
        {
            return Failed(error.Failure, error);
        }
        catch (BrokenCircuitException)
        {
            return Failed(ModelFailure.Paused, null);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return Failed(ModelFailure.TimedOut, null);
        }
    }

    private async Task<string> ConverseAsync(ModelRequest request, TurnTokens turn, CancellationToken cancellationToken)
    {
        var messages = new List<ChatMessage> { new(ChatRole.System, request.Instructions), new(ChatRole.User, request.Input) };
        var tools = new ToolCalls(request.Tools, options.ToolCalls);
        while (true)
        {
            var response = await policy.ExecuteAsync(
                async stop => await call.SendAsync(messages, request, tools.AreLeft, turn, stop), cancellationToken);
            var calls = response.Messages.SelectMany(message => message.Contents).OfType<FunctionCallContent>().ToList();
            if (calls.Count == 0 || !tools.AreLeft)
            {
                return response.Text.Length <= options.ReplyCharacters ? response.Text : response.Text[..options.ReplyCharacters];
            }

            messages.AddMessages(response);
            messages.Add(new ChatMessage(ChatRole.Tool, await tools.InvokeAsync(calls, cancellationToken)));
        }
    }

    private ModelReply.Failed Failed(ModelFailure failure, ChatModelException? error)
    {
        Log.Failed(logger, failure, error?.Message ?? "");

        return new ModelReply.Failed(failure);
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "The language model gave nothing ({Failure}), and the turn goes on without it. {Detail}")]
        public static partial void Failed(ILogger logger, ModelFailure failure, string detail);

        [LoggerMessage(LogLevel.Trace, "Asked the language model. {Instructions} {Input}")]
        public static partial void Asked(ILogger logger, string instructions, string input);

        [LoggerMessage(LogLevel.Trace, "The language model wrote: {Text}")]
        public static partial void Replied(ILogger logger, string text);
    }
}
