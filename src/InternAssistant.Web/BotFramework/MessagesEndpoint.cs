using InternAssistant.Web.BotFramework.Schema;
using InternAssistant.Web.BotFramework.Turns;
using InternAssistant.Web.Http;
using InternAssistant.Web.Indexing;
using Microsoft.AspNetCore.Http.HttpResults;

namespace InternAssistant.Web.BotFramework;

/// <summary>
/// POST /api/messages, the Bot Framework's door. A message whose sender expects the replies in the response is answered;
/// everything else is accepted and left alone, because there is no connector yet that could carry a reply.
/// </summary>
public static partial class MessagesEndpoint
{
    private const int LargestBody = 256 * 1024;

    private static int toldAboutConnector;

    public static async Task<Results<ContentHttpResult, Ok, ProblemHttpResult>> PostAsync(
        HttpRequest request, ActivityDispatcher dispatcher, Readiness readiness, ILogger<ActivityDispatcher> logger, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(readiness);
        ArgumentNullException.ThrowIfNull(dispatcher);
        var (json, problem) = await JsonBody.ReadAsync(request, LargestBody, cancellationToken);

        if (problem is not null)
        {
            return problem;
        }

        return ActivityJson.Read(json.Span) switch
        {
            (null, var trouble) => Problems.Malformed(trouble!),
            ({ IsMessage: false }, _) => TypedResults.Ok(),
            ({ ExpectsReplies: false }, _) => Accept(logger),
            _ when !readiness.IsReady => Problems.NotReady(readiness.Explanation),
            var (message, _) => await AnsweredAsync(message, dispatcher, cancellationToken),
        };
    }

    private static async Task<ContentHttpResult> AnsweredAsync(Activity message, ActivityDispatcher dispatcher, CancellationToken cancellationToken)
    {
        var replies = new CollectedReplies();
        await dispatcher.DispatchAsync(message, replies, cancellationToken);

        return TypedResults.Text(ActivityJson.Write(new ExpectedReplies(replies.Activities)), "application/json; charset=utf-8");
    }

    private static Ok Accept(ILogger logger)
    {
        if (Interlocked.Exchange(ref toldAboutConnector, 1) == 0)
        {
            Log.NoConnector(logger);
        }

        return TypedResults.Ok();
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "A message came without deliveryMode expectReplies. Replies over the connector are not built yet, so such messages stay unanswered.")]
        public static partial void NoConnector(ILogger logger);
    }
}
