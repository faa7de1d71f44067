using InternAssistant.Web.BotFramework.Connector.Background;
using InternAssistant.Web.BotFramework.Schema;
using InternAssistant.Web.BotFramework.Turns;
using InternAssistant.Web.Http;
using InternAssistant.Web.Indexing;
using Microsoft.AspNetCore.Http.HttpResults;

namespace InternAssistant.Web.BotFramework.Connector;

/// <summary>
/// What becomes of an activity that was let in. With <c>expectReplies</c> the response carries the replies; an invoke is answered by it; everything else is
/// acknowledged at once and dealt with afterwards, because channels wait for 15 seconds only.
/// </summary>
public sealed partial class ActivityIntake(
    ActivityDispatcher dispatcher, Invokes invokes, WaitingTurns turns, ServiceHosts hosts, KnownConversations conversations, Readiness readiness, ILogger<ActivityIntake> logger)
{
    private const string Json = "application/json; charset=utf-8";
    private const string SecondsToWait = "5";

    public async Task<Results<ContentHttpResult, Ok, ProblemHttpResult>> TakeAsync(Activity activity, HttpResponse response, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(activity);

        return activity switch
        {
            { IsMessage: true } when !readiness.IsReady => Problems.NotReady(readiness.Explanation),
            { ExpectsReplies: true } => await RepliesAsync(activity, cancellationToken),
            { IsInvoke: true } => await invokes.AnswerAsync(activity, cancellationToken),
            { ServiceUrl: null or "" } => TypedResults.Ok(),
            _ when hosts.Find(activity.ServiceUrl) is null => Elsewhere(),
            _ => Accept(activity, response),
        };
    }

    private async Task<Results<ContentHttpResult, Ok, ProblemHttpResult>> RepliesAsync(Activity activity, CancellationToken cancellationToken)
    {
        var replies = new CollectedReplies();
        var invoked = await dispatcher.DispatchAsync(activity, replies, cancellationToken);
        await conversations.RememberAsync(activity, cancellationToken);
        IReadOnlyList<Activity> said = invoked is null ? replies.Activities : [.. replies.Activities, Invokes.AsActivity(invoked)];

        return said.Count == 0 && !activity.IsMessage ? TypedResults.Ok() : TypedResults.Text(ActivityJson.Write(new ExpectedReplies(said)), Json);
    }

    private Results<ContentHttpResult, Ok, ProblemHttpResult> Accept(Activity activity, HttpResponse response)
    {
        if (turns.TryAdd(activity))
        {
            return TypedResults.Ok();
        }

        Log.TooMany(logger);
        response.Headers.RetryAfter = SecondsToWait;

        return TypedResults.Problem("Too many activities wait for their turn. Send this one again in a moment.", statusCode: StatusCodes.Status429TooManyRequests, title: "The assistant is busy.");
    }

    private ProblemHttpResult Elsewhere()
    {
        Log.Elsewhere(logger);

        return TypedResults.Problem("Replies may not be sent to the activity's serviceUrl.", statusCode: StatusCodes.Status403Forbidden, title: "Not to there.");
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "An activity was refused with 429: as many wait as BotFramework:WaitingTurns allows.")]
        public static partial void TooMany(ILogger logger);

        [LoggerMessage(LogLevel.Warning, "An activity was refused: its serviceUrl is at no host of BotFramework:AllowedServiceHosts.")]
        public static partial void Elsewhere(ILogger logger);
    }
}
