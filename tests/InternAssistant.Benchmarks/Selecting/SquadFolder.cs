using System.Globalization;
using System.Text.Json;
using InternAssistant.Evaluation;

namespace InternAssistant.Benchmarks.Selecting;

/// <summary>SQuAD 2.0 as a folder of documents, an article each, and questions with the words around their answers as evidence.</summary>
/// <remarks>Rajpurkar, Jia and Liang, "Know what you don't know: unanswerable questions for SQuAD", 2018.</remarks>
internal static class SquadFolder
{
    private const int Around = 25;
    private const int Seed = 3;

    /// <summary>Writes the articles into a folder.</summary>
    /// <param name="path">The data set's file.</param>
    /// <param name="folder">Where the documents go.</param>
    /// <param name="most">How many answerable questions to return, drawn with a fixed seed.</param>
    public static IReadOnlyList<GoldenQuestion> Write(string path, string folder, int most)
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(path));
        var questions = new List<GoldenQuestion>();
        foreach (var (article, number) in json.RootElement.GetProperty("data").EnumerateArray().Select((article, number) => (article, number)))
        {
            var title = article.GetProperty("title").GetString()!.Replace('_', ' ');
            var paragraphs = article.GetProperty("paragraphs").EnumerateArray().ToList();
            var text = string.Join("\n\n", paragraphs.Select(paragraph => OneLine(paragraph.GetProperty("context").GetString()!)));
            File.WriteAllText(Path.Combine(folder, number.ToString("000", CultureInfo.InvariantCulture) + ".md"), $"# {title}\n\n{text}\n");
            questions.AddRange(paragraphs.SelectMany(paragraph => QuestionsOf(paragraph)));
        }

        var drawn = questions.ToArray();
        new Random(Seed).Shuffle(drawn);

        return [.. drawn.Take(most)];
    }

    private static IEnumerable<GoldenQuestion> QuestionsOf(JsonElement paragraph)
    {
        var context = OneLine(paragraph.GetProperty("context").GetString()!);
        foreach (var question in paragraph.GetProperty("qas").EnumerateArray().Where(question => question.GetProperty("answers").GetArrayLength() > 0))
        {
            var answer = question.GetProperty("answers")[0];
            var (start, length) = (answer.GetProperty("answer_start").GetInt32(), answer.GetProperty("text").GetString()!.Length);
            var before = context[Math.Max(0, start - Around)..start].Split(". ")[^1];
            var after = context[(start + length)..Math.Min(context.Length, start + length + Around)].Split('.')[0];

            yield return new GoldenQuestion
            {
                Id = question.GetProperty("id").GetString()!,
                Question = question.GetProperty("question").GetString()!,
                Expect = "grounded",
                Proofs = [new GoldenQuestion.Evidence(null, before + context.Substring(start, length) + after)],
            };
        }
    }

    private static string OneLine(string text) => text.Replace('\n', ' ');
}
