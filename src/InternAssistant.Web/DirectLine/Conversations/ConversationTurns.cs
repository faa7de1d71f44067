using InternAssistant.Web.BotFramework.Schema;
using InternAssistant.Web.BotFramework.Turns;
using Microsoft.Extensions.Options;

namespace InternAssistant.Web.DirectLine.Conversations;

/// <summary>Gives activities to the assistant, one after the other within a conversation, whether or not somebody waits for them.</summary>
internal sealed partial class ConversationTurns(
    ActivityDispatcher dispatcher,
    HostedConversations conversations,
    IHostApplicationLifetime lifetime,
    IOptions<DirectLineOptions> options,
    TimeProvider clock,
    ILogger<ConversationTurns> logger) : IDisposable
{
    private const int ParallelTurns = 32;
    private const string Excuse = "Something went wrong on my side, and your question stayed unanswered. Please ask again.";

    private readonly SemaphoreSlim places = new(ParallelTurns);

    public void Dispose() => places.Dispose();

    /// <summary>Begins a turn; a place in the conversation's queue was taken for it. The task never fails.</summary>
    public Task<TurnOutcome> Begin(HostedConversation conversation, Activity activity)
    {
        // A turn is no part of the request that began it: it neither ends with it nor shares its trace.
        using (ExecutionContext.SuppressFlow())
        {
            return Task.Run(() => RunAsync(conversation, activity));
        }
    }

    /// <summary>Tells the person when a turn fails for which nobody waits any longer.</summary>
    public async Task ExcuseWhenFailedAsync(Task<TurnOutcome> turn, HostedConversation conversation, Activity activity)
    {
        if (await turn == TurnOutcome.Failed && activity.IsMessage)
        {
            var excuse = Reply.To(activity, new Activity { Type = ActivityTypes.Message, Text = Excuse, TextFormat = "plain" }, clock);
            await new ConversationSender(conversations, conversation, clock).SendAsync(excuse, CancellationToken.None);
        }
    }

    private async Task<TurnOutcome> RunAsync(HostedConversation conversation, Activity activity)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(options.Value.TurnSeconds), clock);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, lifetime.ApplicationStopping);

        try
        {
            return await InTurnAsync(conversation, activity, stop.Token);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            Log.GivenUp(logger, activity.Type);

            return TurnOutcome.Failed;
        }
        catch (Exception trouble)
        {
            Log.Failed(logger, activity.Type, trouble.GetType().FullName, trouble.TargetSite?.DeclaringType?.FullName);

            return TurnOutcome.Failed;
        }
        finally
        {
            conversation.Turns.Leave();
        }
    }

    private async Task<TurnOutcome> InTurnAsync(HostedConversation conversation, Activity activity, CancellationToken cancellationToken)
    {
        await conversation.Turns.WaitAsync(cancellationToken);

        try
        {
            return await InAPlaceAsync(conversation, activity, cancellationToken);
        }
        finally
        {
            conversation.Turns.Next();
        }
    }

    private async Task<TurnOutcome> InAPlaceAsync(HostedConversation conversation, Activity activity, CancellationToken cancellationToken)
    {
        await places.WaitAsync(cancellationToken);

        try
        {
            return await DispatchAsync(conversation, activity, cancellationToken);
        }
        finally
        {
            places.Release();
        }
    }

    private async Task<TurnOutcome> DispatchAsync(HostedConversation conversation, Activity activity, CancellationToken cancellationToken)
    {
        var response = await dispatcher.DispatchAsync(activity, new ConversationSender(conversations, conversation, clock), cancellationToken);

        return response is null or { Status: >= 200 and < 300 } ? TurnOutcome.Done : TurnOutcome.Rejected;
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Error, "A turn of a Direct Line conversation failed (activity of type {Type}): {Exception} in {Place}.")]
        public static partial void Failed(ILogger logger, string type, string? exception, string? place);

        [LoggerMessage(LogLevel.Warning, "A turn of a Direct Line conversation was given up (activity of type {Type}): it took too long, or the host stops.")]
        public static partial void GivenUp(ILogger logger, string type);
    }
}
