using InternAssistant.Evaluation;
using InternAssistant.Evaluation.Squad;

namespace InternAssistant.Benchmarks.Selecting;

/// <summary>SQuAD 2.0 as a folder of documents, an article each, and questions with the words around their answers as evidence.</summary>
internal static class SquadFolder
{
    private const int Around = 25;

    /// <summary>Writes the articles into a folder.</summary>
    /// <param name="path">The data set's file.</param>
    /// <param name="folder">Where the documents go.</param>
    /// <param name="most">How many answerable questions to return, drawn with a fixed seed. 'evaluate squad --skip' leaves these out.</param>
    public static IReadOnlyList<GoldenQuestion> Write(string path, string folder, int most)
    {
        var articles = SquadFile.Read(path);
        SquadEvaluator.Write(articles, folder);

        return [.. SquadFile.Answerable(articles).Take(most).Select(QuestionOf)];
    }

    private static GoldenQuestion QuestionOf(SquadItem item)
    {
        var (context, answer) = (item.Paragraph.Text, item.Question.Answers[0]);
        var end = answer.Start + answer.Text.Length;
        var before = context[Math.Max(0, answer.Start - Around)..answer.Start].Split(". ")[^1];
        var after = context[end..Math.Min(context.Length, end + Around)].Split('.')[0];

        return new GoldenQuestion
        {
            Id = item.Question.Id,
            Question = item.Question.Text,
            Expect = "grounded",
            Proofs = [new GoldenQuestion.Evidence(null, before + context[answer.Start..end] + after)],
        };
    }
}
