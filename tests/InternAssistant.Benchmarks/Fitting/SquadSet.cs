using System.Globalization;
using System.Text.Json;
using InternAssistant.Evaluation.Collections;

namespace InternAssistant.Benchmarks.Fitting;

/// <summary>The paragraphs of SQuAD 2.0: a query is a question that its paragraph answers; the unanswerable ones look as if one did.</summary>
/// <remarks>Rajpurkar, Jia and Liang, "Know what you don't know: unanswerable questions for SQuAD", 2018.</remarks>
internal static class SquadSet
{
    private const int Queries = 500;
    private const int Seed = 5;

    public static FittingSet Read(string path)
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(path));
        var paragraphs = json.RootElement.GetProperty("data").EnumerateArray().SelectMany(article => article.GetProperty("paragraphs").EnumerateArray()).ToList();
        var documents = paragraphs.Select((paragraph, i) => new BeirDocument(Id(i), "", paragraph.GetProperty("context").GetString()!)).ToList();
        var questions = paragraphs.SelectMany((paragraph, i) => paragraph.GetProperty("qas").EnumerateArray().Select(question =>
            (Text: question.GetProperty("question").GetString()!, Document: Id(i), IsAnswered: !(question.TryGetProperty("is_impossible", out var impossible) && impossible.GetBoolean())))).ToList();
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
