using System.Diagnostics;
using InternAssistant.Answering;
using InternAssistant.Conversation;
using InternAssistant.Tracing;
using InternAssistant.Web.Http;
using InternAssistant.Web.Indexing;
using Microsoft.AspNetCore.Http.HttpResults;

namespace InternAssistant.Web.Asking;

/// <summary>POST /api/ask: a question in, the answer of the contract out.</summary>
public static class AskEndpoint
{
    private const int LargestBody = 64 * 1024;

    public static async Task<Results<ContentHttpResult, ProblemHttpResult>> PostAsync(
        HttpRequest request, TracedTurns assistant, Readiness readiness, TimeProvider clock, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(readiness);
        var (json, problem) = await JsonBody.ReadAsync(request, LargestBody, cancellationToken);

        if (problem is not null)
        {
            return problem;
        }

        return TurnRequestReader.Read(json) switch
        {
            TurnRequestResult.Malformed malformed => Problems.Malformed(malformed.Problem),
            _ when !readiness.IsReady => Problems.NotReady(readiness.Explanation),
            TurnRequestResult.Read read => await AnswerAsync(read.Request, assistant, clock, cancellationToken),
            _ => throw new UnreachableException(),
        };
    }

    private static async Task<ContentHttpResult> AnswerAsync(
        TurnRequest request, TracedTurns assistant, TimeProvider clock, CancellationToken cancellationToken)
    {
        var started = clock.GetTimestamp();
        var traceId = TraceId();
        var answer = await assistant.AnswerAsync(request.ToTurn(clock.GetUtcNow()), traceId, cancellationToken);
        var json = AnswerJson.From(answer, traceId, clock.GetElapsedTime(started));

        return TypedResults.Text(json.Write(), "application/json; charset=utf-8");
    }

    private static string TraceId() => (Activity.Current?.TraceId ?? ActivityTraceId.CreateRandom()).ToHexString();
}
