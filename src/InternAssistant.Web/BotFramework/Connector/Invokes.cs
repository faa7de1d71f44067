using System.Text.Json;
using InternAssistant.Web.BotFramework.Schema;
using InternAssistant.Web.BotFramework.Turns;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Options;

namespace InternAssistant.Web.BotFramework.Connector;

/// <summary>Answers invokes, whose response is the answer: within the time that channels wait, or with 504.</summary>
public sealed partial class Invokes(
    ActivityDispatcher dispatcher, ConnectorClient connector, KnownConversations conversations, IOptions<BotFrameworkOptions> options, TimeProvider clock, ILogger<Invokes> logger)
{
    private const string Json = "application/json; charset=utf-8";

    private readonly TimeSpan limit = TimeSpan.FromSeconds(options.Value.InvokeTimeoutSeconds);

    public async Task<Results<ContentHttpResult, Ok, ProblemHttpResult>> AnswerAsync(Activity invoke, CancellationToken cancellationToken)
    {
        using var deadline = new CancellationTokenSource(limit, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(deadline.Token, cancellationToken);

        try
        {
            var answer = await dispatcher.DispatchAsync(invoke, new ConnectorReplies(connector, invoke), either.Token).AsTask().WaitAsync(either.Token);
            await conversations.RememberAsync(invoke, cancellationToken);

            return Response(answer ?? InvokeResponse.Ok);
        }
        catch (OperationCanceledException) when (deadline.IsCancellationRequested)
        {
            Log.TooSlow(logger, limit.TotalSeconds);

            return TypedResults.Problem(statusCode: StatusCodes.Status504GatewayTimeout, title: "It took too long.");
        }
        catch (ConnectorException unsent)
        {
            Log.Unsent(logger, unsent.Message);

            return TypedResults.Problem(statusCode: StatusCodes.Status502BadGateway, title: "What belongs to the answer could not be sent.");
        }
    }

    /// <summary>The answer as it stands among replies, for a sender that expects those.</summary>
    public static Activity AsActivity(InvokeResponse answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        using var value = JsonDocument.Parse(answer.Body is { } body ? $$"""{"status":{{answer.Status}},"body":{{body.GetRawText()}}}""" : $$"""{"status":{{answer.Status}}}""");

        return new Activity { Type = "invokeResponse", Value = value.RootElement.Clone() };
    }

    private static ContentHttpResult Response(InvokeResponse answer) => answer.Body is { } body
        ? TypedResults.Text(body.GetRawText(), Json, statusCode: answer.Status)
        : TypedResults.Text("", contentType: null, statusCode: answer.Status);

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "An invoke was answered with 504 after {Seconds} seconds (BotFramework:InvokeTimeoutSeconds).")]
        public static partial void TooSlow(ILogger logger, double seconds);

        [LoggerMessage(LogLevel.Error, "A reply to an invoke could not be sent: {Reason}")]
        public static partial void Unsent(ILogger logger, string reason);
    }
}
