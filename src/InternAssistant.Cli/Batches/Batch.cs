using System.Diagnostics;
using System.Text;
using System.Text.Json.Nodes;
using InternAssistant.Answering;
using InternAssistant.Cli.Output;
using InternAssistant.Conversation;

namespace InternAssistant.Cli.Batches;

/// <summary>A file of questions: one line in, one line out, in order; a line that cannot be read gives an error in its place.</summary>
public sealed class Batch(Assistant assistant, DateTimeOffset now)
{
    /// <summary>Answers every line; fails at the end when a line could not be read.</summary>
    public async Task<int> RunAsync(TextReader lines, TextWriter output, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(lines);
        ArgumentNullException.ThrowIfNull(output);
        var malformed = 0;

        while (await lines.ReadLineAsync(cancellationToken) is { } line)
        {
            if (!string.IsNullOrWhiteSpace(line.Trim('\uFEFF')))
            {
                var (answer, good) = await AnswerAsync(line.Trim('\uFEFF'), cancellationToken);
                malformed += good ? 0 : 1;
                await output.WriteLineAsync(answer.AsMemory(), cancellationToken);
            }
        }

        if (malformed > 0)
        {
            Say.Trouble($"{malformed} {(malformed == 1 ? "line" : "lines")} could not be read; the errors stand in their places.");
        }

        return malformed == 0 ? ExitCode.Done : ExitCode.Failed;
    }

    private async Task<(string Line, bool Good)> AnswerAsync(string line, CancellationToken cancellationToken) =>
        TurnRequestReader.Read(Encoding.UTF8.GetBytes(line)) switch
        {
            TurnRequestResult.Read read => (await AnswerAsync(read.Request, cancellationToken), true),
            TurnRequestResult.Malformed malformed => (ErrorLine(malformed), false),
            _ => throw new UnreachableException(),
        };

    private async Task<string> AnswerAsync(TurnRequest request, CancellationToken cancellationToken)
    {
        var started = assistant.Clock.GetTimestamp();
        var traceId = ActivityTraceId.CreateRandom().ToHexString();
        var answer = await assistant.TracedTurns.AnswerAsync(request.ToTurn(now), traceId, cancellationToken);
        var json = AnswerJson.From(answer, traceId, assistant.Clock.GetElapsedTime(started)).Write();

        return request.Id is null ? json : $"{{\"id\":{request.Id},{json[1..]}";
    }

    private static string ErrorLine(TurnRequestResult.Malformed malformed)
    {
        var error = new JsonObject();

        if (malformed.Id is { } id)
        {
            error["id"] = JsonNode.Parse(id);
        }

        error["error"] = malformed.Problem;

        return JsonLines.Line(error);
    }
}
