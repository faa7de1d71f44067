using System.Globalization;
using InternAssistant.Evaluation.Collections;
using InternAssistant.Evaluation.Squad;

namespace InternAssistant.Benchmarks.Fitting;

/// <summary>The paragraphs of SQuAD 2.0: a query is a question that its paragraph answers; the unanswerable ones look as if one did.</summary>
/// <remarks>Rajpurkar, Jia and Liang, "Know what you don't know: unanswerable questions for SQuAD", 2018.</remarks>
internal static class SquadSet
{
    private const int Queries = 500;
    private const int Seed = 5;

    public static FittingSet Read(string path)
    {
        var paragraphs = SquadFile.Read(path).SelectMany(article => article.Paragraphs).ToList();
        var documents = paragraphs.Select((paragraph, i) => new BeirDocument(Id(i), "", paragraph.Text)).ToList();
        var questions = paragraphs.SelectMany((paragraph, i) => paragraph.Questions.Select(question => (question.Text, Document: Id(i), IsAnswered: question.Answers.Count > 0))).ToList();
        var answered = FittingSets.Sample(questions.Where(question => question.IsAnswered), Queries, Seed);
        var unanswered = FittingSets.Sample(questions.Where(question => !question.IsAnswered), Queries, Seed);

        return new FittingSet(
            "squad passages",
            FittingSets.Collection(documents, answered.Select(question => (question.Text, question.Document))),
            true,
            [.. unanswered.Select(question => question.Text)]);
    }

    private static string Id(int paragraph) => paragraph.ToString("0000", CultureInfo.InvariantCulture);
}
