using System.Diagnostics;
using InternAssistant.Answering;
using InternAssistant.Cli.Output;
using InternAssistant.Conversation;

namespace InternAssistant.Cli.Commands;

/// <summary>One question: its answer for people or as JSON.</summary>
public sealed class SingleQuestion(Assistant assistant, AskOptions options)
{
    public async Task<int> AskAsync(IReadOnlyList<PastTurn> history, CancellationToken cancellationToken)
    {
        var started = assistant.Clock.GetTimestamp();
        var answer = await assistant.Turns.AnswerAsync(new Turn(options.Question!, history, options.NowOr(assistant.Clock)), cancellationToken);

        if (options.Json)
        {
            var traceId = ActivityTraceId.CreateRandom().ToHexString();
            Console.Out.WriteLine(AnswerJson.From(answer, traceId, assistant.Clock.GetElapsedTime(started)).Write(indented: true));
        }
        else
        {
            AnswerView.Show(answer);
        }

        return ExitCode.Done;
    }
}
