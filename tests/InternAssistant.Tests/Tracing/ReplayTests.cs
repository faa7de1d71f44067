using InternAssistant.Conversation;
using InternAssistant.Tests.Builders;
using InternAssistant.Tracing;

namespace InternAssistant.Tests.Tracing;

public sealed class ReplayTests
{
    private static readonly Turn Deadline = new("When is the application deadline?", [], Builders.Assistant.Now);

    [Fact]
    public async Task A_thousand_turns_are_answered_identically()
    {
        string[] others = ["Wann ist der Bewerbungsschluss?", "¿Cuánto dura la estancia?", "hi", "Write me a poem", "How much does it pay?", "How long does it last? And where is the lab? Who runs it?", "I was born on 1 May 2001, may I apply?"];
        var (replayed, withModel) = (0, 0);
        List<ReplayResult> different = [];
        foreach (var (snapshot, questions) in Folders.All)
        {
            var model = new EchoModel();
            await using var plain = new TracedAssistant(snapshot);
            await using var modelled = new TracedAssistant(snapshot, model);
            Turn[] turns = [.. questions.Select(golden => golden.ToTurn(Builders.Assistant.Now)), .. others.Select(text => new Turn(text, [], Builders.Assistant.Now))];
            foreach (var (at, turn) in turns.Index())
            {
                var later = turn with { Now = turn.Now.AddDays(at * 7 % 500), History = at % 3 == 0 ? [new PastTurn("How long does it last?", "12 weeks [1].")] : turn.History };
                foreach (var (assistant, asked) in new[] { (plain, turn), (modelled, later) })
                {
                    var result = await assistant.Replay().ReplayAsync(++replayed, await assistant.LineOfAsync(asked), CancellationToken.None);
                    different.AddRange(result.IsIdentical ? [] : [result]);
                }
            }

            withModel += model.Asked;
        }

        Assert.True(replayed >= 1000, $"Only {replayed} turns.");
        Assert.True(withModel >= 300, $"The model was asked only {withModel} times.");
        Assert.True(different.Count == 0, $"{different.Count} of {replayed} differ: {string.Join('\n', different.Take(5).SelectMany(result => result.Differences))}");
    }

    [Fact]
    public async Task Another_snapshot_is_named_and_so_is_one_that_is_gone()
    {
        await using var assistant = new TracedAssistant(Harbour.Knowledge().BuildSnapshot());
        var line = await assistant.LineOfAsync(Deadline);
        var edited = Harbour.Knowledge().With("faq/more.md", "# More\n\nNothing.\n").BuildSnapshot();

        var other = await assistant.Replay(_ => edited).ReplayAsync(1, line, CancellationToken.None);
        var gone = await assistant.Replay(_ => null).ReplayAsync(1, line, CancellationToken.None);

        Assert.Equal(new ReplayDifference("snapshot", assistant.Snapshot.Id, edited.Id), Assert.Single(other.Differences));
        Assert.Equal(new ReplayDifference("snapshot", assistant.Snapshot.Id, null), Assert.Single(gone.Differences));
    }

    [Fact]
    public async Task Settings_that_have_changed_since_are_named_and_the_recorded_ones_used()
    {
        var snapshot = Harbour.Knowledge().BuildSnapshot();
        await using var then = new TracedAssistant(snapshot);
        await using var now = new TracedAssistant(snapshot, null, ("Answering:MinimumConfidence", "1"), ("Contacts:recruiting:Name", "Ada"));

        var result = await now.Replay().ReplayAsync(1, await then.LineOfAsync(Deadline), CancellationToken.None);

        Assert.True(result.IsIdentical);
        Assert.Equal(["Answering:MinimumConfidence", "Contacts:recruiting:Name", "Contacts:recruiting:Url"], result.OtherSettings);
    }

    [Theory]
    [InlineData("15 February 2026", "16 February 2026", "text")]
    [InlineData("\"Answering:MinimumConfidence\":\"0.4\"", "\"Answering:MinimumConfidence\":\"1\"", "status")]
    [InlineData("\"Answering:MinimumConfidence\":\"0.4\"", "\"Answering:MinimumConfidence\":\"7\"", "settings")]
    [InlineData("\"Answering:MinimumConfidence\":\"0.4\"", "\"Answering:MinimumConfidence\":\"x\"", "settings")]
    [InlineData("\"dropped\":[]", "\"dropped\": []", "trace")]
    public async Task A_line_that_was_changed_is_named_with_what_it_changes(string text, string other, string what)
    {
        await using var assistant = new TracedAssistant(Harbour.Knowledge().BuildSnapshot());
        var line = await assistant.LineOfAsync(Deadline);

        var result = await assistant.Replay().ReplayAsync(1, line.Replace(text, other, StringComparison.Ordinal), CancellationToken.None);

        Assert.Contains(text, line, StringComparison.Ordinal);
        Assert.Equal("trace", result.Differences[0].What);
        Assert.Contains(result.Differences, difference => difference.What == what);
    }

    [Fact]
    public async Task A_recorded_reply_that_nobody_asks_for_is_named()
    {
        var snapshot = Harbour.Knowledge().BuildSnapshot();
        await using var assistant = new TracedAssistant(snapshot, new EchoModel());
        var (_, record) = await assistant.Turns.RecordAsync(Deadline, "t", CancellationToken.None);

        var result = await assistant.Replay().ReplayAsync(1, TraceLine.Write(record with { Question = "What happens at the interview?" }), CancellationToken.None);

        Assert.NotEmpty(record.Model);
        Assert.Contains(result.Differences, difference => difference.What == "prompt");
        Assert.Contains(result.Differences, difference => difference.What == "question");
    }

    [Fact]
    public async Task Hostile_lines_are_told_about_and_never_thrown_over()
    {
        await using var assistant = new TracedAssistant(Harbour.Knowledge().BuildSnapshot());
        var line = await assistant.LineOfAsync(Deadline);
        var random = new Random(11);
        List<string> hostile = ["", "null", "[]", "{}", "{\"format\":1}", new string('[', 100_000), line[..(line.Length / 2)], line.Replace("\"format\":1", "\"format\":2", StringComparison.Ordinal), line.Replace("\"history\":[]", "\"history\":[null]", StringComparison.Ordinal), line.Replace("2026-01-15", "0000-99-99", StringComparison.Ordinal)];
        for (var round = 0; round < 300; round++)
        {
            var letters = line.ToCharArray();
            letters[random.Next(letters.Length)] = (char)random.Next(0x20, 0xE000);
            hostile.Add(new string(letters));
        }

        foreach (var bad in hostile)
        {
            var result = await assistant.Replay().ReplayAsync(1, bad, CancellationToken.None);

            Assert.Equal(bad == line, result.IsIdentical);
            Assert.All(result.Differences, difference => Assert.NotEmpty(difference.What));
        }
    }
}
