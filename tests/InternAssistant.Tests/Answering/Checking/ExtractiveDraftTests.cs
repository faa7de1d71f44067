using System.Diagnostics;
using System.Text.Json;
using InternAssistant.Answering;
using InternAssistant.Answering.Checking;
using InternAssistant.Conversation;
using InternAssistant.Retrieval.Index;
using InternAssistant.Tests.Documentation;
using InternAssistant.Understanding;
using Microsoft.Extensions.Options;
using Xunit.Abstractions;

namespace InternAssistant.Tests.Answering.Checking;

/// <summary>What the documents' own sentences answer is never lost to the checker: it knows them when it sees them.</summary>
public sealed class ExtractiveDraftTests(ITestOutputHelper output)
{
    [Fact]
    public async Task The_extractive_writer_loses_no_sentence()
    {
        var questions = Repository.Houses.Select(folder => Path.Combine(folder, "questions.jsonl")).Prepend(Repository.PathOf("knowledge/golden/development.jsonl")).ToList();
        var lost = new List<string>();
        var (sentences, watch) = (0, new Stopwatch());
        foreach (var (snapshot, file) in RealTexts.All.Zip(questions))
        {
            foreach (var line in File.ReadLines(file).Where(line => line.Length > 0))
            {
                using var golden = JsonDocument.Parse(line);
                if (await DraftOf(golden.RootElement.GetProperty("question").GetString()!, snapshot) is not { } draft)
                {
                    continue;
                }

                watch.Start();
                var answer = CitationChecker.Examine(draft, snapshot, new LinkPolicy([]));
                watch.Stop();
                sentences += draft.Sentences.Count;
                lost.AddRange(answer.Dropped.Select(dropped => $"{dropped.Reason}: {dropped.Text}"));
            }
        }

        output.WriteLine($"{sentences} sentences, {watch.Elapsed.TotalMilliseconds / sentences:F3} ms each; lost: {string.Join('\n', lost)}");
        Assert.InRange(sentences, 300, int.MaxValue);
        Assert.Empty(lost);
    }

    private static async Task<DraftAnswer?> DraftOf(string text, Snapshot snapshot)
    {
        var question = await new RuleQuestionReader().ReadAsync(new Turn(text, [], Builders.Assistant.Now), snapshot, CancellationToken.None);
        var hits = await snapshot.Searcher.SearchAsync(question.ToQuery(), CancellationToken.None);

        return question.SmallTalk is null ? await new ExtractiveAnswerWriter(Options.Create(new AnsweringOptions())).WriteAsync(question, hits, snapshot, CancellationToken.None) : null;
    }
}
