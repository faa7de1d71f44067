using System.Text.Json;
using InternAssistant.Conversation;
using InternAssistant.Evaluation;
using InternAssistant.Tests.Builders;
using InternAssistant.Tests.Documentation;
using InternAssistant.Tests.Knowledge;

namespace InternAssistant.Tests.Evaluation;

public sealed class GoldenQuestionTests
{
    [Fact]
    public void A_line_has_the_question_and_what_is_expected_of_its_answer()
    {
        var golden = GoldenQuestion.Parse("""
            {"id":"q1","question":"and in Bergen?","history":["How much in Porto?",{"question":"thanks","answer":"You are welcome."}],"now":"2026-11-22",
             "expect":"grounded","facts":[["28,500","28 500"],["NOK"]],"forbidden":["2,100"],"evidence":[{"documentId":"a.md","quote":"28,500"},{"quote":"NOK"}],"kind":"follow-up","other":[1]}
            """);

        Assert.Equal(("q1", "and in Bergen?", "grounded", "follow-up"), (golden.Id, golden.Question, golden.Expect, golden.Kind));
        Assert.Equal([new PastTurn("How much in Porto?"), new PastTurn("thanks", "You are welcome.")], golden.History);
        Assert.Equal(new DateTimeOffset(2026, 11, 22, 12, 0, 0, TimeSpan.Zero), golden.Now);
        Assert.Equal([["28,500", "28 500"], ["NOK"]], golden.Facts);
        Assert.Equal(["2,100"], golden.Forbidden);
        Assert.Equal([new GoldenQuestion.Evidence("a.md", "28,500"), new GoldenQuestion.Evidence(null, "NOK")], golden.Proofs);
    }

    [Theory]
    [InlineData("""{"question":"hi","expect":"smalltalk"}""")]
    [InlineData("""{"id":null,"question":"hi","history":null,"now":null,"expect":"smalltalk","facts":null,"forbidden":null,"evidence":null,"kind":null}""")]
    public void What_is_missing_or_null_is_empty(string line)
    {
        var golden = GoldenQuestion.Parse(line);

        Assert.Equal(("", ""), (golden.Id, golden.Kind));
        Assert.Empty(golden.History);
        Assert.Empty(golden.Facts);
        Assert.Empty(golden.Forbidden);
        Assert.Empty(golden.Proofs);
        Assert.Null(golden.Now);
    }

    [Fact]
    public void A_question_without_a_clock_of_its_own_takes_the_run_s()
    {
        var golden = GoldenQuestion.Parse("""{"question":"deadline?","expect":"grounded"}""");

        Assert.Equal(Assistant.Now, golden.ToTurn(Assistant.Now).Now);
        Assert.Equal(Assistant.Now, (golden with { Now = Assistant.Now }).ToTurn(DateTimeOffset.UnixEpoch).Now);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("7")]
    [InlineData("""{"question":"hi"}""")]
    [InlineData("""{"expect":"grounded"}""")]
    [InlineData("""{"question":"hi","expect":"grounded","facts":"12"}""")]
    [InlineData("""{"question":"hi","expect":"grounded","history":[{"answer":"!"}]}""")]
    [InlineData("""{"question":"hi","expect":"grounded","now":"yesterday"}""")]
    public void Anything_else_is_no_golden_question(string line) => Assert.ThrowsAny<JsonException>(() => GoldenQuestion.Parse(line));

    [Fact]
    public void A_file_has_one_question_a_line_and_blank_lines_do_not_count()
    {
        using var folder = new TemporaryFolder().With("a.jsonl", "\n{\"question\":\"one\",\"expect\":\"grounded\"}\r\n   \n{\"question\":\"two\",\"expect\":\"abstained\"}");

        Assert.Equal(["one", "two"], GoldenFile.Read(folder["a.jsonl"]).Select(golden => golden.Question));
    }

    [Fact]
    public void A_malformed_line_is_named_with_its_file_and_number()
    {
        using var folder = new TemporaryFolder().With("a.jsonl", "{\"question\":\"one\",\"expect\":\"grounded\"}\n\n{\"question\":\n");

        var problem = Assert.Throws<FormatException>(() => GoldenFile.Read(folder["a.jsonl"]));

        Assert.Contains("a.jsonl' line 3 ", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_golden_questions_of_the_knowledge_folder_are_sound()
    {
        var questions = Directory.GetFiles(Repository.PathOf("knowledge/golden"), "*.jsonl").SelectMany(GoldenFile.Read).ToList();

        Assert.InRange(questions.Count, 80, 10_000);
        Assert.Equal(questions.Count, questions.DistinctBy(golden => golden.Id).Count());
        Assert.All(questions, golden => Assert.Contains(golden.Expect, new[] { "grounded", "abstained", "clarification", "smalltalk" }));
        Assert.All(questions.SelectMany(golden => golden.Facts), variants => Assert.NotEmpty(variants));
    }
}
