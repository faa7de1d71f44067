using System.CommandLine;
using System.Globalization;
using System.Text.Json.Nodes;
using InternAssistant.Cli.Output;
using InternAssistant.Retrieval.Index;

namespace InternAssistant.Cli.Commands;

/// <summary><c>index status</c>: the snapshots of a knowledge folder, and which one serves.</summary>
public static class IndexStatusCommand
{
    public static Command Create()
    {
        var (knowledge, index, json) = (CommonOptions.Knowledge(), CommonOptions.Index(), CommonOptions.Json());
        var command = new Command("status", "Show the snapshots and which one serves.") { knowledge, index, json };
        command.SetAction(async (parsed, _) =>
        {
            await using var assistant = Assistant.Create(parsed.GetValue(knowledge), parsed.GetValue(index));
            Show(assistant, parsed.GetValue(json));

            return ExitCode.Done;
        });

        return command;
    }

    private static void Show(Assistant assistant, bool json)
    {
        var snapshots = assistant.Snapshots.List();

        if (json)
        {
            Console.Out.WriteLine(JsonLines.Indented(JsonOf(assistant, snapshots)));
        }
        else if (snapshots.Count == 0)
        {
            Console.Out.WriteLine($"No snapshot in '{assistant.Folders.Index}'. Run: index --knowledge \"{assistant.Folders.Knowledge}\"");
        }
        else
        {
            ShowTable(assistant, snapshots);
        }
    }

    private static void ShowTable(Assistant assistant, IReadOnlyList<SnapshotSummary> snapshots)
    {
        Console.Out.WriteLine($"Snapshots in '{assistant.Folders.Index}':");

        foreach (var snapshot in snapshots)
        {
            Console.Out.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{(snapshot.IsCurrent ? "*" : " ")} {snapshot.Id}  {snapshot.BuiltAt.UtcDateTime:yyyy-MM-dd HH:mm}Z  {WhatIsIn(snapshot)}"));
        }
    }

    private static string WhatIsIn(SnapshotSummary snapshot) =>
        snapshot.Problem ?? string.Create(CultureInfo.InvariantCulture, $"{snapshot.Documents} documents, {snapshot.Passages} passages");

    private static JsonObject JsonOf(Assistant assistant, IReadOnlyList<SnapshotSummary> snapshots) => new()
    {
        ["knowledge"] = assistant.Folders.Knowledge,
        ["index"] = assistant.Folders.Index,
        ["current"] = assistant.Snapshots.CurrentId,
        ["snapshots"] = new JsonArray([.. snapshots.Select(JsonOf)]),
    };

    private static JsonObject JsonOf(SnapshotSummary snapshot) => new()
    {
        ["snapshot"] = snapshot.Id,
        ["builtAt"] = snapshot.BuiltAt,
        ["promotedAt"] = snapshot.PromotedAt,
        ["documents"] = snapshot.Documents,
        ["passages"] = snapshot.Passages,
        ["current"] = snapshot.IsCurrent,
        ["valid"] = snapshot.IsValid,
        ["problem"] = snapshot.Problem,
    };
}
