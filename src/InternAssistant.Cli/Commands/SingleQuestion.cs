using System.Diagnostics;
using InternAssistant.Answering;
using InternAssistant.Cli.Output;
using InternAssistant.Conversation;
using InternAssistant.Retrieval;

namespace InternAssistant.Cli.Commands;

/// <summary>One question: its answer for people or as JSON.</summary>
public sealed class SingleQuestion(Assistant assistant, AskOptions options)
{
    public async Task<int> AskAsync(IReadOnlyList<PastTurn> history, CancellationToken cancellationToken)
    {
        var started = assistant.Clock.GetTimestamp();
        var turn = new Turn(options.Question!, history, options.NowOr(assistant.Clock));
        var traceId = ActivityTraceId.CreateRandom().ToHexString();
        var answer = await assistant.TracedTurns.AnswerAsync(turn, traceId, cancellationToken);
        var elapsed = assistant.Clock.GetElapsedTime(started);
        var trace = options.Explain ? await assistant.Turns.TraceAsync(turn, cancellationToken) : null;

        if (options.Json)
        {
            var json = AnswerJson.From(answer, traceId, elapsed).Write(indented: true);
            Console.Out.WriteLine(trace is null ? json : TraceView.Json(json, trace));
        }
        else
        {
            Show(answer, trace);
        }

        return ExitCode.Done;
    }

    private static void Show(Answer answer, SearchTrace? trace)
    {
        AnswerView.Show(answer);
        if (trace is not null)
        {
            TraceView.Show(trace);
        }
    }
}
