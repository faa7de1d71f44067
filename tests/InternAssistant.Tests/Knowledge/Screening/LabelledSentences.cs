using InternAssistant.Tests.Documentation;

namespace InternAssistant.Tests.Knowledge.Screening;

/// <summary>Sentences written for these tests: orders to an assistant, and sentences for people that look like them.</summary>
internal static class LabelledSentences
{
    private const string Path = "tests/InternAssistant.Tests/Knowledge/Screening/sentences.tsv";

    public static IReadOnlyList<string> Attacks { get; } = Read("attack");

    public static IReadOnlyList<string> Honest { get; } = Read("honest");

    private static List<string> Read(string label) =>
        [.. Repository.Read(Path).Split('\n').Where(line => line.StartsWith(label + "\t", StringComparison.Ordinal)).Select(line => line[(label.Length + 1)..].TrimEnd('\r'))];
}
