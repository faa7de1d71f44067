using System.Globalization;
using System.Text.Json.Nodes;
using InternAssistant.Indexing;
using InternAssistant.Knowledge.Lint;
using Spectre.Console;

namespace InternAssistant.Cli.Output;

/// <summary>Findings: grouped by file for people, JSON for programs.</summary>
public static class LintView
{
    private const string Indent = "    ";
    private const int PlainWidth = 120;

    /// <summary>The findings as JSON; <paramref name="files"/> is how many files were looked at.</summary>
    public static JsonNode Node(IReadOnlyList<Finding> findings, int files)
    {
        ArgumentNullException.ThrowIfNull(findings);

        return new JsonObject
        {
            ["findings"] = IndexReportJson.Of(findings),
            ["errors"] = Count(findings, Severity.Error),
            ["warnings"] = Count(findings, Severity.Warning),
            ["notices"] = Count(findings, Severity.Notice),
            ["files"] = files,
        };
    }

    /// <summary>Prints the findings; <paramref name="files"/> is how many files were looked at.</summary>
    public static void Print(IReadOnlyList<Finding> findings, int files)
    {
        ArgumentNullException.ThrowIfNull(findings);

        foreach (var file in findings.GroupBy(finding => finding.File, StringComparer.Ordinal))
        {
            foreach (var finding in file)
            {
                Print(finding);
            }

            Console.Out.WriteLine();
        }

        Console.Out.WriteLine(Summary(findings, files));
    }

    /// <summary>The summary line, for example <c>2 errors, 5 warnings, 3 notices in 17 files</c>.</summary>
    public static string Summary(IReadOnlyList<Finding> findings, int files)
    {
        ArgumentNullException.ThrowIfNull(findings);

        return $"{Named(Count(findings, Severity.Error), "error")}, {Named(Count(findings, Severity.Warning), "warning")}, {Named(Count(findings, Severity.Notice), "notice")} in {Named(files, "file")}";
    }

    private static void Print(Finding finding)
    {
        var place = Printable.OnOneLine(finding.Line is { } line ? string.Create(CultureInfo.InvariantCulture, $"{finding.File}:{line}") : finding.File);

        if (Console.IsOutputRedirected)
        {
            Console.Out.WriteLine($"{place} {NameOf(finding.Severity)} {finding.Rule}");
        }
        else
        {
            var colour = finding.Severity switch { Severity.Error => "red", Severity.Warning => "yellow", _ => "grey" };
            AnsiConsole.MarkupLine($"{Markup.Escape(place)} [{colour}]{NameOf(finding.Severity)}[/] {finding.Rule}");
        }

        foreach (var text in Wrap(Printable.OnOneLine(finding.Message), Console.IsOutputRedirected ? PlainWidth : AnsiConsole.Profile.Width))
        {
            Console.Out.WriteLine(Indent + text);
        }
    }

    private static IEnumerable<string> Wrap(string message, int width)
    {
        var line = "";

        foreach (var word in message.Split(' '))
        {
            if (line.Length > 0 && Indent.Length + line.Length + 1 + word.Length >= width)
            {
                yield return line;
                line = "";
            }

            line += line.Length > 0 ? " " + word : word;
        }

        yield return line;
    }

    private static string NameOf(Severity severity) => severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "notice" };

    private static int Count(IReadOnlyList<Finding> findings, Severity severity) => findings.Count(finding => finding.Severity == severity);

    private static string Named(int count, string noun) => string.Create(CultureInfo.InvariantCulture, $"{count:N0} {noun}{(count == 1 ? "" : "s")}");
}
