using System.CommandLine;
using InternAssistant.Cli.Output;
using InternAssistant.Retrieval.Index;
using InternAssistant.Tracing;

namespace InternAssistant.Cli.Commands;

/// <summary><c>replay TRACE</c>: recorded turns again, canonically identical, or what is different.</summary>
public static class ReplayCommand
{
    private const int LongestLine = 32 * 1024 * 1024;

    public static Command Create()
    {
        var trace = new Argument<string>("trace") { Description = "A file of recorded turns, one JSON object a line.", HelpName = "TRACE" };
        var (knowledge, index, json) = (CommonOptions.Knowledge(), CommonOptions.Index(), CommonOptions.Json());
        var command = new Command("replay", "Answer recorded turns again from the same snapshot, or from the one that serves in --index, and name what is different.") { trace, knowledge, index, json };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var assistant = Assistant.Create(parsed.GetValue(knowledge), parsed.GetValue(index));

            return await RunAsync(assistant, parsed.GetValue(trace)!, orCurrent: parsed.GetValue(index) is not null, parsed.GetValue(json), cancellationToken);
        });

        return command;
    }

    private static async Task<int> RunAsync(Assistant assistant, string path, bool orCurrent, bool json, CancellationToken cancellationToken)
    {
        if (!File.Exists(path))
        {
            Say.Trouble($"The trace '{Path.GetFullPath(path)}' does not exist, or is a folder. Name one of its files.");

            return ExitCode.Failed;
        }

        var opened = new Dictionary<string, Snapshot?>(StringComparer.Ordinal);
        var replay = assistant.Replay(id => Found(assistant, id, orCurrent, opened));
        var (identical, shown, number) = (0, 0, 0);
        using var lines = new StreamReader(path);
        while (await lines.ReadLineAsync(cancellationToken) is { } line)
        {
            number++;
            if (string.IsNullOrWhiteSpace(line.Trim('\uFEFF')))
            {
                continue;
            }

            var result = line.Length > LongestLine
                ? new ReplayResult(number, null, [new ReplayDifference("trace", null, $"The line is longer than {LongestLine} characters.")], [])
                : await replay.ReplayAsync(number, line.Trim('\uFEFF'), cancellationToken);
            identical += result.IsIdentical ? 1 : 0;
            ReplayView.Show(result, json);
            shown++;
        }

        return ReplayView.Sum(identical, shown) ? ExitCode.Done : ExitCode.Failed;
    }

    private static Snapshot? Found(Assistant assistant, string id, bool orCurrent, Dictionary<string, Snapshot?> opened)
    {
        if (!opened.TryGetValue(id, out var snapshot))
        {
            snapshot = Open(assistant, id) ?? (orCurrent && assistant.Load() ? assistant.Snapshot : null);
            opened[id] = snapshot;
        }

        return snapshot;
    }

    private static Snapshot? Open(Assistant assistant, string id) =>
        assistant.Snapshots.List().Any(kept => kept.Id == id) ? assistant.Snapshots.Open(id) : null;
}
