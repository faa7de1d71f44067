using System.Text.Json.Nodes;
using InternAssistant.Knowledge.Facts;

namespace InternAssistant.Cli.Output;

/// <summary>Shows conflicts to people and to programs.</summary>
public static class ConflictsView
{
    public static void Show(IReadOnlyList<Conflict> conflicts, int documents, bool json)
    {
        ArgumentNullException.ThrowIfNull(conflicts);

        if (json)
        {
            Console.Out.WriteLine(JsonLines.Indented(new JsonObject { ["conflicts"] = new JsonArray([.. conflicts.Select(JsonOf)]) }));
        }
        else
        {
            ShowText(conflicts, documents);
        }
    }

    private static void ShowText(IReadOnlyList<Conflict> conflicts, int documents)
    {
        var where = documents == 1 ? "1 document" : $"{documents} documents";

        foreach (var conflict in conflicts)
        {
            Console.Out.WriteLine(Printable.OnOneLine($"{conflict.Subject}: {conflict.Attribute}, {conflict.First.Display} or {conflict.Second.Display}?"));
            ShowFact(conflict.First);
            ShowFact(conflict.Second);
            Console.Out.WriteLine();
        }

        Console.Out.WriteLine(conflicts.Count switch
        {
            0 => $"No conflicts in {where}.",
            1 => $"1 conflict in {where}. Correct one of the two statements.",
            ConflictFinder.MaxConflicts => $"The first {conflicts.Count} conflicts in {where}. Correct one statement of each pair.",
            _ => $"{conflicts.Count} conflicts in {where}. Correct one statement of each pair.",
        });
    }

    private static void ShowFact(Fact fact) => Console.Out.WriteLine("  " + Printable.OnOneLine($"{fact.DocumentId}:{fact.Line}: “{fact.Quote}”"));

    private static JsonObject JsonOf(Conflict conflict) => new()
    {
        ["subject"] = conflict.Subject,
        ["attribute"] = conflict.Attribute,
        ["kind"] = conflict.First.Kind.ToString().ToLowerInvariant(),
        ["first"] = JsonOf(conflict.First),
        ["second"] = JsonOf(conflict.Second),
    };

    private static JsonObject JsonOf(Fact fact) => new()
    {
        ["documentId"] = fact.DocumentId,
        ["line"] = fact.Line,
        ["quote"] = fact.Quote,
        ["value"] = fact.Display,
    };
}
