using InternAssistant.Web.BotFramework.Schema;
using InternAssistant.Web.BotFramework.Turns;

namespace InternAssistant.Web.BotFramework.Connector.Background;

/// <summary>
/// One activity, dealt with after it was acknowledged. What fails becomes one line in the log, without what was said, and an excuse to whoever asked.
/// It never throws but when the host stops.
/// </summary>
public sealed partial class BackgroundTurn(
    ActivityDispatcher dispatcher, ConnectorClient connector, KnownConversations conversations, TimeProvider clock, ILogger<BackgroundTurn> logger)
{
    private const string Excuse = "Sorry, something went wrong and I could not answer. Please ask again in a moment.";

    public async Task RunAsync(Activity activity, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(activity);
        var replies = new ConnectorReplies(connector, activity);

        try
        {
            await dispatcher.DispatchAsync(activity, replies, cancellationToken);
            await conversations.RememberAsync(activity, cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            Log.Abandoned(logger, activity.Type);
        }
        catch (ConnectorException unsent)
        {
            Log.Unsent(logger, activity.Type, unsent.Message);
        }
        catch (Exception trouble)
        {
            Log.Failed(logger, activity.Type, trouble.GetType().FullName, trouble.TargetSite?.DeclaringType?.FullName);
            await ExcuseAsync(activity, replies, cancellationToken);
        }
    }

    private async Task ExcuseAsync(Activity activity, ConnectorReplies replies, CancellationToken cancellationToken)
    {
        if (!activity.IsMessage)
        {
            return;
        }

        try
        {
            await replies.SendAsync(Reply.To(activity, new Activity { Type = ActivityTypes.Message, Text = Excuse, TextFormat = "plain" }, clock), cancellationToken);
        }
        catch (Exception) when (!cancellationToken.IsCancellationRequested)
        {
            Log.Unsent(logger, activity.Type, "the excuse for that could not be sent either");
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "A '{Type}' was accepted and not finished, because the host stops.")]
        public static partial void Abandoned(ILogger logger, string type);

        [LoggerMessage(LogLevel.Error, "A reply to a '{Type}' could not be sent: {Reason}")]
        public static partial void Unsent(ILogger logger, string type, string reason);

        [LoggerMessage(LogLevel.Error, "A '{Type}' could not be dealt with: {Exception} in {Place}.")]
        public static partial void Failed(ILogger logger, string type, string? exception, string? place);
    }
}
