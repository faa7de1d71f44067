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
    ILogger<ConversationTurns> logger)
{
    /// <summary>Begins a turn; a place in the conversation's queue was taken for it. The task never fails.</summary>
    public Task<TurnOutcome> Begin(HostedConversation conversation, Activity activity)
    {
        // A turn is no part of the request that began it: it neither ends with it nor shares its trace.
        using (ExecutionContext.SuppressFlow())
        {
            return Task.Run(() => RunAsync(conversation, activity));
        }
    }

    private async Task<TurnOutcome> RunAsync(HostedConversation conversation, Activity activity)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(options.Value.TurnSeconds), clock);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, lifetime.ApplicationStopping);

        try
        {
            await conversation.Turns.WaitAsync(stop.Token);

            try
            {
                return await DispatchAsync(conversation, activity, stop.Token);
            }
            finally
            {
                conversation.Turns.Next();
            }
        }
        catch (Exception exception)
        {
            Log.Failed(logger, exception, activity.Type);

            return TurnOutcome.Failed;
        }
        finally
        {
            conversation.Turns.Leave();
        }
    }

    private async Task<TurnOutcome> DispatchAsync(HostedConversation conversation, Activity activity, CancellationToken cancellationToken)
    {
        var response = await dispatcher.DispatchAsync(activity, new ConversationSender(conversations, conversation, clock), cancellationToken);

        return response is null or { Status: >= 200 and < 300 } ? TurnOutcome.Done : TurnOutcome.Rejected;
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Error, "A turn of a Direct Line conversation failed (activity of type {Type}).")]
        public static partial void Failed(ILogger logger, Exception exception, string type);
    }
}
