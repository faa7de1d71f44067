using System.Text.Json;

namespace InternAssistant.Evaluation.Squad;

/// <summary>A file of SQuAD 2.0: articles with questions, some of which only look answerable.</summary>
/// <remarks>Rajpurkar, Jia and Liang, "Know what you don't know: unanswerable questions for SQuAD", 2018.</remarks>
public static class SquadFile
{
    private const int Seed = 3;

    /// <summary>The articles of a file, in order.</summary>
    /// <exception cref="FormatException">The file is no such file, or its answers were taken out.</exception>
    public static IReadOnlyList<SquadArticle> Read(string path)
    {
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(path));
            SquadArticle[] articles = [.. json.RootElement.GetProperty("data").EnumerateArray().Select((article, number) => ArticleOf(article, number))];

            return articles.Any(article => article.Items.Any(item => item.IsAnswerable))
                ? articles
                : throw new FormatException($"'{path}' has no answers, so that nothing can be judged by it. Name a file of SQuAD 2.0 with answers.");
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new FormatException($"'{path}' is not a file of SQuAD 2.0: {exception.Message} Name one that has \"data\" with articles, paragraphs and questions.", exception);
        }
    }

    /// <summary>The answerable questions in an order drawn with a fixed seed; the choice of the answering statement is fitted to the first of them.</summary>
    public static IReadOnlyList<SquadItem> Answerable(IReadOnlyList<SquadArticle> articles) => Shuffled(articles.SelectMany(article => article.Items).Where(item => item.IsAnswerable));

    /// <summary>Questions of both sorts, as what is left of the file mixes them, drawn with a fixed seed.</summary>
    /// <param name="articles">The articles.</param>
    /// <param name="count">How many at most.</param>
    /// <param name="skip">How many of <see cref="Answerable"/> to leave out, from its beginning.</param>
    public static IReadOnlyList<SquadItem> Draw(IReadOnlyList<SquadArticle> articles, int count, int skip)
    {
        ArgumentNullException.ThrowIfNull(articles);
        var left = Answerable(articles).Skip(skip).Concat(articles.SelectMany(article => article.Items).Where(item => !item.IsAnswerable));

        return [.. Shuffled(left).Take(count)];
    }

    private static SquadItem[] Shuffled(IEnumerable<SquadItem> items)
    {
        SquadItem[] drawn = [.. items];
        new Random(Seed).Shuffle(drawn);

        return drawn;
    }

    private static SquadArticle ArticleOf(JsonElement article, int number) => new(
        number,
        article.GetProperty("title").GetString()!.Replace('_', ' '),
        [.. article.GetProperty("paragraphs").EnumerateArray().Select(ParagraphOf)]);

    private static SquadParagraph ParagraphOf(JsonElement paragraph) => new(
        paragraph.GetProperty("context").GetString()!.Replace('\n', ' '),
        [.. paragraph.GetProperty("qas").EnumerateArray().Select(QuestionOf)]);

    private static SquadQuestion QuestionOf(JsonElement question) => new(
        question.GetProperty("id").GetString()!,
        question.GetProperty("question").GetString()!,
        [.. question.GetProperty("answers").EnumerateArray().Select(answer => new SquadAnswer(answer.GetProperty("answer_start").GetInt32(), answer.GetProperty("text").GetString()!))]);
}
