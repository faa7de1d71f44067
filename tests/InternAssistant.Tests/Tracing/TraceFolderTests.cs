using InternAssistant.Conversation;
using InternAssistant.Tests.Builders;
using InternAssistant.Tests.Knowledge;
using InternAssistant.Tracing;
using Microsoft.Extensions.Logging;

namespace InternAssistant.Tests.Tracing;

public sealed class TraceFolderTests
{
    private static readonly Turn Asked = new("When is the application deadline? I am jane@uni.example", [new PastTurn("my phone is +44 7700 900123")], Builders.Assistant.Now);

    [Fact]
    public async Task A_turn_is_a_line_under_its_name_without_details_and_keys()
    {
        using var folder = new TemporaryFolder();
        await using var assistant = new TracedAssistant(Harbour.Knowledge().BuildSnapshot(), new EchoModel(), ("Tracing:Folder", folder.Path));

        await assistant.Turns.AnswerAsync(Asked, "abc123", CancellationToken.None);

        var line = Assert.Single(File.ReadAllLines(Assert.Single(Directory.GetFiles(folder.Path))));
        var record = Assert.IsType<TraceReading.Read>(TraceLine.Read(line)).Record;
        Assert.Equal("abc123", record.TraceId);
        Assert.NotEmpty(record.Model[0].Prompt!);
        Assert.Contains(record.Dropped, drop => drop is { Writer: "prompted", Reason.Length: > 0 } && drop.Text.StartsWith("The number is", StringComparison.Ordinal));
        Assert.All((string[])["jane@uni.example", "900123", TracedAssistant.Key], secret => Assert.DoesNotContain(secret, line, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Prompts_are_kept_only_where_the_settings_say_so_and_replay_does_not_need_them()
    {
        using var folder = new TemporaryFolder();
        await using var assistant = new TracedAssistant(Harbour.Knowledge().BuildSnapshot(), new EchoModel(), ("Tracing:Folder", folder.Path), ("Tracing:KeepPrompts", "false"));

        await assistant.Turns.AnswerAsync(Asked, "t", CancellationToken.None);

        var line = File.ReadAllLines(Directory.GetFiles(folder.Path)[0])[0];
        Assert.Null(Assert.IsType<TraceReading.Read>(TraceLine.Read(line)).Record.Model[0].Prompt);
        Assert.True((await assistant.Replay().ReplayAsync(1, line, CancellationToken.None)).IsIdentical);
    }

    [Fact]
    public async Task Old_days_go_and_the_folder_stays_within_its_size()
    {
        using var folder = new TemporaryFolder();
        await using var assistant = new TracedAssistant(Harbour.Knowledge().BuildSnapshot(), null, ("Tracing:Folder", folder.Path), ("Tracing:Days", "2"), ("Tracing:Megabytes", "1"));
        var (_, record) = await assistant.Turns.RecordAsync(Asked with { Text = "x", History = [new PastTurn(new string('y', 100_000))] }, "t", CancellationToken.None);
        var writer = new TraceFolder(new TracingOptions { Folder = folder.Path, Days = 2, Megabytes = 1 }, assistant.Clock, Microsoft.Extensions.Logging.Abstractions.NullLogger<TraceFolder>.Instance);
        File.WriteAllText(Path.Combine(folder.Path, "mine.txt"), "stays");

        for (var turn = 0; turn < 40; turn++)
        {
            writer.Append(record);
            Assert.True(Directory.GetFiles(folder.Path, "*.jsonl").Sum(file => new FileInfo(file).Length) <= 1024 * 1024);
        }

        var before = Directory.GetFiles(folder.Path, "*.jsonl");
        assistant.Clock.Pass(TimeSpan.FromDays(3));
        writer.Append(record);

        Assert.True(before.Length > 1);
        Assert.Single(Directory.GetFiles(folder.Path, "*.jsonl"));
        Assert.True(File.Exists(Path.Combine(folder.Path, "mine.txt")));
    }

    [Fact]
    public async Task A_folder_that_cannot_be_written_costs_no_answer_and_one_line_in_the_log()
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "file");
        File.WriteAllText(file, "");
        await using var assistant = new TracedAssistant(Harbour.Knowledge().BuildSnapshot(), null, ("Tracing:Folder", Path.Combine(file, "traces")));

        for (var turn = 0; turn < 3; turn++)
        {
            Assert.Equal("extractive", (await assistant.Turns.AnswerAsync(Asked, "t", CancellationToken.None)).Writer);
        }

        Assert.Single(assistant.Log.From(LogLevel.Warning), line => line.Contains("cannot be recorded", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_file_that_another_process_writes_is_left_to_it()
    {
        using var folder = new TemporaryFolder();
        await using var assistant = new TracedAssistant(Harbour.Knowledge().BuildSnapshot(), null, ("Tracing:Folder", folder.Path));
        await assistant.Turns.AnswerAsync(Asked, "one", CancellationToken.None);
        var first = Directory.GetFiles(folder.Path)[0];

        using (new FileStream(first, FileMode.Append, FileAccess.Write, FileShare.None))
        {
            await assistant.Turns.AnswerAsync(Asked, "two", CancellationToken.None);
        }

        Assert.Equal(2, Directory.GetFiles(folder.Path).Length);
        Assert.Single(File.ReadAllLines(first));
    }
}
