using InternAssistant.Answering;
using InternAssistant.Evaluation;

namespace InternAssistant.Tests.Evaluation;

public sealed class JudgeTests
{
    private static readonly HashSet<string> Documents = ["a.md", "b.md"];

    [Theory]
    [InlineData("grounded", "grounded", null)]
    [InlineData("abstained", "abstained", null)]
    [InlineData("grounded", "abstained", "is abstained instead of grounded")]
    [InlineData("abstained", "grounded", "is grounded instead of abstained")]
    [InlineData("smalltalk", "blocked", "is blocked instead of smalltalk")]
    public void The_status_must_match(string expected, string status, string? problem) =>
        Assert.Equal(problem, Problem(Golden(expected), Saying("Anything.", status)));

    [Theory]
    [InlineData("It takes 12 weeks.", null)]
    [InlineData("It takes TWELVE\n  Weeks.", null)]
    [InlineData("It takes 3 months.", "does not say '12 weeks' or 'twelve weeks'")]
    public void Every_fact_must_be_said_in_one_of_its_variants(string text, string? problem) =>
        Assert.Equal(problem, Problem(Golden() with { Facts = [["12 weeks", "twelve weeks"]] }, Saying(text)));

    [Fact]
    public void All_facts_are_asked_for() =>
        Assert.Equal("does not say 'June'", Problem(Golden() with { Facts = [["12 weeks"], ["June"]] }, Saying("It takes 12 weeks.")));

    [Theory]
    [InlineData("The stipend is €2,100.", "says '2,100'")]
    [InlineData("The stipend is NOK 28,500.", null)]
    public void Nothing_forbidden_may_be_said(string text, string? problem) =>
        Assert.Equal(problem, Problem(Golden() with { Forbidden = ["2,100"] }, Saying(text)));

    [Fact]
    public void White_space_and_case_hide_nothing_forbidden() =>
        Assert.NotNull(Problem(Golden() with { Forbidden = ["Free  Lunch"] }, Saying("There is free\nlunch.")));

    [Theory]
    [InlineData("a.md", "12 weeks", null)]
    [InlineData(null, "12 weeks", null)]
    [InlineData(null, "12  WEEKS", null)]
    [InlineData("b.md", "12 weeks", "does not cite '12 weeks'")]
    [InlineData("a.md", "13 weeks", "does not cite '13 weeks'")]
    [InlineData("gone.md", "13 weeks", null)]
    public void One_quote_must_contain_the_evidence_where_its_document_exists(string? documentId, string quote, string? problem) =>
        Assert.Equal(problem, Problem(Golden() with { Proofs = [new GoldenQuestion.Evidence(documentId, quote)] }, Saying("It takes 12 weeks.")));

    [Fact]
    public void One_of_several_proofs_is_enough() =>
        Assert.Null(Problem(Golden() with { Proofs = [new GoldenQuestion.Evidence("b.md", "other"), new GoldenQuestion.Evidence("a.md", "12 weeks")] }, Saying("It takes 12 weeks.")));

    private static string? Problem(GoldenQuestion golden, AnswerJson answer) => Judge.ProblemOf(golden, answer, Documents);

    private static GoldenQuestion Golden(string expect = "grounded") => new() { Question = "?", Expect = expect };

    private static AnswerJson Saying(string text, string status = "grounded") => new()
    {
        Question = "?",
        InterpretedAs = "?",
        Status = status,
        Text = text,
        Sentences = [new Sentence(text, [1])],
        Citations = [new Citation(1, "a.md", "A", null, null, null, null, "It takes 12 weeks.", 0, 18, null)],
        Suggestions = [],
        Writer = "extractive",
        Snapshot = "s",
        TraceId = "t",
    };
}
