using InternAssistant.Answering;
using InternAssistant.Answering.Checking;
using InternAssistant.Evaluation;
using InternAssistant.Evaluation.Reasons;
using InternAssistant.Retrieval;
using InternAssistant.Tests.Builders;
using InternAssistant.Understanding;

namespace InternAssistant.Tests.Evaluation.Reasons;

public sealed class ReasonFinderTests(HarbourFixture harbour) : IClassFixture<HarbourFixture>
{
    private const string Deadline = """{"question":"When is the deadline?","expect":"grounded","facts":[["15 February 2026"]],"forbidden":["1 March"]}""";
    private const string Cited = """{"question":"When is the deadline?","expect":"grounded","evidence":[{"documentId":"faq/applying.md","quote":"close on 15 February"}]}""";

    [Theory]
    [InlineData("clarification", "grounded", WrongReason.ShouldHaveAsked)]
    [InlineData("clarification", "abstained", WrongReason.ShouldHaveAsked)]
    [InlineData("grounded", "clarification", WrongReason.AskedNeedlessly)]
    [InlineData("abstained", "clarification", WrongReason.AskedNeedlessly)]
    [InlineData("abstained", "grounded", WrongReason.ShouldHaveRefused)]
    [InlineData("grounded", "smalltalk", WrongReason.Misread)]
    [InlineData("smalltalk", "abstained", WrongReason.Misread)]
    [InlineData("grounded", "abstained", WrongReason.WronglyRefused)]
    public void Another_reaction_than_the_expected_one_is_a_reason_by_itself(string expected, string status, WrongReason reason) =>
        Assert.Equal(reason, ReasonOf($$"""{"question":"When?","expect":"{{expected}}"}""", status, "Something.", []));

    [Fact]
    public void What_no_passage_holds_was_not_retrieved()
    {
        Assert.Equal(WrongReason.NotRetrieved, ReasonOf(Deadline, "abstained", "", Found("45 minutes")));
        Assert.Equal(WrongReason.NotRetrieved, ReasonOf(Cited, "grounded", "In spring.", Found("45 minutes")));
    }

    [Fact]
    public void What_a_passage_holds_was_refused_or_not_selected()
    {
        Assert.Equal(WrongReason.WronglyRefused, ReasonOf(Deadline, "abstained", "", Found("15 February")));
        Assert.Equal(WrongReason.NotSelected, ReasonOf(Deadline, "grounded", "There is no coding test.", Found("15 February")));
        Assert.Equal(WrongReason.NotSelected, ReasonOf(Cited, "grounded", "15 February 2026", Found("15 February")));
    }

    [Fact]
    public void Evidence_in_another_document_is_not_what_was_sought() => Assert.Equal(
        WrongReason.NotRetrieved,
        ReasonOf(Cited.Replace("faq/applying.md", "lab/about.md", StringComparison.Ordinal), "grounded", "In spring.", Found("15 February"), "lab/about.md"));

    [Fact]
    public void What_the_checker_dropped_was_dropped_by_it()
    {
        var draft = new DraftAnswer([new DraftSentence("It is on 15 February 2026.", [new DraftQuote("faq/applying.md", null, 0, 9, "Applications close on 15 February 2026.")])], 1, []);
        var dropped = new TurnStep.Checked(draft, [new DroppedSentence("It is on 15 February 2026.", DropReason.Unsupported, 0)]);

        Assert.Equal(WrongReason.DroppedByChecker, ReasonOf(Deadline, "abstained", "", [.. Found("15 February"), dropped]));
        Assert.Equal(WrongReason.DroppedByChecker, ReasonOf(Cited, "abstained", "", [.. Found("15 February"), dropped]));
        Assert.Equal(WrongReason.NotSelected, ReasonOf(Deadline, "grounded", "In spring.", [.. Found("15 February"), dropped with { Dropped = [new DroppedSentence("Bring a pen.", DropReason.Unsupported, 0)] }]));
    }

    [Fact]
    public void What_is_forbidden_goes_before_what_is_missing() =>
        Assert.Equal(WrongReason.SaysForbidden, ReasonOf(Deadline, "grounded", "On 1 March.", Found("45 minutes")));

    [Fact]
    public async Task A_turn_tells_what_was_found_drafted_and_dropped()
    {
        var steps = new List<TurnStep>();
        var golden = GoldenQuestion.Parse(Deadline);

        var observed = await harbour.Assistant.Orchestrator.ObservedBy(steps.Add).AnswerAsync(golden.ToTurn(Assistant.Now), CancellationToken.None);
        var plain = await harbour.Assistant.Orchestrator.AnswerAsync(golden.ToTurn(Assistant.Now), CancellationToken.None);

        Assert.NotEmpty(Assert.IsType<TurnStep.Searched>(steps[0]).Hits);
        var written = Assert.IsType<TurnStep.Checked>(steps[1]);
        Assert.NotNull(written.Draft);
        Assert.Empty(written.Dropped);
        Assert.Equal(2, steps.Count);
        Assert.Equal(Canonical(plain), Canonical(observed));
    }

    [Fact]
    public void Every_reason_has_a_name_of_its_own() =>
        Assert.Equal(Enum.GetValues<WrongReason>().Length, Enum.GetValues<WrongReason>().Select(reason => reason.NameOf()).Distinct().Count());

    private static string Canonical(Answer answer) => AnswerJson.From(answer, "1", TimeSpan.Zero).WriteCanonical();

    private TurnStep[] Found(string words)
    {
        var question = new Question { Text = "When?", InterpretedAs = "When?", Kind = default };
        var passages = harbour.Assistant.Snapshot.Passages.Where(passage => passage.Statements.Any(statement => statement.Text.Contains(words, StringComparison.Ordinal))).ToList();
        Assert.NotEmpty(passages);

        return [new TurnStep.Searched(question, [.. passages.Select(passage => new Hit(passage, 1))])];
    }

    private static WrongReason ReasonOf(string line, string status, string text, TurnStep[] steps, string document = "faq/applying.md")
    {
        var answer = new AnswerJson { Question = "", InterpretedAs = "", Status = status, Text = text, Sentences = [], Citations = [], Suggestions = [], Writer = "", Snapshot = "", TraceId = "" };

        return new ReasonFinder(new HashSet<string> { document }).ReasonOf(GoldenQuestion.Parse(line), answer, steps);
    }
}
