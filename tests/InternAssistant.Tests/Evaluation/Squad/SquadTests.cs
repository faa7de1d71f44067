using InternAssistant.Evaluation;
using InternAssistant.Evaluation.Squad;
using InternAssistant.Tests.Builders;
using InternAssistant.Tests.Fakes;

namespace InternAssistant.Tests.Evaluation.Squad;

public sealed class SquadTests : IDisposable
{
    private const string Articles = """
        {"version": "v2.0", "data": [
          {"title": "Velm_Bridge", "paragraphs": [
            {"context": "Ada Quill designed the railings\nof the bridge in 1931.", "qas": [
              {"id": "1", "question": "Who designed the railings?", "is_impossible": false, "answers": [{"text": "Ada Quill", "answer_start": 0}]},
              {"id": "2", "question": "Who painted the portrait of the mayor?", "is_impossible": true, "answers": []}]},
            {"context": "Herons nest beneath.", "qas": []}]},
          {"title": "Otter_Gate", "paragraphs": [
            {"context": "The gate is old.", "qas": []},
            {"context": "Each lorry pays a toll of 40 pence at the northern gate.", "qas": [
              {"id": "3", "question": "How much toll does each lorry pay?", "is_impossible": false, "answers": [{"text": "40 pence", "answer_start": 26}, {"text": "toll of 40 pence", "answer_start": 18}]}]}]}]}
        """;

    private readonly string folder = Directory.CreateTempSubdirectory("interns-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Answers_are_where_the_document_has_them()
    {
        var articles = Read();

        Assert.Equal(["1", "2", "3"], articles.SelectMany(article => article.Items).Select(item => item.Question.Id));
        Assert.All(articles, article => Assert.All(article.Items.Where(item => item.IsAnswerable), item => Assert.Equal(item.Question.Answers[^1].Text, item.Places.Last().In(article.Markdown()))));
        Assert.Equal("# Velm Bridge\n\nAda Quill designed the railings of the bridge in 1931.\n\nHerons nest beneath.\n", articles[0].Markdown());
    }

    [Fact]
    public void A_draw_is_the_same_each_time_and_leaves_out_what_was_fitted_to()
    {
        var articles = Read();
        var fitted = SquadFile.Answerable(articles)[0];

        Assert.Equal(3, SquadFile.Draw(articles, 10, 0).Count);
        Assert.Equal(SquadFile.Draw(articles, 2, 0), SquadFile.Draw(articles, 2, 0));
        Assert.DoesNotContain(fitted, SquadFile.Draw(articles, 10, 1));
        Assert.Equal(2, SquadFile.Draw(articles, 10, 1).Count);
    }

    [Theory]
    [InlineData("""{"data": [{"title": "A", "paragraphs": [{"context": "B", "qas": [{"id": "1", "question": "C?", "answers": []}]}]}]}""", "no answers")]
    [InlineData("""{"questions": []}""", "not a file of SQuAD")]
    [InlineData("""{"data": [{"title": 1}]}""", "not a file of SQuAD")]
    [InlineData("not JSON", "not a file of SQuAD")]
    public void A_file_that_nothing_can_be_judged_by_is_refused_by_name(string text, string reason)
    {
        var exception = Assert.Throws<FormatException>(() => SquadFile.Read(Write(text)));

        Assert.Contains(reason, exception.Message, StringComparison.Ordinal);
        Assert.Contains(folder, exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("It costs the 40 Pence.", true)]
    [InlineData("It costs 40-pence", false)]
    [InlineData("It costs 140 pence", false)]
    public void Answers_are_compared_without_case_punctuation_and_articles(string sentence, bool has) =>
        Assert.Equal(has, SquadWords.HasAny(sentence, [new SquadAnswer(0, "40 pence"), new SquadAnswer(0, "the ")]));

    [Fact]
    public async Task Questions_are_put_and_judged_by_first_sentence_and_place()
    {
        var articles = Read();
        var assistant = articles.Aggregate(Harbour.Knowledge(), (builder, article) => builder.With(article.DocumentId, article.Markdown())).Build();

        var report = await new SquadEvaluator(assistant.Orchestrator, new FakeClock(Assistant.Now)).EvaluateAsync([.. articles.SelectMany(article => article.Items)], CancellationToken.None);

        Assert.Equal(new Share(2, 2), report.Found);
        Assert.Equal(new Share(2, 2), report.Answered);
        Assert.Equal(new Share(2, 2), report.HasAnswer);
        Assert.Equal(report.LeadHasAnswer, report.LeadIsAtPlace);
        Assert.InRange(report.LeadHasAnswer.Count, 1, 2);
        Assert.Equal(new Share(1, 1), report.Refused);
        Assert.Equal(1 + report.LeadHasAnswer.Count, report.Right.Count);
        Assert.Equal(2, report.Calibration.Answered);
    }

    [Fact]
    public void Measures_harmonise_precision_and_recall()
    {
        SquadOutcome Outcome(bool answerable, bool answered, bool right = false) => new(answerable, answered, 0.5, TimeSpan.FromMilliseconds(3)) { LeadHasAnswer = right };
        var report = new SquadReport([Outcome(true, true, true), Outcome(true, true), Outcome(true, false), Outcome(false, true), Outcome(false, false)]);

        Assert.Equal(new Share(1, 3), report.RightAmongAnswered);
        Assert.Equal(new Share(1, 3), report.LeadHasAnswer);
        Assert.Equal(1.0 / 3, report.SentenceF1, 9);
        Assert.Equal(0.5, report.RefusalF1, 9);
        Assert.Equal(new Share(2, 5), report.Right);
        Assert.Equal(3, report.ElapsedMs(0.5));
        Assert.Equal(0, new SquadReport([]).SentenceF1);
    }

    private IReadOnlyList<SquadArticle> Read() => SquadFile.Read(Write(Articles));

    private string Write(string text)
    {
        var path = Path.Combine(folder, "squad.json");
        File.WriteAllText(path, text);

        return path;
    }
}
