using System.Text.Json.Nodes;
using InternAssistant.Tracing;

namespace InternAssistant.Cli.Output;

/// <summary>Replayed turns: for people what is different, for programs an object a line.</summary>
public static class ReplayView
{
    private const int MostSettings = 8;

    public static void Show(ReplayResult result, bool json)
    {
        ArgumentNullException.ThrowIfNull(result);
        if (json)
        {
            Console.Out.WriteLine(JsonLines.Line(JsonOf(result)));

            return;
        }

        Write($"{result.Line}  {(result.IsIdentical ? "identical" : "different")}  {result.TraceId}");
        foreach (var difference in result.Differences)
        {
            Write($"     {difference.What}: {Side(difference.Recorded)} → {Side(difference.Now)}");
        }

        if (result.OtherSettings.Count > 0)
        {
            Write($"     replayed with the recorded settings; here others: {string.Join(", ", result.OtherSettings.Take(MostSettings))}{(result.OtherSettings.Count > MostSettings ? ", …" : "")}");
        }
    }

    /// <summary>Tells how many are identical; true when all are.</summary>
    public static bool Sum(int identical, int all)
    {
        Say.Trouble(all == 0 ? "The trace has no turns." : $"{identical} of {all} turns are answered identically.");

        return all > 0 && identical == all;
    }

    private static JsonObject JsonOf(ReplayResult result) => new()
    {
        ["line"] = result.Line,
        ["traceId"] = result.TraceId,
        ["identical"] = result.IsIdentical,
        ["differences"] = new JsonArray([.. result.Differences.Select(difference => new JsonObject { ["what"] = difference.What, ["recorded"] = difference.Recorded, ["now"] = difference.Now })]),
        ["otherSettings"] = JsonLines.ListOf(result.OtherSettings),
    };

    private static string Side(string? text) => text is null ? "nothing" : $"“{Printable.OnOneLine(text)}”";

    private static void Write(string line) => Console.Out.WriteLine(Printable.Of(line));
}
