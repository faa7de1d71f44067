using System.Text.Json;

namespace InternAssistant.Tests.Retrieval.Oracle;

/// <summary>Paragraphs and questions of SQuAD 2.0.</summary>
internal static class Squad
{
    public const string File = "squad2/dev-v2.0.json";

    public static IReadOnlyList<string> Paragraphs => [.. All().Select(paragraph => paragraph.GetProperty("context").GetString()!)];

    public static IReadOnlyList<string> Questions =>
        [.. All().SelectMany(paragraph => paragraph.GetProperty("qas").EnumerateArray()).Select(entry => entry.GetProperty("question").GetString()!)];

    private static IEnumerable<JsonElement> All() => JsonDocument.Parse(System.IO.File.ReadAllText(DataSet.FileOf(File))).RootElement
        .GetProperty("data").EnumerateArray()
        .SelectMany(article => article.GetProperty("paragraphs").EnumerateArray());
}
