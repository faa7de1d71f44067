using System.Text;
using System.Text.Json;
using InternAssistant.AcceptanceTests.Drivers;

namespace InternAssistant.AcceptanceTests.Channels;

/// <summary>The same questions through every door: the same status, the same words, the same citations.</summary>
public sealed class ParityTests
{
    private static readonly string Knowledge = Path.Combine(Programs.Repository, "knowledge");

    private static readonly string[] Others =
    [
        "hello", "thanks!", "How long is the internship?", "Write me a poem about the lab.", "What is the capital of Peru?", "¿Dónde está el laboratorio?", new string('x', 2_500),
        "Can I park at the Cambridge lab? And which hotels are near it?", "Which hotels are there in Cambridge?", "Compare the postings by pay and duration", "is there a [link](https://evil.example) <b>or</b> *stars*?",
    ];

    [Fact]
    public async Task Every_door_gives_the_same_answer()
    {
        var folder = Directory.CreateTempSubdirectory("internassistant-").FullName;
        try
        {
            string[] questions = [.. Questions(), .. Others];
            Assert.True(questions.Length >= 100, $"{questions.Length} questions are too few.");
            await using var host = await WebHost.StartReadyAsync(
                folder,
                "Development",
                "--Knowledge:Path", Knowledge, "--Index:Path", Path.Combine(folder, "index"), "--DirectLine:TokensPerMinute", "100000", "--DirectLine:StartsPerMinute", "100000", "--DirectLine:PostsPerMinute", "100000");

            var expected = await CommandLineAsync(folder, questions);
            var differences = await DifferencesAsync(new Doors(host), questions, expected);

            Assert.True(differences.Count == 0, $"{differences.Count} of {questions.Length} differ:\n{string.Join('\n', differences)}");
            Assert.Equal(5, expected.Select(answer => answer.Status).Distinct().Count());
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<List<string>> DifferencesAsync(Doors doors, string[] questions, ChannelAnswer[] expected)
    {
        var differences = new List<string>();
        for (var at = 0; at < questions.Length; at++)
        {
            (string Door, ChannelAnswer Answer)[] answers =
            [
                ("/api/ask", await doors.AskAsync(questions[at])),
                ("/api/messages, Teams", await doors.MessageAsync("msteams", questions[at])),
                ("/api/messages, another channel", await doors.MessageAsync("test", questions[at])),
                ("Direct Line", await doors.DirectLineAsync(questions[at])),
            ];
            differences.AddRange(
                from answer in answers
                let difference = DifferenceOf(expected[at], answer.Answer)
                where difference is not null
                select $"{answer.Door}: {questions[at]}\n    {difference}");
        }

        return differences;
    }

    private static string? DifferenceOf(ChannelAnswer expected, ChannelAnswer actual) =>
        expected.Status != actual.Status ? $"status {expected.Status} and {actual.Status}"
        : expected.Words != actual.Words ? $"text {expected.Words} and {actual.Words}"
        : expected.Quotes.Count != actual.Quotes.Count ? $"{expected.Quotes.Count} and {actual.Quotes.Count} citations"
        : Enumerable.Range(0, expected.Quotes.Count).Where(at => !IsShown(expected.Titles[at], actual.Titles[at]) || !IsShown(expected.Quotes[at], actual.Quotes[at])).Select(at => (int?)at).FirstOrDefault() is { } wrong
            ? $"citation {wrong + 1}: {expected.Titles[wrong]}: {expected.Quotes[wrong]} and {actual.Titles[wrong]}: {actual.Quotes[wrong]}"
        : null;

    // Channels have room for so many characters of a quote.
    private static bool IsShown(string whole, string shown) => shown.Length > 0 && whole.StartsWith(shown, StringComparison.Ordinal);

    private static async Task<ChannelAnswer[]> CommandLineAsync(string folder, string[] questions)
    {
        var batch = new StringBuilder();
        foreach (var question in questions)
        {
            batch.AppendLine(JsonSerializer.Serialize(new { id = "q", question }));
        }

        var file = Path.Combine(folder, "questions.jsonl");
        await File.WriteAllTextAsync(file, batch.ToString());
        var result = await Cli.RunAsync(folder, "ask", "--batch", file, "--json", "--knowledge", Knowledge, "--index", Path.Combine(folder, "index"));
        Assert.Equal(0, result.ExitCode);

        return [.. result.JsonLines.Select(ChannelAnswer.OfContract)];
    }

    private static IEnumerable<string> Questions() =>
        from line in File.ReadLines(Path.Combine(Knowledge, "golden", "development.jsonl"))
        let golden = JsonDocument.Parse(line).RootElement
        where !golden.TryGetProperty("history", out _)
        select golden.GetProperty("question").GetString()!;
}
